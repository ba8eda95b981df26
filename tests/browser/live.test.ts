import type { Browser } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from './chromium.ts';
import type { Demo } from './demo.ts';
import { inBrowser } from './in-browser.ts';
import {
  become,
  button,
  form,
  gone,
  message,
  openPage,
  press,
  reportFields,
  seen,
  sendShort,
  soon,
  type,
} from './page.ts';

const title = '大队综合股完成路况普查';

describe.skipIf(!chromiumPath)('two tabs that are two people', { timeout: 60_000 }, () => {
  let browser: Browser;
  let demo: Demo;

  inBrowser((opened) => {
    ({ browser, demo } = opened);
  });

  it('see at once what the other one does', async () => {
    const zhao = await openPage(browser, demo.url);
    await press(zhao, '知道了');
    await become(zhao, '赵磊');
    // The second tab of the same browser, opened from the list of people.
    await zhao.getByRole('button', { name: '当前身份' }).click();
    const other = zhao.getByRole('option', { name: '王志远' });
    await other.hover();
    const [wang] = await Promise.all([
      zhao.context().waitForEvent('page'),
      other.getByRole('link', { name: '在新标签页中以此人身份打开' }).click(),
    ]);
    await zhao.keyboard.press('Escape');
    await seen(wang.getByRole('button', { name: '当前身份 王志远' }));
    await wang.evaluate('window.sameDocument = true');

    await zhao.bringToFront();
    await type(zhao, '/report');
    const report = form(zhao, '报送政务信息');
    const fields = reportFields(report);
    await fields.title.fill(title);
    await fields.body.fill('普查里程128公里，发现病害36处，已列入养护计划。');
    await fields.declaration.check();
    await sendShort(report);
    await gone(report);

    await wang.bringToFront();
    const card = message(wang, '呈请审签', title);
    await press(card, '同意报送');
    await gone(button(card, '同意报送'));
    await zhao.bringToFront();
    const mine = message(zhao, title, '已审签，由办公室核稿');
    await seen(mine);
    await gone(button(mine, '撤回'));
    expect(await wang.evaluate('window.sameDocument')).toBe(true);

    await wang.bringToFront();
    // And plainly what they write to each other.
    await wang.getByRole('button', { name: '给同事发私信' }).click();
    await wang.getByRole('combobox', { name: '查找姓名、职务、部门' }).fill('赵磊');
    await wang.keyboard.press('Enter');
    await seen(wang.getByRole('heading', { level: 1, name: '赵磊' }));
    await type(wang, '写得好，请续报整改情况。');
    await zhao.bringToFront();
    await zhao.getByRole('link', { name: /王志远.*1 条未读/ }).click();
    await seen(message(zhao, '写得好，请续报整改情况。'));
    await soon(() => zhao.getByRole('link', { name: /条未读/ }).count()).toBe(0);
  });
});
