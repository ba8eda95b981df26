import { describe, expect, it } from 'vitest';
import { instantAt } from '#domain/instant';
import { quotaReminders } from '#jobs/quota-reminders';
import { signDigest } from '#jobs/sign-digest';
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
    ['is sent at its moment', '09:00', 'run'],
    ['is sent later in the morning', '11:29', 'run'],
    ['waits over noon', '11:30', { wait: at('2025-03-20', '14:30') }],
    ['is sent in the afternoon', '14:30', 'run'],
    ['is dropped in the evening', '17:30', { skip: 'day-over' }],
  ])('%s', (_what, time, outcome) => {
    const now = at('2025-03-20', time);
    expect(slot && job.catchUp({ slot, now, newer: 0, organisation: station() })).toEqual(outcome);
  });

  it('is dropped the next morning: it speaks of today', () => {
    const now = at('2025-03-21', '09:00');
    const missed = slot && job.catchUp({ slot, now, newer: 0, organisation: station() });
    expect(missed).toEqual({ skip: 'day-over' });
  });
});

describe('a digest of what waits', () => {
  const job = signDigest(nothing);

  it('is due on every workday, moved ones too', () => {
    const due = job.due(at('2025-09-27'), at('2025-10-10'), station());
    expect(due.map(({ slot }) => slot)).toEqual(['2025-09-28', '2025-09-29', '2025-09-30', '2025-10-09']);
    expect(due[0]?.at).toBe(at('2025-09-28', '08:30'));
  });

  it.each([
    ['is sent at its moment', '08:30', 'run'],
    ['waits over noon', '12:00', { wait: at('2025-03-20', '14:30') }],
    ['is dropped in the evening', '17:30', { skip: 'day-over' }],
  ])('%s', (_what, time, outcome) => {
    const slot = { slot: '2025-03-20', at: at('2025-03-20', '08:30') };
    const now = at('2025-03-20', time);
    expect(job.catchUp({ slot, now, newer: 0, organisation: station() })).toEqual(outcome);
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
    ['not at all once a newer one is due', HOUR, 1, { skip: 'newer-due' }],
  ])('%s', (_when, after, newer, outcome) => {
    const [slot] = slots;
    expect(slot && job.catchUp({ slot, now: slot.at + after, newer, organisation: station() })).toEqual(
      outcome,
    );
  });
});
