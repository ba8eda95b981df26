import { type Fields, text } from '../fields.ts';
import type { World } from '../world.ts';
import { type Answer, missingScope, refuse } from './answer.ts';
import { catalogue } from './catalogue.ts';
import { isAnswer } from './conversation.ts';
import type { Method } from './method.ts';
import { postingChannel } from './posting-channel.ts';

export interface Called {
  answer: Answer;
  /** Seconds, on a 429. */
  retryAfter?: number | undefined;
}

function tokenRefusal(world: World, method: Method, token: string | undefined): Answer | undefined {
  const { botToken, appToken, scopes } = world.app;
  if (method.token === 'none') return undefined;
  if (token === undefined) return refuse('not_authed');
  if (token !== botToken && token !== appToken) return refuse('invalid_auth');
  if (token !== (method.token === 'app' ? appToken : botToken)) return refuse('not_allowed_token_type');
  const hasScope = method.scopes.length === 0 || method.scopes.some((scope) => scopes.includes(scope));
  return hasScope ? undefined : missingScope(method.scopes.join(','), scopes);
}

/** Posts are counted by channel, and only those that could be posted. */
function waitFor(world: World, name: string, method: Method, args: Fields): number | undefined {
  const wait = method.tier === 'unmetered' ? undefined : world.rates.call(name, method.tier);
  if (wait !== undefined || name !== 'chat.postMessage') return wait;
  const channel = postingChannel(world, args);
  return isAnswer(channel) ? undefined : world.rates.post(channel.id);
}

export function call(world: World, name: string, token: string | undefined, args: Fields): Called {
  const method = catalogue.get(name);
  if (!method) return { answer: refuse('unknown_method') };
  const refusal = tokenRefusal(world, method, token ?? text(args.token));
  if (refusal) return { answer: refusal };
  const retryAfter = waitFor(world, name, method, args);
  if (retryAfter !== undefined) return { answer: refuse('ratelimited'), retryAfter };
  return { answer: method.run(world, args) };
}
