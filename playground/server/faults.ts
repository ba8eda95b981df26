import { Hono } from 'hono';
import { z } from 'zod';
import { faultRule } from '../faults.ts';
import type { World } from '../world.ts';

const rules = z.object({ rules: z.array(faultRule) });

/** `/control/faults`: what is to go wrong, and what has. */
export function faultRoutes(world: World): Hono {
  const routes = new Hono();
  const state = () => ({ armed: world.faults.armed(), struck: world.faults.struck() });
  routes.get('/', (c) => c.json(state()));
  routes.post('/', async (c) => {
    const body = rules.safeParse(await c.req.json().catch(() => undefined));
    if (!body.success)
      return c.json({ error: 'invalid_arguments', detail: z.prettifyError(body.error) }, 400);
    world.faults.arm(body.data.rules);
    if (world.faults.isAway()) world.sockets.drop();
    return c.json(state());
  });
  routes.delete('/', (c) => {
    world.faults.disarm();
    return c.json(state());
  });
  return routes;
}
