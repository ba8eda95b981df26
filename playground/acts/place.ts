import { elementsOf, type Placed } from '../blocks/elements-of.ts';
import { isOpenTo } from '../channels.ts';
import { type Fields, fields, text } from '../fields.ts';
import { drawMessage, findMessage, type Message } from '../messages.ts';
import { issueResponseUrl } from '../response-urls.ts';
import { tellOfView } from '../views/stack.ts';
import { stateOf } from '../views/state.ts';
import { drawView, type State, type View } from '../views/view.ts';
import type { World } from '../world.ts';
import { type Impossible, impossible } from './acted.ts';

/** Where a person's finger is: a message or a view. */
export type Place = { user: string; view: View } | { user: string; message: Message };

export interface Where {
  user: string;
  view?: string | undefined;
  channel?: string | undefined;
  ts?: string | undefined;
}

export function findPlace(world: World, { user, view: viewId, channel, ts }: Where): Place | Impossible {
  const person = world.users.get(user);
  if (!person || person.bot || person.deleted) return impossible('user_not_found');
  if (viewId !== undefined) {
    const view = world.views.get(viewId);
    return view?.user === user ? { user, view } : impossible('view_not_found');
  }
  const conversation = world.channels.get(channel ?? '');
  const message = findMessage(world, channel ?? '', ts ?? '');
  const hidden = message?.ephemeralTo !== undefined && message.ephemeralTo !== user;
  if (!conversation || !isOpenTo(world, conversation, user) || !message || hidden)
    return impossible('message_not_found');
  return conversation.archived ? impossible('is_archived') : { user, message };
}

const blocksAt = (place: Place): Fields[] =>
  'view' in place ? place.view.blocks : (place.message.blocks ?? []);

/** Nobody can click what is not there. */
export const findElement = (place: Place, actionId: string, blockId?: string): Placed | undefined =>
  elementsOf(blocksAt(place)).find(
    ({ block, element }) =>
      element.action_id === actionId && (blockId === undefined || block.block_id === blockId),
  );

const keyOf = (place: Place): string =>
  'view' in place ? place.view.id : `${place.message.channel}/${place.message.ts}/${place.user}`;

export const offerKey = (place: Place, { block, element }: Placed): string =>
  [keyOf(place), text(block.block_id), text(element.action_id)].join('/');

const stateAt = (world: World, place: Place): State =>
  'view' in place ? place.view.state : stateOf(blocksAt(place), readState(world.picked.get(keyOf(place))));

function readState(kept: Fields | undefined): State {
  return Object.fromEntries(
    Object.entries(kept ?? {}).map(([block, actions]) => [
      block,
      Object.fromEntries(Object.entries(fields(actions)).map(([action, held]) => [action, fields(held)])),
    ]),
  );
}

export function keepPick(world: World, place: Place, { block, element }: Placed, held: Fields): void {
  const blockId = text(block.block_id) ?? '';
  const state = stateAt(world, place);
  const next = { ...state, [blockId]: { ...state[blockId], [text(element.action_id) ?? '']: held } };
  if ('view' in place) {
    place.view.state = next;
    delete place.view.errors[blockId];
    tellOfView(world, place.view);
  } else world.picked.set(keyOf(place), next);
}

/** The part of a payload that says where it happened. */
export function describePlace(world: World, place: Place): Fields {
  if ('view' in place)
    return { container: { type: 'view', view_id: place.view.id }, view: drawView(world, place.view) };
  const { message, user } = place;
  const channel = world.channels.get(message.channel);
  const isEphemeral = message.ephemeralTo !== undefined;
  const thread = message.threadTs === undefined ? {} : { thread_ts: message.threadTs };
  return {
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: isEphemeral,
      ...thread,
    },
    channel: { id: message.channel, name: channel?.kind === 'im' ? 'directmessage' : (channel?.name ?? '') },
    // Slack does not show an app the ephemeral message that was clicked on.
    ...(isEphemeral ? {} : { message: drawMessage(world, message) }),
    state: { values: stateAt(world, place) },
    response_url: issueResponseUrl(world, message.channel, user, message.ts),
  };
}
