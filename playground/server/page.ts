import { Hono } from 'hono';
import { isLocal } from './local.ts';

/** Gives the files of a web page; null for what it does not have. */
export type Page = (path: string) => Promise<{ body: Uint8Array | string; type: string } | null>;

const policy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "style-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

const bare =
  'A local workspace: the Web API under /api, people and what they see under /control. It has no page.\n';

/** Whatever is no API: the page, when there is one. */
export function pageRoutes(page: Page | undefined): Hono {
  const routes = new Hono();
  routes.get('*', isLocal, async (c) => {
    const found = await page?.(c.req.path);
    if (found) {
      const body = typeof found.body === 'string' ? found.body : new Uint8Array(found.body);
      return c.body(body, 200, { ...headers, 'content-type': found.type });
    }
    if (page === undefined && c.req.path === '/') return c.text(bare, 200, headers);
    return c.text('not found', 404, headers);
  });
  return routes;
}
