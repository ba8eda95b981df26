import { Hono } from 'hono';
import { lookAtChannels, lookAtHome, lookAtMessages, lookAtViews } from '../acts/look.ts';
import { count } from '../fields.ts';
import type { World } from '../world.ts';

/** What each person sees, and what went over the wire. */
export function lookRoutes(world: World): Hono {
  const routes = new Hono();
  routes.get('/messages', (c) => {
    const { user = '', channel, after } = c.req.query();
    const messages = lookAtMessages(world, user, channel, after);
    return Array.isArray(messages) ? c.json({ messages }) : c.json(messages, 400);
  });
  routes.get('/channels', (c) => c.json({ channels: lookAtChannels(world, c.req.query('user') ?? '') }));
  routes.get('/views', (c) => c.json({ views: lookAtViews(world, c.req.query('user') ?? '') }));
  routes.get('/home', (c) => c.json({ view: lookAtHome(world, c.req.query('user') ?? '') }));
  routes.get('/sockets', (c) => c.json({ sockets: world.sockets.open() }));
  routes.get('/log', (c) => c.json({ entries: world.log.after(count(c.req.query('after')) ?? 0) }));
  return routes;
}
