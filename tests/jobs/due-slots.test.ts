import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar } from '#domain/calendar';
import { jobNames } from '#domain/job';
import type { DueSlot } from '#domain/reminder';
import { everyJob } from '#jobs/every-job';
import { nightlyBackup } from '#jobs/nightly-backup';
import { station } from '../domain/station.ts';
import { generatedCalendar } from '../domain/walked-calendar.ts';
import { openHouse } from '../services/house.ts';
import { decades } from './decades.ts';
import { daysOf, type Walk, walked } from './walked-minutes.ts';

const house = await openHouse();
const jobs = [...everyJob(house.needs), nightlyBackup];
await house.store.close();

const dueIn = (name: string, { from, until }: Pick<Walk, 'from' | 'until'>, calendar: Calendar): DueSlot[] =>
  jobs.find((job) => job.name === name)?.due(from - 1, until - 1, station({ calendar })) ?? [];

const whole = daysOf(2020, 2040, decades);

describe('every job', () => {
  it('is listed once, by its name', () => {
    expect(jobs.map(({ name }) => name)).toEqual(jobNames);
  });

  it.each(jobNames)('%s is due at exactly the minutes of 2020 to 2040 that a walker finds', (name) => {
    const found = walked(name, whole);
    expect(found.length).toBeGreaterThan(20);
    expect(dueIn(name, whole, decades)).toEqual(found);
  });

  it.each(jobNames)('%s is due the same however the time is cut into stretches', (name) => {
    const found = walked(name, whole);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: whole.from, max: whole.until }), { maxLength: 40 }), (cuts) => {
        // Cuts on the very minute of a slot count most.
        const onSlots = found.filter((_, index) => index % 97 === cuts.length).map(({ at }) => at + 1);
        const edges = [...cuts, ...onSlots, whole.until].toSorted((a, b) => a - b);
        const pieces = edges.flatMap((until, index) =>
          dueIn(name, { from: edges[index - 1] ?? whole.from, until }, decades),
        );
        expect(pieces).toEqual(found);
      }),
      { numRuns: 3 },
    );
  });

  it.each(jobNames)('%s is due as the walker finds in any calendar', (name) => {
    fc.assert(
      fc.property(generatedCalendar, (calendar) => {
        const walk = daysOf(2024, 2027, calendar);
        expect(dueIn(name, walk, calendar)).toEqual(walked(name, walk));
      }),
      { numRuns: 20 },
    );
  });
});
