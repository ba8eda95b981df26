import type { Socket } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { z } from 'zod';
import { clockPresets } from '../clock-presets.ts';
import type { World } from '../world.ts';

const moment = z.iso.datetime({ offset: true }).transform((iso) => Date.parse(iso));
const follow = z.object({ id: z.string().min(1), done: moment.nullable(), next: moment.nullable() });
const move = z.object({ to: moment, followers: z.number().int().min(0).optional() });
const iso = (at: number) => new Date(at).toISOString();

export function clockRoutes(world: World): Hono<{ Bindings: HttpBindings }> {
  const routes = new Hono<{ Bindings: HttpBindings }>();
  /** Which connection each follower last polled on: only its end means that the follower is gone. */
  const lines = new Map<string, Socket>();
  const watched = new WeakSet<Socket>();

  const watch = (id: string, line: Socket) => {
    lines.set(id, line);
    if (watched.has(line)) return;
    watched.add(line);
    line.once('close', () => {
      for (const [follower, last] of lines) {
        if (last !== line) continue;
        lines.delete(follower);
        world.followers.lost(follower);
      }
    });
  };

  routes.get('/', (c) =>
    c.json({ now: iso(world.clock.now()), frozen: world.clock.frozen, followers: world.followers.waiting() }),
  );
  routes.get('/presets', (c) => c.json({ presets: clockPresets(world.clock.now()) }));
  routes.post('/', async (c) => {
    const body = move.safeParse(await c.req.json().catch(() => undefined));
    if (!body.success)
      return c.json({ error: 'invalid_arguments', detail: z.prettifyError(body.error) }, 400);
    const { now, stops, error } = await world.followers.move(body.data.to, body.data.followers ?? 0);
    const moved = { now: iso(now), stops: stops.map(iso) };
    return error === undefined ? c.json(moved) : c.json({ error, ...moved }, 400);
  });
  routes.post('/follow', async (c) => {
    const body = follow.safeParse(await c.req.json().catch(() => undefined));
    if (!body.success)
      return c.json({ error: 'invalid_arguments', detail: z.prettifyError(body.error) }, 400);
    const { id, done, next } = body.data;
    watch(id, c.env.incoming.socket);
    return c.json({ now: iso(await world.followers.poll(id, done, next)) });
  });
  return routes;
}
