import type { Fields } from '../fields.ts';
import type { Tier } from '../rates.ts';
import type { World } from '../world.ts';
import type { Answer } from './answer.ts';

export interface Method {
  /** Sockets live in real time: a bot killed again and again under a frozen clock must be able to come back. */
  tier: Tier | 'unmetered';
  /** Any one of these. */
  scopes: string[];
  token: 'bot' | 'app' | 'none';
  run(world: World, args: Fields): Answer;
}
