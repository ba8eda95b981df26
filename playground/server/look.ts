import { Hono } from 'hono';
import { lookAtHome, lookAtViews } from '../acts/look.ts';
import { lookAbout, lookAtChannels, lookAtPeople } from '../acts/look-around.ts';
import { lookAtMessages, lookAtThread } from '../acts/look-at-messages.ts';
import { isOpenTo } from '../channels.ts';
import { count } from '../fields.ts';
import { mimeOf } from '../files.ts';
import type { World } from '../world.ts';

/** What each person sees, and what went over the wire. */
export function lookRoutes(world: World): Hono {
  const routes = new Hono();
  const answer = (body: object) => ('error' in body ? 400 : 200);

  routes.get('/messages', (c) => {
    const { user = '', limit, ...range } = c.req.query();
    const seen = lookAtMessages(world, { ...range, user, limit: count(limit) });
    return c.json(seen, answer(seen));
  });
  routes.get('/thread', (c) => {
    const { user = '', channel = '', ts = '' } = c.req.query();
    const seen = lookAtThread(world, user, channel, ts);
    return c.json(seen, answer(seen));
  });
  routes.get('/channels', (c) => c.json(lookAtChannels(world, c.req.query('user') ?? '')));
  routes.get('/people', (c) => c.json(lookAtPeople(world)));
  routes.get('/about', (c) => c.json(lookAbout(world)));
  routes.get('/views', (c) => c.json({ views: lookAtViews(world, c.req.query('user') ?? '') }));
  routes.get('/home', (c) => c.json({ view: lookAtHome(world, c.req.query('user') ?? '') }));
  routes.get('/sockets', (c) => c.json({ sockets: world.sockets.open() }));
  routes.get('/log', (c) => {
    const { after, limit } = c.req.query();
    return c.json({ entries: world.log.after(count(after) ?? 0, count(limit)) });
  });
  /** What a page shows and saves without the bot's token; nothing in it may run. */
  routes.get('/files/:id', (c) => {
    const file = world.files.get(c.req.param('id'));
    const user = c.req.query('user') ?? '';
    const isShared = file?.channels.some((id) => {
      const channel = world.channels.get(id);
      return channel !== undefined && isOpenTo(world, channel, user);
    });
    const isOwn = file?.user === user;
    if (!file?.complete || !file.bytes || !(isShared || isOwn))
      return c.json({ error: 'file_not_found' }, 404);
    return c.body(new Uint8Array(file.bytes), 200, {
      'content-type': mimeOf(file),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
  });
  return routes;
}
