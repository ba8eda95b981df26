import { diffChars } from 'diff';
import { expect, it } from 'vitest';
import { secrecyHit } from '#domain/secrecy';
import { loadYear } from '#tools/demo-year/plan';

const { pieces } = loadYear();
const texts = pieces.map((piece) => ({
  piece,
  forms: [piece, ...piece.fate.filter((step) => step.do === 'revise' || step.do === 'edit')],
}));

it('keeps titles within 30 characters and unique, and bodies within 150 to 400', () => {
  const titles = texts.flatMap(({ forms }) => [...new Set(forms.map((form) => form.title))]);
  expect(titles.filter((title, i) => title.length > 30 || titles.indexOf(title) !== i)).toEqual([]);
  for (const { piece, forms } of texts)
    for (const { body } of forms)
      expect(body.length >= 150 && body.length <= 400, `${piece.id} ${body.length}`).toBe(true);
  expect(new Set(pieces.map((piece) => piece.body.slice(0, 24))).size).toBe(pieces.length);
});

it('carries no mark of secrecy and no long number', () => {
  for (const { forms } of texts)
    for (const { body } of forms) expect(body).not.toMatch(/秘密|机密|绝密|内部文件|坐标|\d{7}|〔\d{4}〕/);
});

it('edits few words without touching a number, or corrects a figure and asks for a new signature', () => {
  const figures = (text: string) => text.match(/[0-9.]+|[〇零一二两三四五六七八九十百千万亿半]/g)?.join(' ');
  for (const { piece, forms } of texts)
    for (const [i, form] of forms.entries()) {
      if (!('do' in form) || form.do !== 'edit') continue;
      const [old, now] = [forms[i - 1] ?? piece, form].map((each) => `${each.title}\n${each.body}`);
      if (old === undefined || now === undefined) continue;
      const changes = diffChars(old, now).filter((part) => part.added || part.removed);
      const size = changes.reduce((sum, part) => sum + part.value.length, 0);
      expect(size / old.length, piece.id).toBeLessThan(0.12);
      if (form.material) expect(now.replace(/\D+/g, ' ')).not.toBe(old.replace(/\D+/g, ' '));
      else expect(figures(now), piece.id).toBe(figures(old));
    }
});

it('is let through by the secrecy gate, every word of it', () => {
  const { notices } = loadYear();
  const typed = [
    ...texts.flatMap(({ piece, forms }) => [
      ...forms.flatMap(({ title, body }) => [title, body]),
      ...piece.fate.flatMap((step) => [
        'opinion' in step ? step.opinion : undefined,
        'reason' in step ? step.reason : undefined,
        'number' in step ? step.number : undefined,
      ]),
    ]),
    ...notices.flatMap(({ title, adoptions }) => [
      title,
      ...adoptions.flatMap(({ carrier, issue }) => [carrier, issue]),
    ]),
  ].filter((text) => text !== undefined);
  expect(typed.length).toBeGreaterThan(600);
  expect(typed.filter((text) => secrecyHit(text) !== null)).toEqual([]);
});
