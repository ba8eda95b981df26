import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Impossible } from '../acts/acted.ts';
import { attach } from '../acts/attach.ts';
import { close } from '../acts/close.ts';
import { command } from '../acts/command.ts';
import { fill } from '../acts/fill.ts';
import { openDirect } from '../acts/open-direct.ts';
import { openHome } from '../acts/open-home.ts';
import { edit, remove } from '../acts/own-message.ts';
import { pointApp } from '../acts/point-app.ts';
import { post, upload } from '../acts/post.ts';
import { present } from '../acts/present.ts';
import { press } from '../acts/press.ts';
import { messageShortcut, shortcut } from '../acts/shortcut.ts';
import { submit } from '../acts/submit.ts';
import { suggest } from '../acts/suggest.ts';
import { markRead } from '../reads.ts';
import type { World } from '../world.ts';
import { clockRoutes } from './clock.ts';
import { faultRoutes } from './faults.ts';
import { liveRoutes } from './live.ts';
import { isLocal } from './local.ts';
import { lookRoutes } from './look.ts';

const user = z.string();
const optional = z.string().optional();
const where = { user, view: optional, channel: optional, ts: optional };
const own = { user, channel: z.string(), ts: z.string() };
const element = { action_id: z.string(), block_id: optional };
const values = z.record(z.string(), z.unknown());
const picked = {
  value: z.unknown().optional(),
  values: z.array(z.unknown()).optional(),
  date: optional,
  time: optional,
  confirmed: z.boolean().optional(),
};

/** Everything a person can do here. */
export function controlRoutes(world: World): Hono {
  const routes = new Hono();
  const act = <T>(
    path: string,
    schema: z.ZodType<T>,
    run: (body: T) => Promise<object | Impossible> | object,
  ) =>
    routes.post(path, async (c: Context) => {
      const body = schema.safeParse(await c.req.json().catch(() => undefined));
      if (!body.success)
        return c.json({ error: 'invalid_arguments', detail: z.prettifyError(body.error) }, 400);
      const answer = await run(body.data);
      return c.json(answer, 'error' in answer ? 400 : 200);
    });

  routes.use(isLocal);
  act('/command', z.object({ user, channel: optional, text: z.string() }), (body) => command(world, body));
  act('/shortcut', z.object({ user, callback_id: z.string() }), (body) =>
    shortcut(world, body.user, body.callback_id),
  );
  act(
    '/message-shortcut',
    z.object({ user, channel: z.string(), ts: z.string(), callback_id: z.string() }),
    (body) => messageShortcut(world, body),
  );
  act('/press', z.object({ ...where, ...element, ...picked }), (body) => press(world, body));
  act('/suggest', z.object({ ...where, ...element, query: z.string() }), (body) => suggest(world, body));
  act('/fill', z.object({ user, view: z.string(), values }), (body) => fill(world, body));
  act('/submit', z.object({ user, view: z.string(), values: values.optional() }), (body) =>
    submit(world, body),
  );
  act('/close', z.object({ user, view: z.string() }), (body) => close(world, body));
  act('/home', z.object({ user }), (body) => openHome(world, body.user));
  act('/post', z.object({ user, channel: optional, text: z.string(), thread_ts: optional }), (body) =>
    post(world, body),
  );
  act('/upload', z.object({ user, channel: optional, name: z.string(), base64: z.string() }), (body) =>
    upload(world, body),
  );
  act('/edit', z.object({ ...own, text: z.string() }), (body) => edit(world, body));
  act('/delete', z.object(own), (body) => remove(world, body));
  act('/file', z.object({ user, name: z.string(), base64: z.string() }), (body) => attach(world, body));
  act('/dm', z.object({ user, with: optional }), (body) => openDirect(world, body.user, body.with));
  act('/read', z.object({ user, channel: z.string(), ts: z.string() }), (body) => {
    const place = present(world, body.user, body.channel, 'look');
    if ('error' in place) return place;
    markRead(world, body.user, place.id, body.ts);
    return { channel: place.id };
  });
  act('/app', z.object({ request_url: z.url() }), (body) => pointApp(world, body.request_url));
  act(
    '/disconnect',
    z.object({
      reason: z.enum(['warning', 'refresh_requested', 'link_disabled']),
      close_after_ms: z.number().int().min(0).default(10_000),
      most: z.number().int().min(1).optional(),
    }),
    (body) => {
      world.sockets.disconnect(body.reason, body.close_after_ms, body.most);
      return { sockets: world.sockets.open() };
    },
  );
  return routes
    .route('/', lookRoutes(world))
    .route('/live', liveRoutes(world))
    .route('/faults', faultRoutes(world))
    .route('/clock', clockRoutes(world));
}
