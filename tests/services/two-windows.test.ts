import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Draft } from '#domain/draft';
import { AT, clerk, deputy, head, station, writer } from '../domain/station.ts';
import { type House, openHouse } from './house.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse(AT, station({ revision: 0, people: [head, deputy, clerk, writer] }));
});
afterEach(() => house.store.close());

const of = { report: null, solicitation: null, urgent: null };
const type = (form: string, draft: string | null, title: string, typedAt: number) =>
  house.services.saveDraft({ ...of, form, draft, entries: { title: { words: title } }, typedAt }, writer.id);
const titles = (drafts: Draft[]) => drafts.map(({ entries }) => entries.title);
const send = async (form: string, title: string, draft: string) => {
  const words = { title, body: `${title}。`, type: 'general' as const, eventDate: '2025-03-09' };
  const given = { reason: '情况属实。', follows: null, shown: [] };
  const first = await house.services.submitReport(form, words, { unit: 'roads', draft, given }, writer);
  const shown = 'found' in first ? first.found.map(({ mark }) => mark) : [];
  const sent = { unit: 'roads', draft, given: { ...given, shown } };
  expect(await house.services.submitReport(form, words, sent, writer)).toMatchObject({ ok: true });
};
const drafts = () => house.services.myDrafts(writer.id);

it('a draft in two windows: what is typed in the second after the first was sent is a draft of its own, until it is sent', async () => {
  await type('V0', null, '原有题目', 1);
  const [draft] = await drafts();
  const id = draft?.id ?? '';
  await send('V1', '第一个窗口', id);
  expect(await drafts()).toEqual([]);
  expect(await type('V2', id, '第二个窗口', 2)).toBeNull();
  expect(titles(await drafts())).toEqual([{ words: '第二个窗口' }]);
  await type('V2', id, '第二个窗口的题目', 3);
  expect(titles(await drafts())).toEqual([{ words: '第二个窗口的题目' }]);
  await send('V2', '第二个窗口的题目', id);
  expect(await drafts()).toEqual([]);
});

it('a key that comes after its own form was sent leaves no draft behind', async () => {
  await type('V1', null, '已送出的题目', 1);
  const [draft] = await drafts();
  await send('V1', '已送出的题目', draft?.id ?? '');
  await type('V1', draft?.id ?? '', '已送出的题', 2);
  await type('V1', null, '已送出的题', 3);
  expect(await drafts()).toEqual([]);
});
