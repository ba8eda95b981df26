import type { MiddlewareHandler } from 'hono';

const names = ['127.0.0.1', 'localhost'];

/** A web page from elsewhere must not play the people here, whatever name it gives this machine. */
export const isLocal: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  const hosts = [c.req.url, ...(origin === undefined ? [] : [origin])].map((url) =>
    URL.canParse(url) ? new URL(url).hostname : '',
  );
  if (!hosts.every((host) => names.includes(host))) return c.json({ error: 'not_local' }, 403);
  return next();
};
