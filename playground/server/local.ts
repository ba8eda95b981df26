import type { MiddlewareHandler } from 'hono';

const names = ['127.0.0.1', 'localhost'];

/** A web page elsewhere that points its name at this machine must not play the people here. */
export const isLocal: MiddlewareHandler = async (c, next) => {
  if (!names.includes(new URL(c.req.url).hostname)) return c.json({ error: 'not_local' }, 403);
  return next();
};
