import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '#playground/page-build';
import { person } from '#playground/person';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { seed } from '../playground/seed.ts';
import { chromiumPath, openBrowser } from './chromium.ts';
import { message, openPage, seen, soon } from './page.ts';

const many = 10_000;
const atOnce = 50;

/** Everyone says a great deal, and no app listens. */
async function fill({ url }: Workspace): Promise<void> {
  const [wang, li] = [person(url, 'U1'), person(url, 'U2')];
  for (let n = 1; n <= many; n += atOnce) {
    const numbers = Array.from({ length: atOnce }, (_, more) => n + more);
    await Promise.all(
      numbers.map((each) => (each % 2 === 0 ? wang : li).post(`第${each}条：路况正常。`, 'C1')),
    );
  }
}

describe.skipIf(!chromiumPath)('a channel of ten thousand messages', { timeout: 60_000 }, () => {
  let browser: Browser;
  let workspace: Workspace;
  let page: Page;
  const begun = { at: 0 };

  beforeAll(async () => {
    const quiet = seed(true);
    quiet.app.manifest = { ...quiet.app.manifest, settings: { socket_mode_enabled: true } };
    [browser, workspace] = await Promise.all([
      openBrowser(),
      startWorkspace({ seed: quiet, page: await buildPage() }),
    ]);
    await fill(workspace);
    begun.at = performance.now();
    page = await openPage(browser, `${workspace.url}/#/U1/C1`);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await workspace?.close();
  });

  const nodes = () => page.getByRole('article').count();

  it('opens on its newest, with no more on the page than one can look at', async () => {
    await seen(page.getByRole('article').last());
    const shown = Math.round(performance.now() - begun.at);
    process.stdout.write(`the first of 10,000 messages was visible after ${shown} ms\n`);
    await seen(page.getByRole('log', { name: '#team' }));
    expect(await nodes()).toBeLessThanOrEqual(100);
    expect(await page.getByRole('article').last().textContent()).toMatch(/第\d+条/);
  });

  it('brings older ones as one scrolls up, and never more at once', async () => {
    const oldest = async () => (await page.getByRole('article').first().textContent()) ?? '';
    await page.getByRole('log').hover();
    const passed = new Set([await oldest()]);
    await soon(async () => {
      await page.mouse.wheel(0, -3_000);
      expect(await nodes()).toBeLessThanOrEqual(100);
      return passed.add(await oldest()).size;
    }).toBeGreaterThan(8);
    await page.getByRole('button', { name: '回到最新消息' }).click();
    await seen(message(page, '第10000条'));
    expect(await nodes()).toBeLessThanOrEqual(100);
  });

  it('says a new one without losing its place at the end', async () => {
    await person(workspace.url, 'U2').post('刚刚恢复通行。', 'C1');
    await seen(message(page, '刚刚恢复通行。'));
    expect(await nodes()).toBeLessThanOrEqual(100);
  });

  it('comes in a bundle under 300 kB', async () => {
    const build = performance.now();
    const files = await buildPage();
    const built = Math.round(performance.now() - build);
    const sizes = await Promise.all(
      ['/page.js', '/page.css'].map(async (path) => gzipSync((await files(path))?.body ?? '').length),
    );
    const weight = sizes.reduce((sum, size) => sum + size, 0);
    process.stdout.write(
      `page.js and page.css weigh ${weight} bytes gzipped and were built in ${built} ms\n`,
    );
    expect(weight).toBeLessThan(300_000);
  });
});
