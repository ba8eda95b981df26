import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from './chromium.ts';
import { inBrowser } from './in-browser.ts';
import {
  become,
  button,
  choose,
  form,
  gone,
  message,
  press,
  reportFields,
  seen,
  soon,
  type,
} from './page.ts';

describe.skipIf(!chromiumPath)('a writer', { timeout: 60_000 }, () => {
  let page: Page;
  const report = () => form(page, '报送政务信息');

  inBrowser(async (opened) => {
    ({ page } = opened);
    await become(page, '钱芳');
  });
  it('types without losing the place or a letter, is warned in the form, and mends it there', async () => {
    await type(page, '/report');
    const { title, body } = reportFields(report());
    await title.pressSequentially('县道X203路面整修', { delay: 30 });
    await body.pressSequentially('联系电话 138 0013 8000', { delay: 15 });
    await seen(report().getByText('检出疑似电话号码。'));
    expect(await body.inputValue()).toBe('联系电话 138 0013 8000');
    expect(await title.inputValue()).toBe('县道X203路面整修');
    expect(await body.evaluate((field) => field.matches(':focus'))).toBe(true);
    await body.press('Control+A');
    await body.pressSequentially('投入12人，整修3公里。', { delay: 15 });
    await gone(report().getByText('检出疑似电话号码'));
    expect(await body.inputValue()).toBe('投入12人，整修3公里。');
  });

  it('closes the form, is offered the draft, and goes on where he was', async () => {
    await report().locator('.b-dialog-foot').getByRole('button', { name: '关闭' }).click();
    await gone(report());
    await type(page, '/report');
    const offer = message(page, '有一篇未报送的草稿《县道X203路面整修》');
    await press(offer, '继续填写');
    const { title, body } = reportFields(report());
    await soon(() => title.inputValue()).toBe('县道X203路面整修');
    await soon(() => body.inputValue()).toBe('投入12人，整修3公里。');
    await report().locator('.b-dialog-foot').getByRole('button', { name: '关闭' }).click();
    await press(message(page, '有一篇未报送的草稿'), '另写一篇');
    await soon(() => reportFields(report()).title.inputValue()).toBe('');
  });

  it('begins with a template, adds a text file after it, and writes on in what they brought', async () => {
    await choose(report(), /^模板/, '好做法');
    const { title, body } = reportFields(report());
    await soon(() => title.inputValue()).toBe('我站[做法]破解[难题]');
    await soon(() => body.inputValue()).toContain('推行以来');
    await title.fill('我站分段养护破解堵车难题');
    await press(report(), '读入文本文件');
    await report()
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: '稿.txt', mimeType: 'text/plain', buffer: Buffer.from('文件带来的末句。') });
    await seen(report().getByText('稿.txt'));
    await button(report(), '读入').click();
    await soon(() => reportFields(report()).body.inputValue()).toMatch(/推行以来[\s\S]*\n文件带来的末句。$/);
    expect(await title.inputValue()).toBe('我站分段养护破解堵车难题');
  });
});
