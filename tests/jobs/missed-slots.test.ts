import { describe, expect, it } from 'vitest';
import { instantAt } from '#domain/instant';
import { quotaReminders } from '#jobs/quota-reminders';
import { weeklyLeaderboard } from '#jobs/weekly-leaderboard';
import { station, ZONE } from '../domain/station.ts';

const nothing = () => Promise.resolve({ audit: [] });
const at = (date: string, time = '00:00') => instantAt(date, time, ZONE);
const HOUR = 3_600_000;

describe('a quota reminder', () => {
  const job = quotaReminders(nothing);
  const [slot] = job.due(at('2025-03-20'), at('2025-03-21'), station());

  it('is due on the station’s own calendar', () => {
    expect(slot).toEqual({ slot: '2025-03/twentieth', at: at('2025-03-20', '09:00') });
    expect(job.due(at('2025-10-01'), at('2025-10-09'), station())).toEqual([]);
  });

  it.each([
    ['at its moment', 0, 'run'],
    ['in the evening', 10 * HOUR, 'run'],
    ['a day later', 24 * HOUR, 'run'],
    ['after more than a day', 24 * HOUR + 1, { skip: 'older than a day' }],
  ])('%s', (_when, after, outcome) => {
    expect(slot && job.catchUp({ slot, now: slot.at + after, newer: 0 })).toEqual(outcome);
  });
});

describe('a weekly board', () => {
  const job = weeklyLeaderboard(nothing);
  const slots = job.due(at('2025-09-29'), at('2025-10-14'), station());

  it('is due on the first workday of each week', () => {
    expect(slots.map(({ slot, at: moment }) => [slot, moment])).toEqual([
      ['2025-09-29', at('2025-09-29', '09:00')],
      ['2025-10-06', at('2025-10-09', '09:00')],
      ['2025-10-13', at('2025-10-13', '09:00')],
    ]);
  });

  it.each([
    ['at its moment', 0, 0, 'run'],
    ['within the hour', HOUR, 0, 'run'],
    ['late after that, marked so', HOUR + 1, 0, 'late'],
    ['late even after days', 100 * HOUR, 0, 'late'],
    ['not at all once a newer one is due', HOUR, 1, { skip: 'a newer board is due' }],
  ])('%s', (_when, after, newer, outcome) => {
    const [slot] = slots;
    expect(slot && job.catchUp({ slot, now: slot.at + after, newer })).toEqual(outcome);
  });
});
