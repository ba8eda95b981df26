import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a person does with the page, found by role and by label, and what is then to be seen. */

const patience = 10_000;

/** A window of one's own, in which nothing may go wrong unseen. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: 'light',
    viewport: { width: 1280, height: 860 },
    ...options,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(url);
  return page;
}

export const seen = (what: Locator): Promise<void> => what.waitFor();
export const gone = (what: Locator): Promise<void> => what.waitFor({ state: 'hidden' });
/** Polls, as a person looks until it is so. */
export const soon = <T>(ask: () => T) => expect.poll(ask, { timeout: patience, interval: 25 });

/** Becomes someone else, by the name atop the sidebar, which need not stay in sight. */
export async function become(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '当前身份' }).click();
  await page.getByRole('combobox', { name: '查找姓名、职务、部门' }).fill(name);
  await page.getByRole('option', { name }).first().click();
  const now = page.getByRole('button', { name: `当前身份 ${name}`, includeHidden: true });
  await now.waitFor({ state: 'attached' });
}

export const composer = (page: Page): Locator => page.getByRole('textbox', { name: /^发送到 / });

export async function type(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await composer(page).press('Enter');
}

export const go = (page: Page, place: string): Promise<void> =>
  page.getByRole('navigation', { name: '频道与会话' }).getByRole('link', { name: place }).click();

export const form = (page: Page, title: string): Locator =>
  page.getByRole('dialog', { name: title, exact: true });

/** The newest message that holds these words. */
export const message = (page: Page, ...words: string[]): Locator =>
  words.reduce((found, word) => found.filter({ hasText: word }), page.getByRole('article')).last();

export const button = (where: Page | Locator, name: string): Locator =>
  where.getByRole('button', { name, exact: true });

export const press = (where: Page | Locator, name: string): Promise<void> => button(where, name).click();

/** Picks from a select: opens it, types what is looked for, takes the option. */
export async function choose(where: Locator, label: string | RegExp, option: string): Promise<void> {
  const field = where.getByRole('combobox', { name: label });
  await field.click();
  await field.fill(option);
  await where.getByRole('option', { name: option }).first().click();
}

/** What is said beside a field that is wrong. */
export async function wrongAt(field: Locator, words: string): Promise<void> {
  await soon(() => field.getAttribute('aria-invalid')).toBe('true');
  const described = (await field.getAttribute('aria-describedby')) ?? '';
  const ids = described.split(' ').filter(Boolean);
  const said = await Promise.all(ids.map((id) => field.page().locator(`[id="${id}"]`).textContent()));
  expect(said.join('\n')).toContain(words);
}

export const reportFields = (where: Locator) => ({
  title: where.getByLabel('题目（一事一报，30字以内）'),
  body: where.getByLabel('正文（情况、分析、建议、成效）'),
  date: where.getByLabel('事发（办结）日期'),
  declaration: where.getByRole('checkbox', { name: '已核对' }),
});

/** 送审 of a piece that is shorter than the checks like it: the writer says why, and sends again. */
export async function sendShort(report: Locator): Promise<void> {
  await press(report, '送审');
  await report.getByLabel('校核说明').fill('简讯，情况属实。');
  await press(report, '送审');
}
