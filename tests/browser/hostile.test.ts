import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { approve, submit } from '../flow/acts.ts';
import { chromiumPath } from './chromium.ts';
import type { Demo } from './demo.ts';
import { inBrowser } from './in-browser.ts';
import { become, button, choose, form, go, gone, message, press, seen, type } from './page.ts';

/** Any of these would say so in the window if it ran. */
const ran = 'window.ran = true';
const name = `吴<img src=x onerror="${ran}">昊`;
const title = `<script>${ran}</script>路面修补`;
const body = [
  `</p><img src="x" onerror="${ran}"><svg onload="${ran}"><iframe srcdoc="<script>parent.ran=true</script>">`,
  `<javascript:${ran}|点这里> [点这里](javascript:${ran}) <https://example.org/"onmouseover="${ran}|看>`,
  '</script><!-- {{7*7}} *加粗* <!channel> <@U01ZHOU>',
].join('\n');

describe.skipIf(!chromiumPath)('hostile words', { timeout: 60_000 }, () => {
  let demo: Demo;
  let page: Page;
  const nothingRan = async () => {
    expect(await page.evaluate('"ran" in window')).toBe(false);
    const made = page.locator(
      'script:not([src="/page.js"]), iframe, img[onerror], [onload], a[href^="javascript"]',
    );
    expect(await made.count()).toBe(0);
  };

  inBrowser(
    async (opened) => {
      ({ demo, page } = opened);
      await press(page, '知道了');
    },
    {
      organisation: (plain) => ({
        ...plain,
        station: { ...plain.station, name: `安澜县<b onclick="${ran}">公路站` },
        people: plain.people.map((person) => (person.id === 'wu-hao' ? { ...person, name } : person)),
      }),
    },
  );

  it('in a name are read where one chooses whom to be, and in the sidebar', async () => {
    await page.getByRole('button', { name: '当前身份' }).click();
    await seen(page.getByRole('option', { name }));
    await page.keyboard.press('Escape');
    await become(page, name);
    await seen(page.getByText('安澜县<b onclick=', { exact: false }));
    await nothingRan();
  });

  it('in a title and a body are read on the card, in the form and in the comparison', async () => {
    await submit(demo.client.as('U08WU'), { title, body });
    await seen(message(page, title));
    await become(page, '王志远');
    const card = message(page, '呈请审签', title, name);
    await seen(card.getByText('onerror=', { exact: false }).first());
    await seen(card.getByText('{{7*7}}', { exact: false }).first());
    await nothingRan();
    await press(card, '阅读全文');
    const full = form(page, '阅读全文');
    await seen(full.getByRole('heading', { name: title }));
    await full.getByRole('button', { name: '关闭' }).last().click();
    await gone(full);
    await press(card, '同意报送');
    await gone(button(card, '同意报送'));
    await become(page, '孙晓梅');
    await go(page, '办公室');
    await press(message(page, '待核稿', title), '核稿');
    const edit = form(page, '核稿');
    expect(await edit.getByLabel('正文').inputValue()).toBe(body);
    await edit.getByLabel('正文').fill(`${body}9处`);
    await press(edit, '保存');
    await press(edit, '保存送签');
    await gone(edit);
    await become(page, '王志远');
    await seen(message(page, '请复核改动处', title));
    await nothingRan();
  });

  it('in what people write are words, and a link goes only to the web', async () => {
    await become(page, '王志远');
    await go(page, '政务信息');
    await type(page, body);
    await type(page, '[看](javascript:1) <javascript:alert(1)|看> https://example.org/a?b=1');
    const said = message(page, 'javascript:alert(1)');
    await seen(said.getByRole('link', { name: 'https://example.org/a?b=1' }));
    expect(await said.getByRole('link').count()).toBe(1);
    await nothingRan();
  });

  it('in a search and in the inspector are words as well', async () => {
    await approve(demo.client.as('U02WANG'), title);
    await become(page, '孙晓梅');
    await type(page, '/adopt');
    const adopt = form(page, '登记采用');
    await choose(adopt, /^信息/, '路面修补');
    await adopt.getByRole('button', { name: '关闭' }).last().click();
    await gone(adopt);
    await press(page, '往来记录');
    const panel = page.getByRole('complementary', { name: '往来记录' });
    await panel
      .getByRole('button', { name: /views\.open/ })
      .first()
      .click();
    await seen(panel.getByRole('button', { name: '返回列表' }));
    await nothingRan();
  });
});
