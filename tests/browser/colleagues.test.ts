import type { Page } from 'playwright-core';
import { afterEach, describe, it } from 'vitest';
import { closeAll, submit } from '../flow/acts.ts';
import { chromiumPath } from './chromium.ts';
import type { Demo } from './demo.ts';
import { inBrowser } from './in-browser.ts';
import {
  become,
  button,
  choose,
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

const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe.skipIf(!chromiumPath)('colleagues', { timeout: 60_000 }, () => {
  let demo: Demo;
  let page: Page;
  inBrowser(async (opened) => {
    ({ demo, page } = opened);
    await press(page, '知道了');
  });
  afterEach(async () => {
    for (const user of ['U02WANG', 'U03LI', 'U05SUN', 'U07QIAN']) await closeAll(demo.client.as(user));
  });

  it('solicit: the office asks, and the unit answers by the button', async () => {
    await become(page, '孙晓梅');
    await go(page, '主页');
    await press(page.getByRole('main'), '约稿');
    const asking = form(page, '约稿');
    await choose(asking, /^约稿部门/, '养护工程股');
    await asking.getByLabel('约稿题目或内容').fill('汛期公路保畅准备情况');
    await press(asking, '发出');
    await seen(form(page, '约稿').getByText('已发给养护工程股', { exact: false }));
    await button(form(page, '约稿'), '关闭').last().click();

    await become(page, '钱芳');
    await press(message(page, '约稿：汛期公路保畅准备情况'), '报送约稿');
    const report = form(page, '报送约稿');
    await seen(report.getByText('报送约稿：汛期公路保畅准备情况', { exact: false }));
    const { title, body, declaration } = reportFields(report);
    await title.fill('汛期准备工作就绪');
    await body.fill('备足沙袋3000个。');
    await declaration.check();
    await sendShort(report);
    await gone(report);
    await become(page, '孙晓梅');
    await type(page, '/xinbao 约稿 列表');
    await seen(message(page, '汛期公路保畅准备情况', '已报：养护工程股'));
  });

  it('attach a photo and say below it what it shows, and the signer reads it', async () => {
    await become(page, '钱芳');
    await type(page, '/report');
    const report = form(page, '报送政务信息');
    const { title, body, declaration } = reportFields(report);
    await title.fill('水毁路段抢修现场');
    await body.fill('投入12人，抢修3公里。');
    await declaration.check();
    await press(report, '合写、附件等');
    await report
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: '现场.png', mimeType: 'image/png', buffer: photo });
    await seen(report.getByText('现场.png'));
    await report.getByLabel('照片和附件的说明').fill('抢修现场');
    await sendShort(report);
    await gone(report);
    await become(page, '李明辉');
    const card = message(page, '呈请审签', '水毁路段抢修现场');
    await seen(card.getByText('附件1个：抢修现场', { exact: false }));
  });

  it('delegate: from the home tab, and both names stand on the card that the delegate signed', async () => {
    await go(page, '主页');
    await press(page.getByRole('main'), '委托审签');
    const delegation = form(page, '委托审签');
    await choose(delegation, /^受委托人/, '王志远');
    await press(delegation, '登记');
    await seen(
      form(page, '委托审签').getByText('已登记：李明辉副站长委托王志远副站长审签', { exact: false }),
    );
    await button(form(page, '委托审签'), '关闭').last().click();

    await become(page, '王志远');
    const card = message(page, '受李明辉副站长委托审签', '水毁路段抢修现场');
    await press(card, '同意报送');
    await seen(
      message(page, '水毁路段抢修现场').getByText('王志远副站长受李明辉副站长委托审签：同意报送。', {
        exact: false,
      }),
    );
  });

  it('find at home what is theirs: a draft to go on with, and the office its queue', async () => {
    await become(page, '钱芳');
    await type(page, '/report');
    const report = form(page, '报送政务信息');
    await reportFields(report).title.fill('写了一半的信息');
    await soon(async () => JSON.stringify((await demo.client.log()).at(-1))).toContain('写了一半的信息');
    await button(report, '关闭').last().click();
    await go(page, '主页');
    await press(page.getByRole('main'), '继续填写');
    await seen(form(page, '报送政务信息'));
    await button(form(page, '报送政务信息'), '关闭').last().click();

    await submit(demo.client.as('U06ZHAO'), { title: '等待审签的一篇' });
    await become(page, '孙晓梅');
    await go(page, '主页');
    await press(page.getByRole('main'), '待办');
    await seen(form(page, '办公室待办').getByText('水毁路段抢修现场', { exact: false }));
  });
});
