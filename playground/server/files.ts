import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { mimeOf } from '../files.ts';
import type { World } from '../world.ts';
import { faulty } from './faulty.ts';

/** Where bytes go up, and come down again for whoever holds the bot's token. */
export function fileRoutes(world: World): Hono<{ Bindings: HttpBindings }> {
  const routes = new Hono<{ Bindings: HttpBindings }>();
  routes.use(
    '/upload/*',
    faulty(world, () => 'upload'),
  );
  routes.use(
    '/files-pri/*',
    faulty(world, () => 'download'),
  );

  routes.post('/upload/v1/:id', async (c) => {
    const file = world.files.get(c.req.param('id'));
    if (!file) return c.text('not found', 404);
    const isForm = c.req.header('content-type')?.includes('multipart/form-data') ?? false;
    const parts = isForm ? Object.values(await c.req.parseBody()) : [new Blob([await c.req.arrayBuffer()])];
    const part = parts.find((value) => value instanceof Blob);
    if (!part) return c.text('no file', 400);
    const bytes = Buffer.from(await part.arrayBuffer());
    if (bytes.length !== file.size) return c.text(`expected ${file.size} bytes, got ${bytes.length}`, 400);
    file.bytes = bytes;
    world.live.tell({ what: 'unseen' }, () => false);
    return c.text(`OK - ${bytes.length}`);
  });

  routes.get('/files-pri/:key/*', (c) => {
    const file = world.files.get(c.req.param('key').replace(`${world.team.id}-`, ''));
    if (c.req.header('authorization') !== `Bearer ${world.app.botToken}`) return c.text('invalid_auth', 401);
    if (!world.app.scopes.includes('files:read')) return c.text('missing_scope', 403);
    if (!file?.complete || !file.bytes) return c.text('file_not_found', 404);
    return c.body(new Uint8Array(file.bytes), 200, { 'content-type': mimeOf(file) });
  });
  return routes;
}
