import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { chromiumPath } from './chromium.ts';
import { inBrowser } from './in-browser.ts';
import { button, form, gone, message, seen, soon } from './page.ts';

const title = '第一养护中队抢修水毁路段';

/** What has the focus, as a screen reader calls it. */
async function focused(page: Page): Promise<string> {
  const at = page.locator(':focus');
  const [called = ''] = (await at.count()) === 0 ? [] : (await at.ariaSnapshot()).split('\n');
  return called;
}

/** Tab after Tab until what is wanted has the focus; a page has fewer stops than this. */
async function tabTo(page: Page, words: string, key = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    if ((await focused(page)).includes(words)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never came to ${words}`);
}

async function becomeByKeys(page: Page, name: string): Promise<void> {
  await tabTo(page, '当前身份', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await soon(() => focused(page)).toContain('查找姓名、职务、部门');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await seen(page.getByRole('button', { name: `当前身份 ${name}` }));
  await soon(() => focused(page)).toContain('发送到');
}

describe.skipIf(!chromiumPath)('the keyboard alone', { timeout: 60_000 }, () => {
  let page: Page;

  inBrowser((opened) => {
    ({ page } = opened);
  });

  it('hands in a report', async () => {
    await soon(() => focused(page)).toContain('发送到');
    await becomeByKeys(page, '马军');
    const { keyboard } = page;
    await keyboard.type('/rep');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    const report = form(page, '报送政务信息');
    await soon(() => focused(page)).toContain('模板');
    await tabTo(page, '题目');
    await keyboard.type(title);
    await tabTo(page, '一般信息');
    await keyboard.press('ArrowDown');
    await soon(() => focused(page)).toContain('问题信息');
    await keyboard.press('ArrowUp');
    await keyboard.press('Tab');
    await keyboard.type('连夜出动8人，清理塌方120立方米。');
    await keyboard.press('Enter');
    await keyboard.type('次日6时恢复通行。');
    await tabTo(page, '已核对');
    await keyboard.press('Space');
    await tabTo(page, '送审');
    await keyboard.press('Enter');
    await seen(report.getByText('校核提示', { exact: false }).first());
    await tabTo(page, '校核说明');
    await keyboard.type('简讯，情况属实。');
    await tabTo(page, '送审');
    await keyboard.press('Enter');
    await gone(report);
    await seen(message(page, title, '送李明辉副站长审签'));
    await soon(() => focused(page)).toContain('发送到');
  });

  it('signs it', async () => {
    await becomeByKeys(page, '李明辉');
    const card = message(page, '呈请审签', title);
    await seen(card);
    await tabTo(page, '同意报送', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await gone(button(card, '同意报送'));
    await seen(card.getByText('李明辉副站长：同意报送。', { exact: false }));
  });

  it('takes it back, and leaves a form with Escape', async () => {
    await tabTo(page, '撤回意见');
    await page.keyboard.press('Enter');
    await seen(button(message(page, title), '退回修改'));
    await tabTo(page, '退回修改');
    await page.keyboard.press('Enter');
    const reason = form(page, '退回修改');
    await seen(reason);
    await page.keyboard.press('Escape');
    await gone(reason);
    await soon(() => focused(page)).toContain('退回修改');
  });
});
