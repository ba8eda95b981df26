import { expect, it } from 'vitest';
import { instantAt } from '#domain/instant';
import { periodNamed } from '#domain/named-period';
import type { Occasion } from '#domain/occasion';
import { underRules } from '#domain/preset';
import { closeMonth } from '#jobs/close-month';
import { closePeriods } from '#services/close-periods';
import { entryRows } from '#services/list-entries';
import { dueSlots } from '#services/run-due-slots';
import { bulletinSheetOf } from '#services/station-bulletin-sheet';
import { whatIf } from '#services/what-if';
import { clerk, person, rules, station, writer, ZONE } from '../domain/station.ts';
import { openHouse } from './house.ts';

const best: Occasion = { id: 'best', name: '月度最佳', per: 'hand', points: 500 };
const director = person('director', 'office', ['director']);
const mate = person('mate', 'safety', ['correspondent']);
const held = station({ rules: [{ ...rules, occasions: [best] }] });
const organisation = { ...held, revision: 0, people: [...held.people, director, mate] };
const moment = (date: string) => instantAt(date, '09:00', ZONE);
const words = {
  title: '养护股完成春季路面养护',
  body: '三月以来，养护股投入12人，修补坑槽340平方米。施工避开早晚高峰，做到当天开挖、当天修复，没有发生拥堵，群众反映良好。下一步将对沿线桥头接缝逐处排查，建议上级增配小型铣刨设备一台，减少对通行的影响，提高修补质量和速度。',
  type: 'general' as const,
  eventDate: '2025-03-09',
};

/** A piece that two of two units wrote, 2 to 1, approved. */
async function written() {
  const house = await openHouse(moment('2025-03-10'), organisation);
  const { services } = house;
  const authorship = { coWriters: ['mate'], shares: 'writer同志 2，mate同志 1', coUnits: [], entry: null };
  const submitted = await services.submitReport('form', words, { unit: 'roads', authorship }, writer);
  if (!submitted.ok) throw new Error(submitted.refusal);
  const { id, task, text } = submitted.value;
  await services.approveReport(id, 'deputy', { task: task.number, hash: text.hash, words: '同意' });
  const lines = async () =>
    (await house.needs.books.entries(id))
      .filter(({ kind }) => kind === 'occasion')
      .map(({ person: who, unit, amount, posting }) => `${who} ${unit} ${amount} ${posting}`);
  return { ...house, id, lines };
}

const form = { rule: 'best', date: '2025-03-10', reason: '写得好' };

it('an award is shared as an adoption is, outlives what its adoptions become, and comes but once by one form', async () => {
  const { services, needs, id, lines } = await written();
  const first = await services.giveAward('a1', { report: id }, form, director);
  expect(await services.giveAward('a1', { report: id }, form, director)).toEqual(first);
  const shares = ['writer roads 333 2025-03', 'mate safety 167 2025-03'];
  expect(await lines()).toEqual(expect.arrayContaining(shares));
  const facts = { kind: 'single' as const, genre: 'news' as const, titlePrinted: null, instruction: null };
  const uses = [{ body: 'division', carrier: '公路信息', issue: '3' }];
  await services.recordAdoption('adopt', id, clerk, { ...facts, date: '2025-03-10', uses });
  const [adoption] = await needs.books.adoptions(id);
  await services.voidAdoption('void', adoption?.id ?? '', clerk, '有误');
  expect((await lines()).sort()).toEqual([...shares].sort());
  const other = await services.submitReport(
    'other',
    { ...words, title: '另一篇' },
    { unit: 'roads' },
    writer,
  );
  const repeated = other.ok ? other.value.id : '';
  expect(await services.markDuplicate(id, repeated, clerk, '重复', 'dup')).toMatchObject({
    refusal: 'adopted',
  });
});

it('an award stands in the snapshot of its month, in 积分稿酬明细 and in the bulletin', async () => {
  const { services, needs, set, id } = await written();
  await services.giveAward('a1', { report: id }, form, director);
  set(moment('2025-04-20'));
  await dueSlots(needs, [closeMonth(closePeriods(needs))]).run();
  const closing = await needs.books.closing('2025-03');
  if (!closing) throw new Error('not closed');
  expect(closing.snapshot.units.map(({ unit, points }) => [unit, points])).toEqual(
    expect.arrayContaining([
      ['roads', 333],
      ['safety', 167],
    ]),
  );
  const march = periodNamed('2025-03');
  if (!march) throw new Error('no such month');
  const sheet = await bulletinSheetOf(needs, march, closing);
  const rows = sheet.groups.flatMap(({ rows: own }) => own);
  expect(rows.find(({ name }) => name === 'roads股')).toMatchObject({ points: 333 });
  const reading = { books: needs.books, organisation, reader: director, month: () => Promise.resolve() };
  const ledger = [];
  for await (const page of entryRows(reading, march)) ledger.push(...page);
  expect(ledger.map(({ title, kind, amount }) => [title, kind, amount])).toEqual(
    expect.arrayContaining([
      [words.title, 'occasion', 167],
      [words.title, 'occasion', 333],
    ]),
  );
});

it('an award of a closed month, and what takes it back, are booked in the first open one', async () => {
  const { services, needs, set, id, lines } = await written();
  set(moment('2025-04-20'));
  await dueSlots(needs, [closeMonth(closePeriods(needs))]).run();
  const before = await needs.books.closing('2025-03');
  const given = await services.giveAward('a1', { report: id }, form, director);
  expect(await lines()).toEqual(
    expect.arrayContaining(['writer roads 333 2025-04', 'mate safety 167 2025-04']),
  );
  if (!given.ok) throw new Error(given.refusal);
  const march = { from: '2025-03-01', until: '2025-04-01' };
  const ofUnits = async () =>
    Object.fromEntries((await needs.books.unitFigures(march)).map(({ unit, points }) => [unit, points]));
  expect(await ofUnits()).toMatchObject({ roads: 333, safety: 167 });
  await services.takeAwardBack('b1', given.value.award.id, '有误', director);
  await services.takeAwardBack('b1', given.value.award.id, '有误', director);
  expect(await services.takeAwardBack('b2', given.value.award.id, '有误', director)).toEqual({
    ok: false,
    refusal: 'no-such-award',
  });
  expect((await lines()).length).toBe(4);
  expect(await ofUnits()).toMatchObject({ roads: 0, safety: 0 });
  expect(await needs.books.closing('2025-03')).toEqual(before);
});

it('a year tried under other rules shares an award as the ledger does, and knows none where those give none', async () => {
  const { services, needs, id } = await written();
  await services.giveAward('a1', { report: id }, form, director);
  await services.giveAward('a2', { unit: 'roads' }, form, director);
  const other = (occasions: Occasion[]) => underRules(held, { ...held, version: { ...rules, occasions } });
  const sums = async (occasions: Occasion[]) =>
    (await whatIf(needs, organisation, other(occasions), 2025)).people
      .map(({ unit, person: who, held: was, wanted }) => `${unit} ${who} ${was.points} ${wanted.points}`)
      .sort();
  expect(await sums([{ ...best, points: 900 }])).toEqual([
    'roads null 500 900',
    'roads writer 333 600',
    'safety mate 167 300',
  ]);
  expect(await sums([])).toEqual(['roads null 500 0', 'roads writer 333 0', 'safety mate 167 0']);
});
