import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { World } from '../world.ts';

const heartbeatMs = 15_000;

/** `GET /live?user=U`: server-sent events of what concerns this person. */
export function liveRoutes(world: World): Hono {
  const routes = new Hono();
  routes.get('/', (c) => {
    const user = c.req.query('user') ?? '';
    if (!world.users.has(user)) return c.json({ error: 'user_not_found' }, 400);
    return streamSSE(c, (stream) => {
      const send = (data: object) => void stream.writeSSE({ data: JSON.stringify(data) });
      const beat = setInterval(() => void stream.write(': still here\n\n'), heartbeatMs).unref();
      const leave = world.live.listen(user, send);
      send({ what: 'hello', now: new Date(world.clock.now()).toISOString() });
      return new Promise((resolve) => {
        stream.onAbort(() => {
          clearInterval(beat);
          leave();
          resolve();
        });
      });
    });
  });
  return routes;
}
