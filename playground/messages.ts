import type { Channel } from './channels.ts';
import { tellAppOfDeletion, tellAppOfEdit } from './delivery/tell-app.ts';
import type { Fields } from './fields.ts';
import { drawFileById } from './files.ts';
import type { World } from './world.ts';

export interface Message {
  ts: string;
  channel: string;
  user: string;
  text: string;
  byBot: boolean;
  blocks?: Fields[] | undefined;
  attachments?: Fields[] | undefined;
  metadata?: Fields | undefined;
  threadTs?: string | undefined;
  edited?: string | undefined;
  /** Ids; drawn when shown, for the workspace's address may change. */
  files?: string[] | undefined;
  subtype?: string | undefined;
  replies?: number | undefined;
  /** Only this person sees it, and it cannot be found again through the API. */
  ephemeralTo?: string | undefined;
}

export type Draft = Omit<Message, 'ts' | 'channel' | 'replies'>;

const microseconds = 1_000;

/** Timestamps are ids: unique and rising, even when the clock stands still. */
function nextTs(world: World): string {
  world.lastTs = Math.max(world.clock.now() * microseconds, world.lastTs + 1);
  const digits = String(world.lastTs);
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
}

function countReply(world: World, message: Message, by: 1 | -1): void {
  if (message.threadTs === undefined || message.ephemeralTo !== undefined) return;
  const root = findMessage(world, message.channel, message.threadTs);
  if (root) root.replies = (root.replies ?? 0) + by;
}

export const isSeenBy = (message: Message, user: string): boolean =>
  message.ephemeralTo === undefined || message.ephemeralTo === user;

function tellOf(world: World, message: Message): void {
  const members = world.channels.get(message.channel)?.members;
  world.live.tell(
    { what: 'messages', channel: message.channel, ts: message.ts, thread_ts: message.threadTs },
    (user) => isSeenBy(message, user) && (members?.has(user) ?? false),
  );
}

export function keepMessage(world: World, channel: Channel, draft: Draft): Message {
  const message: Message = { ...draft, ts: nextTs(world), channel: channel.id };
  const kept = world.messages.get(channel.id) ?? [];
  kept.push(message);
  world.messages.set(channel.id, kept);
  countReply(world, message, 1);
  tellOf(world, message);
  return message;
}

export const messagesIn = (world: World, channel: string): Message[] => world.messages.get(channel) ?? [];

export const findMessage = (world: World, channel: string, ts: string): Message | undefined =>
  messagesIn(world, channel).findLast((message) => message.ts === ts);

export function removeMessage(world: World, message: Message): void {
  const rest = messagesIn(world, message.channel).filter((other) => other !== message);
  world.messages.set(message.channel, rest);
  countReply(world, message, -1);
  tellOf(world, message);
  tellAppOfDeletion(world, message);
}

export type Edit = Partial<Pick<Message, 'text' | 'blocks' | 'attachments' | 'metadata'>>;

export function editMessage(world: World, message: Message, edit: Edit): void {
  const before = { ...message };
  Object.assign(message, edit, { edited: nextTs(world) });
  tellOf(world, message);
  tellAppOfEdit(world, message, before);
}

/** A message as Slack's API and payloads show it. */
export function drawMessage(world: World, message: Message, withMetadata = true): Fields {
  return {
    type: 'message',
    ...(message.subtype ? { subtype: message.subtype } : {}),
    user: message.user,
    text: message.text,
    ts: message.ts,
    team: world.team.id,
    ...(message.byBot ? { bot_id: world.app.botId, app_id: world.app.id } : {}),
    ...(message.blocks ? { blocks: message.blocks } : {}),
    ...(message.attachments ? { attachments: message.attachments } : {}),
    ...(message.files ? { files: message.files.flatMap((id) => drawFileById(world, id)) } : {}),
    ...(message.metadata && withMetadata ? { metadata: message.metadata } : {}),
    ...(message.edited ? { edited: { user: message.user, ts: message.edited } } : {}),
    ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
    ...(message.replies ? { thread_ts: message.ts, reply_count: message.replies } : {}),
  };
}
