import { tellApp } from './delivery/tell-app.ts';
import { newId } from './ids.ts';
import { keepMessage } from './messages.ts';
import type { Content } from './methods/message-content.ts';
import type { World } from './world.ts';

/** What the app wants posted later, on the workspace's clock. */
export interface Scheduled {
  id: string;
  channel: string;
  /** Seconds, as Slack counts them. */
  postAt: number;
  createdAt: number;
  threadTs?: string | undefined;
  content: Omit<Content, 'warnings'>;
}

const windowSeconds = 5 * 60;
const mostInWindow = 30;

const unseen = (world: World) => world.live.tell({ what: 'unseen' }, () => false);

function post(world: World, { id, channel, threadTs, content }: Scheduled): void {
  const place = world.channels.get(channel);
  if (!world.scheduled.delete(id)) return;
  unseen(world);
  // As Slack has it: what is scheduled with metadata is taken, and never posts.
  if (!place || place.archived || content.metadata !== undefined) return;
  const message = keepMessage(world, place, { ...content, user: world.app.botUserId, byBot: true, threadTs });
  tellApp(world, message);
}

/** Winds the alarm of a message that is already kept. */
export const wind = (world: World, scheduled: Scheduled): (() => void) =>
  world.clock.at(scheduled.postAt * 1_000, () => post(world, scheduled));

export function schedule(world: World, draft: Omit<Scheduled, 'id' | 'createdAt'>): Scheduled {
  const createdAt = Math.floor(world.clock.now() / 1_000);
  const scheduled: Scheduled = { ...draft, id: newId('Q'), createdAt };
  world.scheduled.set(scheduled.id, scheduled);
  wind(world, scheduled);
  unseen(world);
  return scheduled;
}

export function unschedule(world: World, id: string): void {
  world.scheduled.delete(id);
  unseen(world);
}

/** Thirty in any five minutes and channel. */
export function isCrowded(world: World, channel: string, postAt: number): boolean {
  const times = [...world.scheduled.values()]
    .filter((known) => known.channel === channel && Math.abs(known.postAt - postAt) < windowSeconds)
    .map((known) => known.postAt);
  return [postAt, ...times].some(
    (start) => times.filter((at) => at >= start && at < start + windowSeconds).length >= mostInWindow,
  );
}
