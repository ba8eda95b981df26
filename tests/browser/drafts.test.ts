import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from './chromium.ts';
import type { Demo } from './demo.ts';
import { inBrowser } from './in-browser.ts';
import { become, button, form, gone, message, press, reportFields, seen, soon, type } from './page.ts';

const body = '投入12人，历时20天，完成县道X203路面整修3公里。';

describe.skipIf(!chromiumPath)('a draft', { timeout: 60_000 }, () => {
  let demo: Demo;
  let page: Page;
  inBrowser(async (opened) => {
    ({ demo, page } = opened);
    await become(page, '钱芳');
  });

  it('keeps focus and words while it is typed, in a further part too', async () => {
    await type(page, '/report');
    const report = form(page, '报送政务信息');
    const fields = reportFields(report);
    await fields.title.pressSequentially('养护提前');
    await fields.body.fill(`${body}绝密★`);
    await seen(report.getByText('检出疑似涉密', { exact: false }));
    expect(await fields.body.inputValue()).toBe(`${body}绝密★`);
    await soon(() => report.locator('textarea:focus').inputValue()).toBe(`${body}绝密★`);
    await fields.body.fill(body);
    await gone(report.getByText('检出疑似涉密', { exact: false }));
    await press(report, '加一段正文');
    await report.getByLabel('正文（第2段）').fill('群众反映良好。');
    await soon(async () => JSON.stringify((await demo.client.log()).at(-1))).toContain('群众反映良好。');
    await button(report, '关闭').last().click();
    await gone(report);
  });

  it('is offered, and opens as it was left', async () => {
    await type(page, '/report');
    const offer = message(page, '有一篇未报送的草稿《养护提前》');
    await press(offer, '继续填写');
    const report = form(page, '报送政务信息');
    expect(await reportFields(report).title.inputValue()).toBe('养护提前');
    expect(await reportFields(report).body.inputValue()).toBe(body);
    expect(await report.getByLabel('正文（第2段）').inputValue()).toBe('群众反映良好。');
  });
});
