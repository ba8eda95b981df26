import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { type Fields, isFields } from '../fields.ts';
import { type Answer, refuse } from '../methods/answer.ts';
import { call } from '../methods/call.ts';
import { catalogue } from '../methods/catalogue.ts';
import { type Near, onlyNear, usesOf } from '../near.ts';
import type { World } from '../world.ts';
import { faulty } from './faulty.ts';

const takenTypes = [
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'text/plain',
];

async function read(c: Context): Promise<Fields | Answer> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim();
  if (c.req.method === 'GET' || type === undefined) return c.req.query();
  if (!takenTypes.includes(type)) return refuse('invalid_post_type');
  if (type === 'application/json') {
    const body: unknown = await c.req.json().catch(() => undefined);
    if (body === undefined) return refuse('invalid_json');
    return isFields(body) ? body : refuse('json_not_object');
  }
  return { ...c.req.query(), ...(await c.req.parseBody()) };
}

function usesOfRate(world: World, name: string): Near[] {
  const tier = catalogue.get(name)?.tier;
  if (tier === undefined || tier === 'unmetered') return [];
  return [{ rule: 'calls a minute', used: world.rates.used(name), limit: tier }];
}

const bearer = (c: Context): string | undefined =>
  /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1];

/** A body Slack would not take; an argument may be called `ok`, but never beside our `error`. */
const isUnread = (body: Fields | Answer): body is Answer => body.ok === false && body.error !== undefined;

/** `POST /api/METHOD`, as @slack/web-api sends it. */
export function apiRoutes(world: World): Hono<{ Bindings: HttpBindings }> {
  const routes = new Hono<{ Bindings: HttpBindings }>();
  routes.use(
    '/:method',
    faulty(world, (c) => c.req.param('method') ?? ''),
  );
  routes.all('/:method', async (c) => {
    const begun = performance.now();
    const name = c.req.param('method');
    const body = await read(c);
    const { token, ...args } = body;
    const given = bearer(c) ?? (typeof token === 'string' ? token : undefined);
    const { answer, retryAfter } = isUnread(body)
      ? { answer: body, retryAfter: undefined }
      : call(world, name, given, args);
    const at = new Date(world.clock.now()).toISOString();
    world.log.add({
      at,
      kind: 'api',
      name,
      payload: args,
      answer,
      durationMs: performance.now() - begun,
      status: retryAfter === undefined ? 200 : 429,
      near: onlyNear([...usesOf(name, args), ...usesOfRate(world, name)]),
      ...(answer.error === undefined ? {} : { error: answer.error }),
    });
    c.header('x-oauth-scopes', world.app.scopes.join(','));
    if (retryAfter === undefined) return c.json(answer);
    c.header('retry-after', String(retryAfter));
    return c.json(answer, 429);
  });
  return routes;
}
