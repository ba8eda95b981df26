import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from './chromium.ts';
import { inBrowser } from './in-browser.ts';
import { become, button, choose, form, go, gone, message, press, seen, type } from './page.ts';

const matter = '县道X203路基塌方';

describe.skipIf(!chromiumPath)('the whole life of an urgent piece', { timeout: 60_000 }, () => {
  let page: Page;
  inBrowser(async (opened) => {
    ({ page } = opened);
    await become(page, '钱芳');
  });

  it('is reported: the fields of a closed road come and go with the kind, and the limits are said', async () => {
    await type(page, '/xinbao 急报');
    const urgent = form(page, '报送急报');
    await seen(urgent.getByLabel('阻断原因'));
    await urgent.getByLabel('事项（30字以内）').fill(matter);
    await choose(urgent, '事件类别', '灾害');
    await gone(urgent.getByLabel('阻断原因'));
    expect(await urgent.getByLabel('事项（30字以内）').inputValue()).toBe(matter);
    await urgent.getByLabel('地点').fill('X203线K8处');
    await urgent
      .getByLabel('情况', { exact: true })
      .fill('连日降雨致路基塌方约60立方米，半幅通行，无人员伤亡。');
    await choose(urgent, '带班领导', '王志远');
    await urgent.getByRole('radio', { name: '一般信息' }).check();
    await urgent.getByRole('checkbox', { name: '已核对' }).check();
    await press(urgent, '送审');
    await seen(page.getByText('急报已登记，送李明辉副站长审签。'));
    await button(form(page, '急报'), '关闭').last().click();
    await seen(message(page, matter, '电话报告：尚未记录'));
  });

  it('has its call logged on its card, which stops the clock', async () => {
    await press(message(page, matter, '电话报告：尚未记录'), '记录电话报告');
    const call = form(page, '记录电话报告');
    await call.getByLabel('报告对象').fill('市公路处值班室');
    await call.getByLabel('答复和要求（不录领导批示内容）').fill('已知悉，请按时书面报告');
    await press(call, '记录');
    await gone(call);
    await seen(message(page, matter, '电话报告：按时'));
  });

  it('is signed in the series, without a card', async () => {
    await become(page, '李明辉');
    await type(page, '/xinbao 审签');
    const waiting = form(page, '待我审签');
    await seen(waiting.getByText(`${matter}（初报）`).first());
    await press(waiting, '同意报送');
    await seen(waiting.getByText('已无待审签。'));
    await button(waiting, '关闭').last().click();
    await gone(waiting);
  });

  it('stands in the office’s queue, from which it is edited', async () => {
    await become(page, '孙晓梅');
    await go(page, '办公室');
    await type(page, '/xinbao 待办');
    const queue = form(page, '办公室待办');
    await seen(queue.getByText(`《${matter}（初报）》`));
    await press(queue, '核稿');
    const edit = form(page, '核稿');
    await press(edit, '保存');
    await gone(edit);
    await button(queue, '关闭').last().click();
    await gone(queue);
    await seen(message(page, '办公室：待上报', matter));
  });

  it('tells its author every step', async () => {
    await become(page, '钱芳');
    await type(page, '/xinbao 我的');
    await seen(page.getByText('我的信息').first());
    await press(message(page, `${matter}（初报）`, '办理过程'), '办理过程');
    const course = form(page, '办理过程');
    await seen(course.getByText('李明辉副站长').first());
    await seen(course.getByText('同意报送').first());
  });
});
