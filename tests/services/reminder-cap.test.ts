import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type Instant, instantAt, wallClock } from '#domain/instant';
import { monthOf } from '#domain/period';
import { quotaReminders } from '#jobs/quota-reminders';
import { remindQuota } from '#services/remind-quota';
import { dueSlots } from '#services/run-due-slots';
import { person, station, unit, ZONE } from '../domain/station.ts';
import { generatedCalendar } from '../domain/walked-calendar.ts';
import { openHouse } from './house.ts';

const units = ['roads', 'safety', 'bridges'];
const people = [
  person('writer', 'roads', ['correspondent']),
  person('both', 'roads', ['correspondent', 'unit-head']),
  person('second', 'safety', ['correspondent']),
  person('head', 'safety', ['unit-head']),
  person('third', 'bridges', ['correspondent', 'unit-head', 'clerk']),
];

/** A year of the bot's life: when it looks, late or at once, and what people answer. */
const year = fc.record({
  calendar: generatedCalendar,
  lags: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 20 }),
  answers: fc.array(
    fc.record({
      day: fc.integer({ min: 0, max: 364 }),
      who: fc.integer({ min: 0, max: people.length - 1 }),
      kind: fc.constantFrom('no-report' as const, 'snooze' as const),
    }),
    { maxLength: 10 },
  ),
});

const HOURS = [
  ['08:30', '11:30'],
  ['14:30', '17:30'],
] as const;

it('reminders come to nobody twice a day, to no unit more than three times a month, in the office’s hours, and never after a no', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(year, async ({ calendar, lags, answers }) => {
      const organisation = station({
        revision: 0,
        calendar,
        units: units.map((id, order) => unit(id, { order })),
        people,
      });
      const opens = instantAt('2025-01-01', '00:00', ZONE);
      const house = await openHouse(opens, organisation);
      const { needs, services, store } = house;
      const slots = dueSlots(needs, [quotaReminders(remindQuota(needs))]);
      const told: {
        person: string;
        day: string;
        time: string;
        month: string;
        stage: string;
        units: string[];
      }[] = [];
      const notes = new Set<string>();
      const coming = answers.toSorted((a, b) => a.day - b.day);
      let now: Instant = opens;
      for (let look = 0; now < instantAt('2026-01-01', '00:00', ZONE); look += 1) {
        house.set(now);
        const today = wallClock(now, ZONE).date;
        while (coming[0] && addDays('2025-01-01', coming[0].day) <= today) {
          const { who, kind, day } = coming.shift() ?? { who: 0, kind: 'snooze', day: 0 };
          const one = people[who];
          if (!one) continue;
          const month = monthOf(addDays('2025-01-01', day));
          await services.noteMonth(kind, month, [one.unit], one);
          notes.add(kind === 'snooze' ? `${month}/${one.id}` : `${month}/${one.unit}`);
        }
        await slots.run();
        for (const row of await store.outbox('s1').claim(now, 50)) {
          const { to, notice } = row;
          if (notice.kind === 'quota-reminder' && 'person' in to) {
            const { date: day, time } = wallClock(now, ZONE);
            told.push({ person: to.person, day, time, ...notice });
            expect(notes.has(`${notice.month}/${to.person}`)).toBe(false);
            for (const behind of notice.units) expect(notes.has(`${notice.month}/${behind}`)).toBe(false);
          }
          await store.outbox('s1').sent(row, { channel: 'D', message: row.key }, now);
        }
        const next = await slots.nextAt();
        now = (next ?? now + 20 * 86_400_000) + (lags[look % lags.length] ?? 0) * 60_000;
      }
      await store.close();
      const perDay = told.map(({ person: one, day }) => `${one} ${day}`);
      expect(perDay.length).toBe(new Set(perDay).size);
      for (const { time } of told)
        expect(HOURS.some(([from, until]) => time >= from && time < until)).toBe(true);
      const stages = new Map<string, Set<string>>();
      for (const { units: behind, month, stage } of told)
        for (const one of behind)
          stages.set(`${one} ${month}`, (stages.get(`${one} ${month}`) ?? new Set()).add(stage));
      for (const seen of stages.values()) expect(seen.size).toBeLessThanOrEqual(3);
    }),
    { numRuns: 25 },
  );
});
