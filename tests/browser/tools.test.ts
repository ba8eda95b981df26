import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from './chromium.ts';
import type { Demo } from './demo.ts';
import { inBrowser } from './in-browser.ts';
import { become, form, go, gone, message, press, reportFields, seen, sendShort, type } from './page.ts';

const title = '养护工程股完成桥梁检测';
const body = '完成12座桥梁定期检测，发现病害5处。';

describe.skipIf(!chromiumPath)('the tools of the demo', { timeout: 60_000 }, () => {
  let demo: Demo;
  let page: Page;
  const open = async (name: string) => {
    await press(page, name);
    const panel = page.getByRole('complementary', { name });
    await seen(panel);
    return panel;
  };

  inBrowser(
    async (opened) => {
      ({ demo, page } = opened);
      await press(page, '知道了');
      await become(page, '钱芳');
    },
    { window: { permissions: ['clipboard-read', 'clipboard-write'] } },
  );

  it('move the clock to the last workday: every reminder on the way arrives', async () => {
    const clock = await open('演示时钟');
    await seen(clock.getByText('2025年3月5日星期三'));
    await clock.getByRole('button', { name: /^本月最后一个工作日 9:00/ }).click();
    await seen(clock.getByText(/已到达，途中停了 \d+ 次/));
    await seen(clock.getByText('2025年3月31日星期一'));
    await seen(message(page, '养护工程股3月已报送0篇，距任务还有1篇'));
    await seen(message(page, '3月还有3个工作日（含今天），养护工程股尚差1篇'));
    const last = message(page, '今天是3月最后一个工作日，养护工程股尚差1篇');
    await seen(last.getByRole('button', { name: '报送信息' }));
    await press(clock, '关闭');
    await go(page, '政务信息');
    await seen(message(page, '政务信息报送采用积分榜'));
    await go(page, '信报');
  });

  it('move it to any later moment, and never back', async () => {
    const clock = await open('演示时钟');
    await clock.getByLabel('指定时间').fill('2025-04-01T08:30');
    await press(clock, '拨到这个时间');
    await seen(clock.getByText('2025年4月1日星期二'));
    await clock.getByLabel('指定时间').fill('2025-03-01T08:30');
    await press(clock, '拨到这个时间');
    await seen(clock.getByText('2025年4月1日星期二'));
    await press(clock, '关闭');
  });

  it('show the envelope of a command, when it was acked, and its JSON', async () => {
    await type(page, '/quota');
    await seen(message(page, '4月报送任务'));
    const inspector = await open('往来记录');
    await inspector.getByRole('searchbox', { name: '按名称筛选' }).fill('/quota');
    await inspector.getByRole('button', { name: /^投递.*\/quota.*\d+ 毫秒应答/ }).click();
    await seen(inspector.getByText('"command": "/quota"'));
    await press(inspector, '复制为 JSON');
    await seen(inspector.getByRole('button', { name: '已复制' }));
    const copied: unknown = JSON.parse(await page.evaluate<string>('navigator.clipboard.readText()'));
    expect(copied).toMatchObject({ kind: 'envelope', payload: { command: '/quota' } });
    await press(inspector, '关闭');
  });

  it('keep an answer back: the form says that it timed out, and every word is still there', async () => {
    await type(page, '/report');
    const report = form(page, '报送政务信息');
    const fields = reportFields(report);
    await fields.title.fill(title);
    await fields.body.fill(body);
    await fields.declaration.check();

    // A form is in front of everything of its own person: someone else arms the fault.
    const other = await page.context().newPage();
    await other.goto(demo.url);
    await press(other, '故障');
    const faults = other.getByRole('complementary', { name: '故障' });
    await faults.getByRole('combobox', { name: '什么出错' }).selectOption('给应用的投递');
    await faults.getByRole('combobox', { name: '故障' }).selectOption('一直不应答');
    await press(faults, '添加');
    await seen(faults.getByRole('listitem').filter({ hasText: '还有 1 次' }));

    await page.bringToFront();
    await press(report, '送审');
    await seen(report.getByRole('alert').getByText('操作超时，所填内容仍在'));
    expect(await fields.title.inputValue()).toBe(title);
    expect(await fields.body.inputValue()).toBe(body);
    expect(await fields.declaration.isChecked()).toBe(true);
    await sendShort(report);
    await gone(report);
    await seen(message(page, title, '送李明辉副站长审签'));
    expect(await page.getByRole('article').filter({ hasText: title }).count()).toBe(1);
    await other.close();
  });
});
