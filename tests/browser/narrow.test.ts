import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { submit } from '../flow/acts.ts';
import { chromiumPath } from './chromium.ts';
import type { Demo } from './demo.ts';
import { inBrowser } from './in-browser.ts';
import {
  become,
  button,
  form,
  go,
  gone,
  message,
  press,
  reportFields,
  seen,
  sendShort,
  soon,
  type,
} from './page.ts';

const title = '路政一中队清理占道堆物';

const fits = (page: Page): Promise<void> =>
  soon(() => page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);

describe.skipIf(!chromiumPath)('a page 360 pixels wide', { timeout: 60_000 }, () => {
  let demo: Demo;
  let page: Page;
  const places = () => page.getByRole('navigation', { name: '频道与会话' });
  const drawOut = async () => {
    await press(page, '打开侧栏');
    await seen(places());
  };

  inBrowser(
    (opened) => {
      ({ demo, page } = opened);
    },
    {
      window: {
        viewport: { width: 360, height: 740 },
        hasTouch: true,
        isMobile: true,
      },
    },
  );

  it('keeps the sidebar in a drawer', async () => {
    await fits(page);
    await gone(places());
    await drawOut();
    await become(page, '林峰');
    await gone(places());
    await drawOut();
    await go(page, '政务信息');
    await seen(page.getByRole('heading', { level: 1, name: '政务信息' }));
    await gone(places());
    await drawOut();
    await page.keyboard.press('Escape');
    await gone(places());
    await fits(page);
  });

  it('has a form one can fill in and send', async () => {
    await press(page, '知道了');
    await type(page, '/report');
    const report = form(page, '报送政务信息');
    const fields = reportFields(report);
    await fields.title.fill(title);
    await fields.body.fill('出动执法人员12人次，清理占道堆物8处。');
    await fields.declaration.check();
    await fits(page);
    await sendShort(report);
    await gone(report);
    await drawOut();
    await go(page, '信报');
    await seen(message(page, title, '送王志远副站长审签'));
    await fits(page);
  });

  it('has a card one can sign', async () => {
    await submit(demo.client.as('U15LIN'), {
      title: '县道沿线广告牌整治',
      body: '整治广告牌20块。'.repeat(40),
    });
    await drawOut();
    await become(page, '王志远');
    const card = message(page, '呈请审签', '县道沿线广告牌整治');
    await seen(card);
    await fits(page);
    await press(card, '同意报送');
    await gone(button(card, '同意报送'));
  });

  it('shows the tools of the demo over everything', async () => {
    for (const tool of ['演示时钟', '往来记录', '故障']) {
      await press(page, tool);
      const panel = page.getByRole('complementary', { name: tool });
      await seen(panel);
      await fits(page);
      await press(panel, '关闭');
      await gone(panel);
    }
  });
});
