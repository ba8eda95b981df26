import type { Socket } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, MiddlewareHandler } from 'hono';
import type { CallFault } from '../faults.ts';
import type { World } from '../world.ts';

type Wired = { Bindings: HttpBindings };

const lateMs = 5_000;
const flushMs = 20;
const page = '<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

function hangUp(line: Socket): Response {
  line.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** Until the caller gives up, or for `ms`. */
const hang = (line: Socket, ms: number | undefined) =>
  new Promise<void>((resolve) => {
    const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
    line.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Half of what was promised, then the line breaks. */
async function truncate(answer: Response, line: Socket): Promise<Response> {
  const body = new Uint8Array(await answer.arrayBuffer());
  const half = new ReadableStream<Uint8Array>({
    start: (stream) => stream.enqueue(body.subarray(0, body.length >> 1)),
    pull: async () => {
      await pause(flushMs);
      line.destroy();
    },
  });
  const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
  return new Response(half, { headers });
}

/** Faults that keep the call from taking effect. */
async function instead(c: Context<Wired>, fault: CallFault): Promise<Response | undefined> {
  const line = c.env.incoming.socket;
  switch (fault.what) {
    case 'error':
      return c.json({ ok: false, error: fault.error ?? 'internal_error' });
    case 'http500':
      return c.text('internal error', 500);
    case '429':
      c.header('retry-after', String(fault.retryAfter ?? 1));
      return c.json({ ok: false, error: 'ratelimited' }, 429);
    case 'html':
      return c.html(page);
    case 'reset':
      return hangUp(line);
    case 'hang':
      await hang(line, fault.ms);
      return hangUp(line);
    case 'late':
    case 'lost-reply':
    case 'truncated':
      return undefined;
  }
}

/** Faults that spoil the answer of a call that took effect. */
async function after(c: Context<Wired>, fault: CallFault): Promise<void> {
  if (fault.what === 'late') await pause(fault.ms ?? lateMs);
  if (fault.what === 'lost-reply') c.res = hangUp(c.env.incoming.socket);
  if (fault.what === 'truncated') c.res = await truncate(c.res, c.env.incoming.socket);
}

/** Lets calls misbehave as they were told to, by the name they go by. */
export const faulty =
  (world: World, nameOf: (c: Context) => string): MiddlewareHandler<Wired> =>
  async (c, next) => {
    if (world.faults.isAway()) return hangUp(c.env.incoming.socket);
    const name = nameOf(c);
    const fault = world.faults.onCall(name);
    if (!fault) return next();
    const at = new Date(world.clock.now()).toISOString();
    world.log.add({ at, kind: 'fault', name, payload: fault, answer: {}, durationMs: 0, error: fault.what });
    const answer = await instead(c, fault);
    if (answer) return answer;
    await next();
    return after(c, fault);
  };
