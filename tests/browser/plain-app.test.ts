import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '#playground/page-build';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { type PlainApp, startPlainApp } from '../playground/plain-app.ts';
import { seed } from '../playground/seed.ts';
import { chromiumPath, openBrowser } from './chromium.ts';
import { become, button, form, go, gone, message, openPage, press, seen, soon, type } from './page.ts';

describe.skipIf(!chromiumPath)('a plain app in the page', { timeout: 60_000 }, () => {
  let browser: Browser;
  let workspace: Workspace;
  let app: PlainApp;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    workspace = await startWorkspace({ seed: seed(true), page: await buildPage() });
    app = await startPlainApp(workspace, 'socket');
    page = await openPage(browser, workspace.url);
    await press(page, '知道了');
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
    await workspace?.close();
  });

  it('draws its home tab for whoever opens it, and hears a press there', async () => {
    await go(page, '主页');
    await seen(page.getByRole('heading', { name: '你好 U1' }));
    await press(page, '刷新');
    await soon(() => app.heard.map(({ name }) => name)).toContain('refresh');
    await become(page, '李明');
    await go(page, '主页');
    await seen(page.getByRole('heading', { name: '你好 U2' }));
    await become(page, '王芳');
  });

  it('is given a file with a Chinese name, which everyone in the channel can save', async () => {
    const words = '安澜县公路管理站\n三月份养护情况';
    await go(page, 'team');
    await press(page, '快捷操作与文件');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('menuitem', { name: '上传文件' }).click(),
    ]);
    await chooser.setFiles({
      name: '三月养护情况（定稿）.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(words),
    });
    await seen(message(page, '三月养护情况（定稿）.txt'));
    await become(page, '李明');
    const link = message(page, '三月养护情况（定稿）.txt').getByRole('link', {
      name: /三月养护情况（定稿）/,
    });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('三月养护情况（定稿）.txt');
    expect(await readFile(await download.path(), 'utf8')).toBe(words);
    await soon(() => app.heard.map(({ body }) => JSON.stringify(body)).join()).toContain('三月养护情况');
    await become(page, '王芳');
  });

  it('has its form updated, refused and answered for the one who sent it alone', async () => {
    await type(page, '/note');
    const note = form(page, '记一条');
    await note.getByLabel('标题').fill('已有');
    await press(note, '保存');
    await seen(note.getByText('这个标题已经用过'));
    await note.getByLabel('标题').fill('例会纪要');
    await press(note, '保存');
    await gone(note);
    const whisper = message(page, 'saved 例会纪要');
    await seen(whisper.getByText('仅您可见'));
    await become(page, '李明');
    await seen(page.getByRole('heading', { level: 1, name: 'team' }));
    expect(await page.getByText('saved 例会纪要').count()).toBe(0);
    await become(page, '王芳');
    await go(page, 'notes');
    await press(message(page, '例会纪要'), '完成');
    await seen(message(page, 'finished'));
    await gone(button(page, '完成'));
  });

  it('that never answers leaves a visible time-out', async () => {
    await type(page, '/slow');
    await seen(page.getByRole('alert').getByText('操作超时，机器人没有应答'));
  });
});
