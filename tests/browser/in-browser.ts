import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './chromium.ts';
import { type Demo, type DemoOptions, openDemo } from './demo.ts';
import { openPage } from './page.ts';

interface Opened {
  browser: Browser;
  demo: Demo;
  page: Page;
}

/** The demo and a window on it, open while the tests of one suite run: `begin` sets the scene, and afterwards all is closed. */
export function inBrowser(
  begin: (opened: Opened) => Promise<void> | void,
  { window, ...options }: DemoOptions & { window?: BrowserContextOptions } = {},
): void {
  let close = async () => {};
  beforeAll(async () => {
    const [browser, demo] = await Promise.all([openBrowser(), openDemo(options)]);
    close = async () => {
      await browser.close();
      await demo.close();
    };
    await begin({ browser, demo, page: await openPage(browser, demo.url, window) });
  }, 60_000);
  afterAll(() => close());
}
