import { Hono } from 'hono';
import { fields } from '../fields.ts';
import { respond } from '../respond.ts';
import type { World } from '../world.ts';

/** `POST /response/ID`: what `respond()` talks to. */
export function responseRoutes(world: World): Hono {
  const routes = new Hono();
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
    });
    if (!error) return c.text('ok');
    return c.json(error, error.error === 'expired_url' || error.error === 'used_url' ? 404 : 400);
  });
  return routes;
}
