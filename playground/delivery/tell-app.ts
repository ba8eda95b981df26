import { type Channel, hasBot } from '../channels.ts';
import type { Fields } from '../fields.ts';
import { drawMessage, type Message } from '../messages.ts';
import type { World } from '../world.ts';
import { sendEvent } from './send-event.ts';
import type { Acked } from './sockets.ts';

const subscriptions = {
  public: 'message.channels',
  private: 'message.groups',
  im: 'message.im',
  mpim: 'message.mpim',
};
const channelTypes = { public: 'channel', private: 'group', im: 'im', mpim: 'mpim' };

export const sendMessageEvent = (world: World, channel: Channel, event: Fields): Promise<Acked> =>
  sendEvent(world, subscriptions[channel.kind], { ...event, channel_type: channelTypes[channel.kind] });

/** Nobody waits for what the app hears of its own doings; whispers are never events. */
function tell(world: World, message: Message, event: Fields): void {
  const channel = world.channels.get(message.channel);
  if (!channel || !hasBot(world, channel) || message.ephemeralTo !== undefined) return;
  void sendMessageEvent(world, channel, { ...event, channel: channel.id });
}

export const tellApp = (world: World, message: Message): void =>
  tell(world, message, { ...drawMessage(world, message), event_ts: message.ts });

const moment = (world: World) => (world.clock.now() / 1_000).toFixed(6);

export function tellAppOfEdit(world: World, message: Message, before: Message): void {
  const ts = moment(world);
  tell(world, message, {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    message: drawMessage(world, message),
    previous_message: drawMessage(world, before),
    ts,
    event_ts: ts,
  });
}

export function tellAppOfDeletion(world: World, message: Message): void {
  const ts = moment(world);
  tell(world, message, {
    type: 'message',
    subtype: 'message_deleted',
    hidden: true,
    deleted_ts: message.ts,
    previous_message: drawMessage(world, message),
    ts,
    event_ts: ts,
  });
}
