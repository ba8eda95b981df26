import { type Context, Hono } from 'hono';
import { type Fields, fields } from '../fields.ts';
import { call } from '../methods/call.ts';
import { catalogue } from '../methods/catalogue.ts';
import { type Near, onlyNear, usesOf } from '../near.ts';
import type { World } from '../world.ts';

async function read(c: Context): Promise<Fields> {
  if (c.req.header('content-type')?.includes('application/json'))
    return fields(await c.req.json().catch(() => ({})));
  return { ...c.req.query(), ...(await c.req.parseBody()) };
}

function usesOfRate(world: World, name: string): Near[] {
  const tier = catalogue.get(name)?.tier;
  if (tier === undefined || tier === 'unmetered') return [];
  return [{ rule: 'calls a minute', used: world.rates.used(name), limit: tier }];
}

const bearer = (c: Context): string | undefined =>
  /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1];

/** `POST /api/METHOD`, as @slack/web-api sends it. */
export function apiRoutes(world: World): Hono {
  const routes = new Hono();
  routes.all('/:method', async (c) => {
    const begun = performance.now();
    const name = c.req.param('method');
    const { token, ...args } = await read(c);
    const given = bearer(c) ?? (typeof token === 'string' ? token : undefined);
    const { answer, retryAfter } = call(world, name, given, args);
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
