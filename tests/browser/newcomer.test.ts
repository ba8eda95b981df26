import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from './chromium.ts';
import { inBrowser } from './in-browser.ts';
import {
  become,
  button,
  choose,
  composer,
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
  wrongAt,
} from './page.ts';

const title = '县道X203养护工程提前完工';
const body = '投入12人，历时20天，完成县道X203路面整修3公里，群众反映良好。';
const today = '2025-03-05';

describe.skipIf(!chromiumPath)('a newcomer', { timeout: 60_000 }, () => {
  let page: Page;

  inBrowser((opened) => {
    ({ page } = opened);
  });

  it('is told what to try, and by whom he acts', async () => {
    await seen(page.getByRole('region', { name: /^欢迎来到安澜县公路管理站/ }));
    await press(page, '试一试 /report');
    await soon(() => composer(page).inputValue()).toBe('/report');
    await composer(page).fill('');
    await press(page, '知道了');
    await gone(page.getByRole('region', { name: /^欢迎来到/ }));
  });

  it('completes a command, and reads beside the fields what is wrong with them', async () => {
    await become(page, '钱芳');
    await soon(() => page.title()).toContain('钱芳');
    await composer(page).pressSequentially('/re');
    await seen(page.getByRole('option', { name: '/report' }));
    await composer(page).press('Tab');
    await soon(() => composer(page).inputValue()).toBe('/report ');
    await composer(page).press('Enter');
    const report = form(page, '报送政务信息');
    const { title: headline, body: text, date, declaration } = reportFields(report);
    await text.fill(body);
    await date.fill('2025-03-09');
    await press(report, '送审');
    await wrongAt(headline, '请填写此项');
    await headline.fill(title);
    await declaration.check();
    await press(report, '送审');
    await wrongAt(date, '日期不能晚于今天');
    expect(await text.inputValue()).toBe(body);
  });

  it('then sends it rightly, and finds it among his messages', async () => {
    const report = form(page, '报送政务信息');
    const fields = reportFields(report);
    await fields.date.fill(today);
    await sendShort(report);
    await gone(report);
    const mine = message(page, title, '送李明辉副站长审签');
    await seen(mine);
    await seen(button(mine, '撤回'));
  });

  it('signs it as its leader: the verdict stands where the buttons were', async () => {
    await become(page, '李明辉');
    const card = message(page, '呈请审签', title);
    await press(card, '同意报送');
    await seen(card.getByText('李明辉副站长：同意报送。', { exact: false }));
    await gone(button(card, '同意报送'));
    await gone(button(card, '退回修改'));
  });

  it('takes the opinion back and returns the piece with a reason', async () => {
    await press(message(page, '呈请审签', title), '撤回意见');
    const again = message(page, '呈请审签', title);
    await seen(button(again, '退回修改'));
    await press(again, '退回修改');
    const reason = form(page, '退回修改');
    await press(reason, '确定');
    await wrongAt(reason.getByLabel('其他原因或具体要求'), '请填写此项');
    await choose(reason, /^原因/, '请补充分析建议');
    await reason.getByLabel('其他原因或具体要求').fill('写明投入资金');
    await press(reason, '确定');
    await gone(reason);
    await seen(message(page, title, '退回修改，请补充分析建议：写明投入资金'));
  });

  it('revises it as its writer, finding his words in the form', async () => {
    await become(page, '钱芳');
    await seen(message(page, `《${title}》退回修改。李明辉副站长：请补充分析建议：写明投入资金`));
    await press(message(page, title, '修改再报'), '修改再报');
    const revision = form(page, '修改再报');
    const fields = reportFields(revision);
    expect(await fields.title.inputValue()).toBe(title);
    expect(await fields.body.inputValue()).toBe(body);
    await fields.body.fill(`${body}投入资金80万元。`);
    await fields.declaration.check();
    await sendShort(revision);
    await gone(revision);
  });

  it('signs the second version, and the office has it', async () => {
    await become(page, '李明辉');
    const card = message(page, '第2稿', title);
    await seen(card.getByText('投入资金80万元', { exact: false }));
    await press(card, '同意报送');
    await gone(button(card, '同意报送'));
    await go(page, '办公室');
    await seen(message(page, '办公室：待核稿', title));
  });

  it('signs a problem report as the head of the station', async () => {
    await become(page, '钱芳');
    await type(page, '/report');
    const report = form(page, '报送政务信息');
    const fields = reportFields(report);
    await fields.title.fill('养护资金拨付滞后影响施工');
    await report.getByRole('radio', { name: '问题信息' }).check();
    await fields.body.fill('去年尾款至今未到位，3个工点停工，建议协调拨付。');
    await fields.declaration.check();
    await sendShort(report);
    await gone(report);
    await become(page, '周建国');
    const card = message(page, '呈请审签：问题信息', '养护资金拨付滞后影响施工');
    await press(card, '另写意见');
    const opinion = form(page, '签署意见');
    await opinion.getByLabel('另写意见').fill('同意，请办公室今日报送。');
    await press(opinion, '签署');
    await gone(opinion);
    await seen(card.getByText('周建国站长：同意，请办公室今日报送。', { exact: false }));
    await become(page, '李明辉');
    await seen(message(page, '抄送', '养护资金拨付滞后影响施工', '由周建国站长审签'));
  });
});
