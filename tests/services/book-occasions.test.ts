import { expect, it } from 'vitest';
import { instantAt } from '#domain/instant';
import type { Occasion } from '#domain/occasion';
import { closeMonth } from '#jobs/close-month';
import { closePeriods } from '#services/close-periods';
import { dueSlots } from '#services/run-due-slots';
import { clerk, rules, station, writer, ZONE } from '../domain/station.ts';
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

it('what rules give without an adoption is booked with the closing, once, and anew in the open month after a late fact', async () => {
  const base: Occasion = {
    ...{ id: 'base', name: '基础分', per: 'month', points: 1000 },
    when: { of: 'received', least: 'quota' },
  };
  const missing: Occasion = {
    ...{ id: 'missing', name: '缺报', per: 'month', points: -200 },
    each: { of: 'received', shortOf: 'quota' },
  };
  const organisation = station({ rules: [{ ...rules, occasions: [base, missing] }] });
  const house = await openHouse(moment('2025-03-10', '09:00'), organisation);
  const { books } = house.needs;
  const id = await adopted(house, '2025-03-10');
  const lines = async () =>
    (await books.occasions({ from: '2025-01-01', until: '2026-01-01' }))
      .map(({ id: entry, amount, posting }) => `${entry} ${amount} ${posting}`)
      .sort();

  house.set(moment('2025-04-08', '18:00'));
  await run(house);
  await run(house);
  const march = [
    'base:2025-03:roads 1000 2025-03',
    'missing:2025-03:office -600 2025-03',
    'missing:2025-03:safety -200 2025-03',
  ];
  expect(await lines()).toEqual(march);
  const closed = await books.closing('2025-03');
  expect(closed?.entries).toBe(5);
  expect(closed?.snapshot.units.map(({ unit, points }) => [unit, points])).toEqual([
    ['office', -600],
    ['roads', 1200],
    ['safety', -200],
  ]);

  const report = await books.report(id);
  if (!report) throw new Error('no report');
  await books.keep({ reports: [{ ...report, status: 'withdrawn' }], audit: [] });
  house.set(moment('2025-05-12', '18:00'));
  await run(house);
  expect(await lines()).toEqual(
    [
      ...march,
      ...['base:2025-03:roads:2 -1000 2025-04', 'missing:2025-03:roads -200 2025-04'],
      ...['missing:2025-04:office -600 2025-04', 'missing:2025-04:roads -200 2025-04'],
      'missing:2025-04:safety -200 2025-04',
    ].sort(),
  );
  expect(await books.closing('2025-03')).toEqual(closed);
});
