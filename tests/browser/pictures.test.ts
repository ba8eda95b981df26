import type { Browser, Locator, Page } from 'playwright-core';
import { describe, it } from 'vitest';
import type { Client } from '#playground/client';
import { adopt, approve, cardOf, dispatch, edit, submit } from '../flow/acts.ts';
import { chromiumPath } from './chromium.ts';
import { inBrowser } from './in-browser.ts';
import { become, button, form, go, message, openPage, press, reportFields, seen, type } from './page.ts';

/** `PICTURES=1 npx vitest run tests/browser/pictures.test.ts` takes the pictures of `docs/pictures` anew. */

const office = 'C02OFFICE';
const quarter = 15 * 60_000;
const piece = {
  title: '县道X203养护工程提前完工',
  body: '3月4日，县道X203养护工程提前10天完工。工程投入12人、机械6台，历时20天，完成路面整修3公里，惠及沿线4个村。经验做法：一是错时施工，白天备料、夜间摊铺，通行不断；二是就近取料，节约运费8万元。下一步将开展为期1个月的巡查。',
};
/** Who wrote what, who signed it, and which bodies adopted it. */
const adopted = [
  ['U07QIAN', 'U03LI', '国省干线桥梁定期检测全部完成', ['shi-gonglu-chu', 'shi-jiaotong-ju']],
  ['U06ZHAO', 'U02WANG', '引进外资建路取得进展', ['shi-gonglu-chu', 'shi-wei-ban']],
  ['U08WU', 'U02WANG', '路政执法进企业宣讲治超政策', ['shi-gonglu-chu']],
  ['U13MA', 'U03LI', '第一养护中队雪后四小时恢复通行', ['shi-jiaotong-ju']],
] as const;

/** A week's work of the station, so that there is something to count. */
async function work({ as, clock }: Client): Promise<void> {
  const sun = as('U05SUN');
  for (const [writer, signer, title, bodies] of adopted) {
    await submit(as(writer), { title });
    await approve(as(signer), title);
    await edit(sun, await cardOf(sun, [title, '待核稿'], office));
    await dispatch(sun, await cardOf(sun, [title, '待上报'], office));
    await cardOf(sun, [title, '已上报'], office);
    await adopt(sun, { search: title, bodies: [...bodies], issue: '第9期' });
    await sun.close((await sun.views())[0]?.id ?? '');
    // Nobody works so fast that the workspace would have to slow him down.
    await clock.move(new Date(Date.parse(await clock.now()) + quarter).toISOString(), { followers: 1 });
  }
}

describe.skipIf(!chromiumPath || process.env.PICTURES !== '1')('the pictures', { timeout: 60_000 }, () => {
  let browser: Browser;
  let page: Page;
  const take = async (name: string, what: Page = page) => {
    await what.mouse.move(0, 0);
    await what.evaluate('document.activeElement?.blur()');
    await what.screenshot({ path: `docs/pictures/${name}.png` });
  };

  inBrowser(async (opened) => {
    ({ browser, page } = opened);
    const { demo } = opened;
    await work(demo.client);
    await press(page, '知道了');
  });

  it('show the form of a report', async () => {
    await become(page, '钱芳');
    await type(page, '/report');
    const report = form(page, '报送政务信息');
    const fields = reportFields(report);
    await fields.title.fill(piece.title);
    await fields.body.fill(piece.body);
    await fields.declaration.check();
    await take('report-form');
    await press(report, '送审');
  });

  it('show the card a leader signs', async () => {
    await become(page, '李明辉');
    await seen(button(message(page, '呈请审签', piece.title), '同意报送'));
    await take('sign-card');
  });

  it('show the same card on a phone', async () => {
    const phone = await openPage(browser, page.url(), {
      viewport: { width: 360, height: 740 },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
    });
    await press(phone, '知道了');
    await seen(button(message(phone, '呈请审签', piece.title), '同意报送'));
    await take('phone', phone);
    await press(message(page, '呈请审签', piece.title), '同意报送');
  });

  it('show what the office changed', async () => {
    await become(page, '孙晓梅');
    await go(page, '办公室');
    await press(message(page, '待核稿', piece.title), '核稿');
    const editing = form(page, '核稿');
    await editing
      .getByLabel('正文')
      .fill(piece.body.replace('投入12人', '投入15人').replace('惠及沿线4个村', '惠及沿线4个村2600名群众'));
    await press(editing, '保存');
    await press(editing, '保存送签');
    await press(message(page, '待重新审签', piece.title), '更多');
    await press(form(page, '更多'), '查看对照');
    await seen(form(page, '版本对照'));
    await take('edit-diff');
    await form(page, '版本对照').getByRole('button', { name: '关闭' }).last().click();
  });

  it('show the board of the week', async () => {
    await go(page, '政务信息');
    await press(page, '演示时钟');
    const clock: Locator = page.getByRole('complementary', { name: '演示时钟' });
    await clock.getByRole('button', { name: /^下周一 9:00/ }).click();
    await seen(message(page, '政务信息报送采用积分榜', '采用较多的部门'));
    await seen(clock.getByText(/已到达/));
    await take('board');
  });
});
