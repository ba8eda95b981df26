import { expect, it } from 'vitest';
import { addDays, instantAt } from '#domain/instant';
import { dayBegins } from '#jobs/day-begins';
import { everyJob } from '#jobs/every-job';
import { dueSlots } from '#services/run-due-slots';
import { clerk, writer, ZONE } from '../domain/station.ts';
import { openHouse } from './house.ts';

const BEGUN = '2025-03-10';
const form = {
  ...{ file: null, words: '1.《隧道消防演练》', body: 'division', replaces: false },
  ...{ from: '2025-01-01', until: '2025-04-01' },
};

it('a check left undone for 30 days is given up as a day begins, and who began it is told once', async () => {
  const house = await openHouse(instantAt(BEGUN, '09:00', ZONE));
  const { books } = house.needs;
  const begun = await house.services.startCheck('a1', clerk, form);
  if (!begun.ok) throw new Error(begun.refusal);
  const name = dayBegins(() => Promise.resolve({ audit: [] })).name;
  const jobs = everyJob(house.needs).filter((job) => job.name === name);
  const begin = async (days: number) => {
    house.set(instantAt(addDays(BEGUN, days), '00:01', ZONE));
    await dueSlots(house.needs, jobs).run();
  };
  const outbox = house.store.outbox(house.organisation.station.id);
  /** Delivers all that waits, one message of a person's after the other, and answers what was said. */
  const said = async (): Promise<string[]> => {
    const rows = await outbox.claim(house.needs.clock.now(), 100);
    for (const row of rows) await outbox.sent(row, null, house.needs.clock.now());
    const names = rows.map(({ to, notice }) => `${'person' in to ? to.person : ''} ${notice.kind}`);
    return rows.length === 0 ? [] : [...names, ...(await said())];
  };
  await begin(30);
  expect(await books.undoneChecks()).toHaveLength(1);
  await begin(31);
  expect(await books.undoneChecks()).toEqual([]);
  expect(await books.bulletinCheck(begun.value)).toMatchObject({
    ...{ rows: [], answers: {}, givenUpBy: null, givenUpAt: instantAt(addDays(BEGUN, 31), '00:01', ZONE) },
  });
  await begin(32);
  expect((await said()).filter((one) => one.includes('check-given-up'))).toEqual(['clerk check-given-up']);
  await house.store.close();
});

it('a check is given up by the office alone, once, and not after it was confirmed', async () => {
  const house = await openHouse();
  const { services } = house;
  const begun = await services.startCheck('a1', clerk, form);
  if (!begun.ok) throw new Error(begun.refusal);
  const id = begun.value;
  expect(await services.giveUpCheck('b1', id, writer)).toEqual({ ok: false, refusal: 'not-yours' });
  expect(await services.startCheck('a2', clerk, form)).toEqual({ ok: false, refusal: 'check-undone' });
  expect(await services.startCheck('a1', clerk, form)).toEqual(begun);
  const next = await services.startCheck('a3', clerk, { ...form, replaces: true });
  expect(next.ok && next.value !== id).toBe(true);
  expect((await house.needs.books.undoneChecks()).map((check) => check.id)).not.toContain(id);
  expect(await services.giveUpCheck('b2', id, clerk)).toEqual({ ok: false, refusal: 'wrong-state' });
  if (!next.ok) return;
  expect(await services.giveUpCheck('b3', next.value, clerk)).toMatchObject({ ok: true });
  expect(await services.giveUpCheck('b3', next.value, clerk)).toMatchObject({ ok: true });
  expect(await services.confirmCheck('c1', next.value, clerk, { date: '2025-03-10', carrier: '' })).toEqual({
    ...{ ok: false, refusal: 'wrong-state' },
  });
  await house.store.close();
});
