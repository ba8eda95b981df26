import { afterEach, expect, it } from 'vitest';
import { instantAt } from '#domain/instant';
import { closeMonth } from '#jobs/close-month';
import { checkFigures } from '#services/check-station';
import { closePeriods } from '#services/close-periods';
import { dueSlots } from '#services/run-due-slots';
import { station, ZONE } from '../domain/station.ts';
import { type House, openHouse } from './house.ts';

const moment = (date: string, time: string) => instantAt(date, time, ZONE);
const people = station().people.map((person) =>
  person.id === 'clerk' ? { ...person, roles: [...person.roles, 'admin' as const] } : person,
);

let house: House;
afterEach(() => house.store.close());

async function closed(): Promise<void> {
  house = await openHouse(moment('2025-02-20', '09:00'), station({ revision: 0, people }));
  house.set(moment('2025-04-10', '09:00'));
  await dueSlots(house.needs, [closeMonth(closePeriods(house.needs))]).run();
}
const night = (day: string) => ({ slot: day, at: moment(day, '02:00') });

it('finds that a closed period still sums up to its snapshot', async () => {
  await closed();
  expect(await house.needs.books.lastClosed()).toBe('2025-03');
  expect(await checkFigures(house.needs)(night('2025-04-11'))).toEqual({ notices: [], audit: [] });
});

it('tells the administrator once of one that does not, and keeps it in the chain each night', async () => {
  await closed();
  const { books } = house.needs;
  const changed = { person: 'writer', unit: 'roads', points: 100, money: 0 };
  const needs = {
    ...house.needs,
    books: {
      ...books,
      posted: (period: { from: string; until: string }) =>
        period.until === '2025-04-01' ? Promise.resolve([changed]) : books.posted(period),
    },
  };
  for (const day of ['2025-04-11', '2025-04-12']) {
    const found = await checkFigures(needs)(night(day));
    expect(found.audit.map(({ subject }) => subject)).toEqual(['2025-Q1', '2025-03']);
    await books.keep(found);
  }
  house.set(moment('2025-04-12', '02:00'));
  const told = (await house.store.outbox('s1').claim(house.needs.clock.now(), 50)).filter(
    ({ notice }) => notice.kind === 'figures-differ',
  );
  expect(told.map(({ to, notice }) => ({ to, notice }))).toEqual([
    { to: { person: 'clerk' }, notice: { kind: 'figures-differ', period: '2025-Q1' } },
  ]);
});
