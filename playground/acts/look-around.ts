import { type Channel, directMessage, drawKind, isOpenTo } from '../channels.ts';
import { type Fields, fields, fieldsList, text } from '../fields.ts';
import { hasNoMessages } from '../manifest.ts';
import { unreadOf } from '../reads.ts';
import type { World } from '../world.ts';

/** A person as a page shows him. */
export const lookAtPeople = (world: World): Fields[] =>
  [...world.users.values()].map((user) => ({
    id: user.id,
    name: user.realName,
    handle: user.name,
    title: user.title ?? '',
    ...(user.unit === undefined ? {} : { unit: user.unit }),
    deleted: user.deleted ?? false,
    guest: user.guest ?? false,
    bot: user.bot ?? false,
  }));

function drawPlace(world: World, user: string, channel: Channel): Fields {
  const other = channel.kind === 'im' ? [...channel.members].find((member) => member !== user) : undefined;
  return {
    id: channel.id,
    name: other === undefined ? channel.name : (world.users.get(other)?.realName ?? other),
    kind: drawKind(world, channel),
    ...(other === undefined ? {} : { with: other }),
    ...unreadOf(world, user, channel),
    archived: channel.archived,
  };
}

/** The conversations a person is in; the one with the app is always there. */
export function lookAtChannels(world: World, user: string): Fields[] {
  const person = world.users.get(user);
  if (person && !person.bot && !person.deleted) directMessage(world, user);
  return [...world.channels.values()]
    .filter((channel) => channel.members.has(user) && isOpenTo(world, channel, user))
    .map((channel) => drawPlace(world, user, channel));
}

/** The team, and what its app declares. */
export function lookAbout(world: World): Fields {
  const features = fields(world.app.manifest.features);
  const home = fields(features.app_home);
  const { name, botUserId } = world.app;
  return {
    team: world.team,
    app: {
      name,
      botUserId,
      homeTab: home.home_tab_enabled === true,
      messagesTab: !hasNoMessages(world.app.manifest),
      messagesReadOnly: home.messages_tab_read_only_enabled === true,
    },
    commands: fieldsList(features.slash_commands).map((command) => ({
      command: text(command.command) ?? '',
      description: text(command.description) ?? '',
      usage_hint: text(command.usage_hint) ?? '',
    })),
    shortcuts: fieldsList(features.shortcuts).map((shortcut) => ({
      name: text(shortcut.name) ?? '',
      type: text(shortcut.type) ?? '',
      callback_id: text(shortcut.callback_id) ?? '',
      description: text(shortcut.description) ?? '',
    })),
    clock: { now: new Date(world.clock.now()).toISOString(), frozen: world.clock.frozen },
  };
}
