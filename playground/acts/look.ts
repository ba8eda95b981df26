import { directMessage, drawChannel, isOpenTo } from '../channels.ts';
import type { Fields } from '../fields.ts';
import { drawMessage, messagesIn } from '../messages.ts';
import { stackOf } from '../views/stack.ts';
import { drawView, type View } from '../views/view.ts';
import type { World } from '../world.ts';
import { type Impossible, impossible } from './acted.ts';

/** A view as its person sees it, with what he entered and what was wrong with it. */
const showView = (world: World, view: View): Fields => ({
  ...drawView(world, view),
  values: view.state,
  errors: view.errors,
});

export function lookAtMessages(
  world: World,
  user: string,
  channelId?: string,
  after?: string,
): Fields[] | Impossible {
  if (!world.users.has(user)) return impossible('user_not_found');
  const channel = channelId === undefined ? directMessage(world, user) : world.channels.get(channelId);
  if (!channel || !isOpenTo(channel, user)) return impossible('channel_not_found');
  return messagesIn(world, channel.id)
    .filter(
      ({ ephemeralTo, ts }) =>
        (ephemeralTo === undefined || ephemeralTo === user) && Number(ts) > Number(after ?? 0),
    )
    .map((message) => ({
      ...drawMessage(world, message),
      ...(message.ephemeralTo === undefined ? {} : { ephemeral: true }),
    }));
}

export const lookAtChannels = (world: World, user: string): Fields[] =>
  [...world.channels.values()]
    .filter((channel) => isOpenTo(channel, user))
    .map((channel) => drawChannel(world, channel));

export const lookAtViews = (world: World, user: string): Fields[] =>
  stackOf(world, user).map((view) => showView(world, view));

export function lookAtHome(world: World, user: string): Fields | null {
  const home = world.homes.get(user);
  return home ? showView(world, home) : null;
}
