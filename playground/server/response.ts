import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { fields } from '../fields.ts';
import { onlyNear, usesOf } from '../near.ts';
import { respond } from '../respond.ts';
import type { World } from '../world.ts';
import { faulty } from './faulty.ts';

const refusedWith = (error: string | undefined): 400 | 404 =>
  error === 'expired_url' || error === 'used_url' ? 404 : 400;

/** `POST /response/ID`: what `respond()` talks to. */
export function responseRoutes(world: World): Hono<{ Bindings: HttpBindings }> {
  const routes = new Hono<{ Bindings: HttpBindings }>();
  routes.use(
    '*',
    faulty(world, () => 'response_url'),
  );
  routes.post('/:id', async (c) => {
    const begun = performance.now();
    const payload = fields(await c.req.json().catch(() => undefined));
    const error = respond(world, c.req.param('id'), payload);
    const at = new Date(world.clock.now()).toISOString();
    const answer = error ?? { ok: true };
    world.log.add({
      at,
      kind: 'response_url',
      name: 'response_url',
      payload,
      answer,
      durationMs: performance.now() - begun,
      status: error ? refusedWith(error.error) : 200,
      near: onlyNear(usesOf('response_url', payload)),
      ...(error?.error === undefined ? {} : { error: error.error }),
    });
    if (!error) return c.text('ok');
    return c.json(error, refusedWith(error.error));
  });
  return routes;
}
