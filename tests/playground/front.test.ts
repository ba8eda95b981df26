import { afterEach, expect, it } from 'vitest';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { seed } from './seed.ts';

let workspace: Workspace;
afterEach(() => workspace.close());

const page = async (path: string) =>
  path === '/' ? { body: '<!doctype html><p>页</p>', type: 'text/html; charset=utf-8' } : null;

it('serves a page at every address that is no API, with a policy that runs nothing inline', async () => {
  workspace = await startWorkspace({ seed: seed(true), page });
  const answer = await fetch(workspace.url);
  expect(await answer.text()).toContain('页');
  expect(answer.headers.get('content-type')).toContain('text/html');
  const policy = answer.headers.get('content-security-policy');
  for (const rule of ["default-src 'self'", "img-src 'self' data: blob:", "connect-src 'self'"])
    expect(policy).toContain(rule);
  expect(policy).not.toContain('unsafe');
  expect((await fetch(`${workspace.url}/nothing.js`)).status).toBe(404);
  expect((await fetch(`${workspace.url}/control/people`)).headers.get('content-type')).toContain('json');
});

it('serves bytes as they are', async () => {
  const bytes = new Uint8Array([0, 255, 1]);
  workspace = await startWorkspace({
    seed: seed(true),
    page: async () => ({ body: bytes, type: 'font/woff2' }),
  });
  const answer = await fetch(`${workspace.url}/a.woff2`);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
});

it('says what it is when it has no page', async () => {
  workspace = await startWorkspace({ seed: seed(true) });
  const answer = await fetch(workspace.url);
  expect(answer.headers.get('content-type')).toContain('text/plain');
  expect(await answer.text()).toContain('local workspace');
});

it('shows nothing to a page from elsewhere', async () => {
  workspace = await startWorkspace({ seed: seed(true), page });
  const answer = await fetch(workspace.url, { headers: { origin: 'https://example.com' } });
  expect(answer.status).toBe(403);
});
