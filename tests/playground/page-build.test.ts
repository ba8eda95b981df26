import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildPage } from '#playground/page-build';

const begun = performance.now();
const page = await buildPage();
const builtMs = performance.now() - begun;

describe('the page of the workspace', () => {
  it('is built within two seconds', () => {
    expect(builtMs).toBeLessThan(2_000);
  });

  it.each([
    ['/', 'text/html'],
    ['/page.js', 'text/javascript'],
    ['/page.css', 'text/css'],
  ])('has %s as %s', async (path, type) => {
    const file = await page(path);
    expect(file?.type).toContain(type);
    expect(file?.body.length).toBeGreaterThan(100);
  });

  it.each(['/page.ts', '/../package.json', '/index.html', ''])('has nothing at %j', async (path) => {
    expect(await page(path)).toBeNull();
  });

  it('names every file it needs, and none from elsewhere', async () => {
    const html = String((await page('/'))?.body);
    const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    expect(named.filter((address) => address !== 'data:,')).toEqual(['/page.css', '/page.js']);
  });

  it('weighs less than 100 kB on the wire', async () => {
    const files = await Promise.all(['/', '/page.js', '/page.css'].map(page));
    const weight = files.reduce((sum, file) => sum + gzipSync(file?.body ?? '').length, 0);
    expect(weight).toBeLessThan(100_000);
  });

  it('carries only what a browser runs', async () => {
    const script = Buffer.from((await page('/page.js'))?.body ?? '').toString();
    expect(script).not.toMatch(/from"node:|require\(|ZodError|dangerouslySetInnerHTML:/);
  });
});
