import { directMessage } from '../channels.ts';
import type { Acked } from '../delivery/sockets.ts';
import type { Fields } from '../fields.ts';
import { keepMessage } from '../messages.ts';
import type { World } from '../world.ts';

/** What a person learns when he has done something. */
export interface Acted {
  outcome: 'acknowledged' | 'timed-out' | 'failed' | 'errors' | 'closed' | 'cancelled' | 'updated' | 'pushed';
  errors?: Record<string, string> | undefined;
  view?: Fields | undefined;
  /** Why it failed, for whoever develops the app. */
  reason?: string | undefined;
}

/** What a person could not even have tried. */
export interface Impossible {
  error: string;
}

export const impossible = (error: string): Impossible => ({ error });

/** Slack's own sentence, seen by this person alone. */
function whisper(world: World, user: string, channel: string | undefined, text: string): void {
  const place = world.channels.get(channel ?? '') ?? directMessage(world, user);
  keepMessage(world, place, { user: 'USLACKBOT', byBot: false, text, ephemeralTo: user });
}

/** A missing ack becomes visible to the person who waits. */
export function settle(
  world: World,
  user: string,
  channel: string | undefined,
  what: string,
  answer: Acked,
): Acted {
  if (answer.kind === 'acked') return { outcome: 'acknowledged' };
  const code = answer.kind === 'timed-out' ? 'operation_timeout' : 'dispatch_failed';
  const meaning = answer.kind === 'timed-out' ? 'operation timed out' : 'the app did not answer';
  whisper(world, user, channel, `${what} failed with the error "${code}": ${meaning}.`);
  return answer.kind === 'timed-out' ? { outcome: 'timed-out' } : { outcome: 'failed', reason: answer.error };
}
