import { describe, expect, it } from 'vitest';
import { instantAt } from '#domain/instant';
import { closeMonth } from '#jobs/close-month';
import { closePeriods } from '#services/close-periods';
import { dueSlots } from '#services/run-due-slots';
import { clerk, writer, ZONE } from '../domain/station.ts';
import { type House, openHouse } from './house.ts';

const run = ({ needs }: House) => dueSlots(needs, [closeMonth(closePeriods(needs))]).run();
const moment = (date: string, time: string) => instantAt(date, time, ZONE);

const facts = { kind: 'single' as const, genre: 'news' as const, titlePrinted: null, instruction: null };

/** A piece of March, approved, and adopted on `date`. */
async function adopted({ services }: House, date: string): Promise<string> {
  const words = {
    title: '养护股完成春季路面养护',
    body: '三月以来，养护股投入12人，修补坑槽340平方米。施工避开早晚高峰，做到当天开挖、当天修复，没有发生拥堵，群众反映良好。下一步将对沿线桥头接缝逐处排查，建议上级增配小型铣刨设备一台，减少对通行的影响，提高修补质量和速度。',
    type: 'general' as const,
    eventDate: '2025-03-09',
  };
  const submitted = await services.submitReport('form', words, { unit: 'roads' }, writer);
  if (!submitted.ok) throw new Error(submitted.refusal);
  const { id, task, text } = submitted.value;
  await services.approveReport(id, 'deputy', { task: task.number, hash: text.hash, words: '同意' });
  const uses = [{ body: 'division', carrier: '公路信息', issue: '3' }];
  expect(await services.recordAdoption('adopt', id, clerk, { ...facts, date, uses })).toMatchObject({
    ok: true,
  });
  return id;
}

it('a month closes by its calendar, with its quarter; a late fact is booked in the next and moves no snapshot', async () => {
  const house = await openHouse(moment('2025-03-10', '09:00'));
  const { books } = house.needs;
  const report = await adopted(house, '2025-03-10');

  house.set(moment('2025-04-08', '17:59'));
  await run(house);
  expect(await books.lastClosed()).toBeNull();

  house.set(moment('2025-04-08', '18:00'));
  await run(house);
  await run(house);
  const march = await books.closing('2025-03');
  expect(march).toMatchObject({
    kind: 'month',
    entries: 2,
    snapshot: {
      station: { received: 1, adopted: 1, adoptions: 1, points: 200, money: 2000, asOf: '2025-03-31' },
      posted: [{ person: 'writer', unit: 'roads', points: 200, money: 2000 }],
    },
  });
  expect(march?.snapshot.units.map(({ unit, received, quota }) => [unit, received, quota])).toEqual([
    ['office', 0, 3],
    ['roads', 1, 1],
    ['safety', 0, 1],
  ]);
  expect((await books.closing('2025-Q1'))?.snapshot.station.points).toBe(200);
  // The version that every entry of March names is proved by its checksum, as 规则 shows it.
  const shown = await house.services.showRules(clerk);
  if (!shown.ok || !shown.value) throw new Error('no rules');
  const { version, checksum } = shown.value;
  expect((await books.entries(report)).map(({ rules }) => rules)).toEqual([version.from, version.from]);
  expect(march?.snapshot.rules).toContainEqual({ from: version.from, checksum });

  const late = { date: '2025-03-12', uses: [{ body: 'city', carrier: '要情', issue: '' }] };
  await house.services.recordAdoption('late', report, clerk, { ...facts, ...late });
  expect((await books.entries(report)).map(({ attribution, posting }) => [attribution, posting])).toEqual([
    ...Array(2).fill(['2025-03-10', '2025-03']),
    ...Array(2).fill(['2025-03-12', '2025-04']),
  ]);
  expect(await books.closing('2025-03')).toEqual(march);
  await house.store.close();
});

it('months missed while the bot was away are closed in their order, each once', async () => {
  const house = await openHouse(moment('2025-03-10', '09:00'));
  house.set(moment('2025-07-20', '09:00'));
  await run(house);
  const closed = (await house.store.auditChain('s1')).filter(({ action }) => action === 'close-period');
  expect(closed.map(({ subject }) => subject)).toEqual([
    ...['2025-03', '2025-Q1', '2025-04', '2025-05', '2025-06', '2025-Q2'],
  ]);
  await house.store.close();
});

it('the year closes with December, and with it the pieces that went up', async () => {
  const house = await openHouse(moment('2025-03-10', '09:00'));
  const id = await adopted(house, '2025-03-10');
  const report = await house.needs.books.report(id);
  if (!report) throw new Error('no report');
  await house.needs.books.keep({ reports: [{ ...report, status: 'dispatched' }], audit: [], at: 1 });
  house.set(moment('2026-01-31', '09:00'));
  await run(house);
  expect((await house.needs.books.report(id))?.status).toBe('closed');
  expect((await house.needs.books.closing('2025'))?.snapshot.station).toMatchObject({
    adopted: 1,
    points: 200,
  });
  await house.store.close();
});

describe('a stop in the middle of a closing', () => {
  it.each([
    ['before anything is kept', false],
    ['after it is kept, before anybody learns of it', true],
  ])('%s leaves it closed once by the next try', async (_when, first) => {
    const house = await openHouse(moment('2025-03-10', '09:00'));
    await adopted(house, '2025-03-10');
    house.set(moment('2025-04-08', '18:00'));
    const { keep } = house.needs.books;
    const stopping = {
      ...house.needs,
      books: {
        ...house.needs.books,
        keep: async (change: Parameters<typeof keep>[0]) => {
          if (first) await keep(change);
          throw new Error('stopped');
        },
      },
    };
    await expect(dueSlots(stopping, [closeMonth(closePeriods(stopping))]).run()).rejects.toThrow('stopped');
    await run(house);
    await run(house);
    const chain = await house.store.auditChain('s1');
    expect(chain.filter(({ action }) => action === 'close-period').map(({ subject }) => subject)).toEqual([
      ...['2025-03', '2025-Q1'],
    ]);
    expect((await house.needs.books.closing('2025-03'))?.snapshot.station.points).toBe(200);
    await house.store.close();
  });
});
