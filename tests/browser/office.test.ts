import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { approve, submit } from '../flow/acts.ts';
import { chromiumPath } from './chromium.ts';
import { inBrowser } from './in-browser.ts';
import { become, button, choose, form, go, gone, message, press, seen, soon, type } from './page.ts';

const title = '县道X203养护工程提前完工';
const body = '投入12人，历时20天，完成县道X203路面整修3公里，群众反映良好。';

describe.skipIf(!chromiumPath)('the office', { timeout: 60_000 }, () => {
  let page: Page;

  inBrowser(async (opened) => {
    ({ page } = opened);
    const { demo } = opened;
    const { as } = demo.client;
    await submit(as('U07QIAN'), { title, body });
    await approve(as('U03LI'), title);
    await press(page, '知道了');
    await become(page, '孙晓梅');
    await go(page, '办公室');
  });

  it('edits: a changed figure is warned of before it is saved', async () => {
    await press(message(page, '办公室：待核稿', title), '核稿');
    const edit = form(page, '核稿');
    await edit.getByLabel('正文').fill(body.replace('投入12人', '投入15人'));
    await press(edit, '保存');
    await seen(edit.getByText('本次核稿改动了数字，保存后送李明辉副站长重新审签。'));
    await soon(() => edit.getByLabel('正文').inputValue()).toContain('投入15人');
    await press(edit, '保存送签');
    await gone(edit);
    await seen(message(page, '待重新审签', title));
  });

  it('has it signed again by one who sees only what was changed', async () => {
    await become(page, '李明辉');
    const card = message(page, '请复核改动处并重新审签', title);
    await seen(card.locator('s', { hasText: '12' }));
    await seen(card.getByText('15', { exact: false }).first());
    await press(card, '同意报送');
    await gone(button(card, '同意报送'));
    await become(page, '孙晓梅');
    await go(page, '办公室');
    await seen(message(page, '办公室：待上报', title));
  });

  it('looks at the whole comparison, and closes it', async () => {
    await press(message(page, title), '更多');
    await press(form(page, '更多'), '查看对照');
    const comparison = form(page, '版本对照');
    await seen(comparison.locator('s', { hasText: '12' }));
    await comparison.getByRole('button', { name: '关闭' }).last().click();
    await gone(comparison);
  });

  it('records that it was sent up', async () => {
    const card = message(page, title);
    await press(card, '登记上报');
    const dispatch = form(page, '登记上报');
    await seen(button(dispatch, '移除 市公路处'));
    await dispatch.getByLabel('编号').fill('安公信〔2025〕8号');
    await choose(dispatch, '上报方式', '邮件');
    await press(dispatch, '登记');
    await gone(dispatch);
    await seen(message(page, '办公室：已上报', '3月5日上报市公路处，编号安公信〔2025〕8号'));
  });

  it('records who adopted it, found by search; a body without a rate is said so', async () => {
    await type(page, '/adopt');
    const adopt = form(page, '登记采用');
    await choose(adopt, /^信息/, 'X203');
    await choose(adopt, /^采用单位/, '市公路处');
    await choose(adopt, /^采用单位/, '省公路局');
    await seen(button(adopt, '移除 市公路处'));
    await seen(button(adopt, '移除 省公路局'));
    await adopt.getByLabel('刊物').fill('公路信息');
    await adopt.getByLabel('期号').fill('第6期');
    await press(adopt, '登记');
    await seen(adopt.getByText('尚未登记：请核对各采用单位的刊物和期号，再点“登记”。'));
    await press(adopt, '登记');
    await seen(adopt.getByText(`已登记《${title}》被市公路处、省公路局采用，计2条次。`));
    await seen(adopt.getByText('省公路局未定稿酬标准，本条次稿酬列为“标准待定”。'));
    await adopt.getByRole('button', { name: '关闭' }).last().click();
    await gone(adopt);
    await seen(message(page, title, '已被市公路处、省公路局采用，计2条次。'));
  });

  it('reads what waits for it', async () => {
    await type(page, '/quota');
    const figures = message(page, '3月报送任务', '养护工程股：来稿1篇／任务1篇，已完成');
    await seen(figures.getByText('仅您可见'));
    await seen(figures.getByText('标准待定1条次', { exact: false }));
    await type(page, '/leaderboard');
    await seen(message(page, '报送采用积分榜', '养护工程股 2分'));
  });

  it('shows the week’s board to the whole station, as a table and as a picture', async () => {
    await press(page, '演示时钟');
    const clock = page.getByRole('complementary', { name: '演示时钟' });
    await clock.getByRole('button', { name: /^下周一 9:00/ }).click();
    // On its way the picture is drawn, in a process that has to load its fonts.
    await clock.getByText(/已到达/).waitFor({ timeout: 30_000 });
    await press(clock, '关闭');
    await go(page, '政务信息');
    const board = message(page, '政务信息报送采用积分榜', '采用较多的部门：养护工程股 2分。');
    await seen(board.getByRole('cell', { name: '1篇、2条次' }));
    const picture = board.getByRole('img', { name: /养护工程股 2分$/ });
    await picture.scrollIntoViewIfNeeded();
    const width = () => picture.evaluate((image) => ('naturalWidth' in image ? image.naturalWidth : 0));
    await soon(width).toBe(960);
    await go(page, '信报');
  });

  it('leaves the writer with his news and his own figures', async () => {
    await become(page, '钱芳');
    await seen(message(page, `《${title}》被市公路处、省公路局采用，计2条次。`));
    await type(page, '/xinbao 我的');
    await seen(message(page, '我的信息', title, '本年稿酬：应得20元，已发0元，待发20元，另有标准待定1条次'));
    await type(page, '/leaderboard');
    await seen(message(page, '报送采用积分榜', '第1名 养护工程股：站内积分2分，采用1篇、2条次'));
  });
});
