import { newSecret } from './ids.ts';
import type { World } from './world.ts';

/** Lets the app answer a command or a click for half an hour, five times, without a token. */
export interface ResponseUrl {
  channel: string;
  user: string;
  at: number;
  uses: number;
  /** The message that was clicked on. */
  original?: string | undefined;
}

const lifeMs = 30 * 60_000;
const uses = 5;
const kept = 5_000;

export function issueResponseUrl(world: World, channel: string, user: string, original?: string): string {
  const id = newSecret(12);
  world.responses.set(id, { channel, user, original, at: world.clock.now(), uses: 0 });
  const [oldest] = world.responses.keys();
  if (world.responses.size > kept && oldest !== undefined) world.responses.delete(oldest);
  return `${world.url}/response/${id}`;
}

export function useResponseUrl(world: World, id: string): ResponseUrl | 'expired_url' | 'used_url' {
  const response = world.responses.get(id);
  if (!response || world.clock.now() - response.at > lifeMs) return 'expired_url';
  if (response.uses >= uses) return 'used_url';
  response.uses += 1;
  return response;
}
