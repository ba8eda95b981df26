import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChainedEvent } from '#domain/audit';
import { type Instant, instantAt, wallClock } from '#domain/instant';
import { reminderSlots } from '#domain/reminder';
import { boardSlots } from '#domain/standing';
import { quotaReminders } from '#jobs/quota-reminders';
import { weeklyLeaderboard } from '#jobs/weekly-leaderboard';
import { postLeaderboard } from '#services/post-leaderboard';
import { remindQuota } from '#services/remind-quota';
import { dueSlots } from '#services/run-due-slots';
import { calendar2025, ZONE } from '../domain/station.ts';
import { type House, openHouse } from './house.ts';

const opens = instantAt('2025-01-01', '00:00', ZONE);
const ends = instantAt('2026-01-01', '00:00', ZONE);
const dueIn2025 = [
  ...reminderSlots(opens, ends, ZONE, calendar2025).map(({ slot, at }) => ({ name: slot, at })),
  ...boardSlots(opens, ends, ZONE, calendar2025).map(({ slot, at }) => ({ name: slot, at })),
];

/** As after a start: nothing is remembered but what was kept. */
const started = ({ needs }: House) =>
  dueSlots(needs, [quotaReminders(remindQuota(needs)), weeklyLeaderboard(postLeaderboard)]);

const settled = (events: ChainedEvent[], ...actions: string[]): string[] =>
  events
    .filter(({ action }) => actions.includes(action))
    .map(({ subject }) => subject.replace(/^(?:quota-reminders|weekly-leaderboard)\//, ''));

describe('the slots of a year', () => {
  it('are each done once when each is visited in its time', async () => {
    const house = await openHouse(opens);
    const slots = started(house);
    let visits = 0;
    for (;;) {
      const next: Instant | null = await slots.nextAt();
      if (next === null || next > ends) break;
      house.set(next);
      await slots.run();
      visits += 1;
    }
    const events = await house.store.auditChain('s1');
    expect(settled(events, 'remind')).toHaveLength(36);
    expect(settled(events, 'leaderboard')).toHaveLength(52);
    expect(settled(events, 'skip')).toEqual([]);
    expect(visits).toBe(new Set(dueIn2025.map(({ at }) => at)).size);
    await house.store.close();
  });

  it('are each settled once, done or skipped, however the house stops and starts', async () => {
    // At the end no reminder may be waiting for the afternoon.
    const atNoon = (moment: Instant) => /^(?:11:[345]|12|13|14:[012])/.test(wallClock(moment, ZONE).time);
    const wakes = fc
      .array(fc.integer({ min: opens, max: ends }), { minLength: 1, maxLength: 12 })
      .filter((moments) => !atNoon(Math.max(...moments)));
    await fc.assert(
      fc.asyncProperty(wakes, async (moments) => {
        const house = await openHouse(opens);
        const times = moments.toSorted((a, b) => a - b);
        for (const moment of times) {
          house.set(moment);
          await started(house).run();
          await started(house).run();
        }
        const last = times.at(-1) ?? opens;
        const events = await house.store.auditChain('s1');
        expect(settled(events, 'remind', 'leaderboard', 'skip').toSorted()).toEqual(
          dueIn2025.flatMap(({ name, at }) => (at <= last ? [name] : [])).toSorted(),
        );
        await house.store.close();
      }),
      { numRuns: 15 },
    );
  });

  it('of a job that fails wait for its next turn, and hold up no other job', async () => {
    const house = await openHouse(opens);
    house.set(instantAt('2025-01-20', '09:00', ZONE));
    const failing = quotaReminders(() => Promise.reject(new Error('no organisation')));
    const slots = dueSlots(house.needs, [failing, weeklyLeaderboard(postLeaderboard)]);
    await expect(slots.run()).rejects.toThrow('no organisation');
    const events = await house.store.auditChain('s1');
    expect(settled(events, 'leaderboard').at(-1)).toBe('2025-01-20');
    await started(house).run();
    expect(settled(await house.store.auditChain('s1'), 'remind')).toEqual(['2025-01/twentieth']);
    await house.store.close();
  });

  it('that two rounds work on at once are done once', async () => {
    const house = await openHouse(opens);
    house.set(instantAt('2025-01-20', '09:00', ZONE));
    await Promise.all([started(house).run(), started(house).run(), started(house).run()]);
    const events = await house.store.auditChain('s1');
    expect(settled(events, 'remind')).toEqual(['2025-01/twentieth']);
    expect(settled(events, 'leaderboard')).toEqual(['2025-01-20']);
    await house.store.close();
  });

  it('leave a reminder to those behind, sent after noon, and the newest board marked late', async () => {
    const house = await openHouse(opens);
    house.set(instantAt('2025-01-20', '12:00', ZONE));
    await started(house).run();
    expect(await started(house).nextAt()).toBe(instantAt('2025-01-20', '14:30', ZONE));
    house.set(instantAt('2025-01-20', '14:30', ZONE));
    await started(house).run();
    const rows = await house.store.outbox('s1').claim(house.needs.clock.now(), 10);
    expect(rows.map(({ to, notice }) => ({ to, notice }))).toEqual([
      { to: { channel: 'team' }, notice: { kind: 'leaderboard', monday: '2025-01-20', late: true } },
      {
        to: { person: 'writer' },
        notice: { kind: 'quota-reminder', month: '2025-01', stage: 'twentieth', units: ['roads'] },
      },
    ]);
    await house.store.close();
  });
});
