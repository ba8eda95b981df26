import type { Fields } from '../fields.ts';
import { text } from '../fields.ts';
import { findMessage, type Message } from '../messages.ts';
import type { World } from '../world.ts';
import { type Answer, refuse } from './answer.ts';

/** A message of the app's own; ephemeral ones cannot be found again. */
export function ownMessage(world: World, args: Fields, refusal: string, inArchive: string): Message | Answer {
  const channel = world.channels.get(text(args.channel) ?? '');
  if (!channel) return refuse('channel_not_found');
  if (channel.archived) return refuse(inArchive);
  const message = findMessage(world, channel.id, text(args.ts) ?? '');
  if (!message || message.ephemeralTo !== undefined) return refuse('message_not_found');
  return message.byBot ? message : refuse(refusal);
}

export const isRefused = (value: Message | Answer): value is Answer => 'ok' in value;
