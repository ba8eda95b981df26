import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instantAt, wallClock } from '#domain/instant';
import { boardPeriod, boardSlots, standings } from '#domain/standing';
import { calendar2025, unit, ZONE } from './station.ts';
import { dayKind, generatedCalendar } from './walked-calendar.ts';

const units = ['a', 'b', 'c', 'd', 'e'].map((id, index) => unit(id, { order: index + 1 }));
const figures = (points: Record<string, number>) =>
  Object.entries(points).map(([id, value]) => ({
    unit: id,
    received: 0,
    adopted: 0,
    adoptions: 0,
    points: value,
  }));
const board = (now: Record<string, number>, before: Record<string, number> = {}) =>
  standings(units, figures(now), figures(before)).map(({ unit: id, rank, moved }) => [id, rank, moved]);

describe('the board', () => {
  it('gives equal points one rank and goes on after them, in the order of the organisation', () => {
    expect(board({ a: 500, b: 200, c: 500, d: 900, e: 500 })).toEqual([
      ['d', 1, 0],
      ['a', 2, 0],
      ['c', 2, 0],
      ['e', 2, 0],
      ['b', 5, 0],
    ]);
    expect(board({ a: 900, b: 500, c: 500, d: 100 }).map(([, rank]) => rank)).toEqual([1, 2, 2, 4, 5]);
  });

  it('leaves out a closed unit that has nothing this year, which takes no place', () => {
    const shut = unit('shut', { closed: true });
    const of = (points: Record<string, number>) =>
      standings([shut, ...units], figures(points), []).map(({ unit: id, rank }) => `${rank} ${id}`);
    expect(of({ b: 200 })).toEqual(['1 b', '2 a', '2 c', '2 d', '2 e']);
    expect(of({ b: 200, shut: 300 })).toEqual(['1 shut', '2 b', '3 a', '3 c', '3 d', '3 e']);
  });

  it('keeps rows of zero', () => {
    expect(standings(units, figures({ b: 200 }), [])[4]).toMatchObject({
      unit: 'e',
      rank: 2,
      points: 0,
      received: 0,
    });
  });

  it('counts places won and lost since the board before', () => {
    expect(board({ a: 900, b: 500, c: 300 }, { c: 300, b: 200 })).toEqual([
      ['a', 1, 2],
      ['b', 2, 0],
      ['c', 3, -2],
      ['d', 4, -1],
      ['e', 4, -1],
    ]);
  });

  it('ranks each class by itself, in the order of the organisation, where a station wants it', () => {
    const mixed = units.map((one, index) => ({ ...one, class: index % 2 === 0 ? '机关股室' : '基层中队' }));
    const rows = standings(mixed, figures({ a: 100, b: 900, c: 500, d: 900 }), [], 'classes');
    expect(rows.map(({ unit: id, rank }) => `${rank} ${id}`)).toEqual(['1 c', '2 a', '3 e', '1 b', '1 d']);
  });

  it('keeps the order of the organisation where it is fixed, with the ranks of points', () => {
    const rows = standings(units, figures({ a: 100, b: 900, c: 500 }), [], 'fixed');
    expect(rows.map(({ unit: id, rank }) => `${rank} ${id}`)).toEqual(['3 a', '1 b', '2 c', '4 d', '4 e']);
  });

  it('shows no movement where nobody had points before', () => {
    expect(board({ a: 900, b: 500 }, { a: 0 }).map(([, , moved]) => moved)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('weekly boards', () => {
  const year = boardSlots(
    instantAt('2025-01-01', '00:00', ZONE),
    instantAt('2026-01-01', '00:00', ZONE),
    ZONE,
    calendar2025,
  );

  it('are 52 in 2025, each at nine, four of them not on a Monday', () => {
    const posted = year.map(({ slot, at }) => ({ slot, ...wallClock(at, ZONE) }));
    expect(posted).toHaveLength(52);
    expect(posted.every(({ time }) => time === '09:00:00')).toBe(true);
    expect(posted.filter(({ slot, date }) => slot !== date).map(({ slot, date }) => [slot, date])).toEqual([
      ['2025-02-03', '2025-02-05'],
      ['2025-05-05', '2025-05-06'],
      ['2025-06-02', '2025-06-03'],
      ['2025-10-06', '2025-10-09'],
    ]);
  });

  it('speak of the week before, and of two after a week off', () => {
    expect(boardPeriod('2025-01-06', calendar2025)).toEqual({ from: '2024-12-30', until: '2025-01-06' });
    const off = new Map(Array.from({ length: 7 }, (_, n) => [addDays('2025-03-03', n), 'off' as const]));
    expect(boardPeriod('2025-03-10', off)).toEqual({ from: '2025-02-24', until: '2025-03-10' });
  });

  it('hold the end of a window and not its beginning', () => {
    const nine = instantAt('2025-10-09', '09:00', ZONE);
    expect(boardSlots(nine - 1, nine, ZONE, calendar2025)).toEqual([{ slot: '2025-10-06', at: nine }]);
    expect(boardSlots(nine, nine + 1, ZONE, calendar2025)).toEqual([]);
  });

  it('are what a walk from day to day finds, in any window of 2024 to 2027', () => {
    fc.assert(
      fc.property(
        generatedCalendar,
        fc.integer({ min: 0, max: 1400 }),
        fc.integer({ min: 0, max: 90 }),
        (calendar, start, length) => {
          const first = addDays('2024-01-01', start);
          const until = addDays(first, length);
          const found = boardSlots(
            instantAt(first, '00:00', ZONE),
            instantAt(until, '00:00', ZONE),
            ZONE,
            calendar,
          );
          const walked: string[] = [];
          let posted = true;
          let monday = '';
          // 2023-12-25 is a Monday before every window.
          for (let n = 0, day = '2023-12-25'; day < until; n += 1, day = addDays('2023-12-25', n)) {
            if (n % 7 === 0) {
              posted = false;
              monday = day;
            }
            if (posted || dayKind(day, calendar) === 'off') continue;
            posted = true;
            if (day >= first) walked.push(`${day} 09:00:00 ${monday}`);
          }
          expect(
            found.map(({ slot, at }) => `${wallClock(at, ZONE).date} ${wallClock(at, ZONE).time} ${slot}`),
          ).toEqual(walked);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('leave no day out and speak of none twice, whatever weeks are off', () => {
    fc.assert(
      fc.property(generatedCalendar, (calendar) => {
        const slots = boardSlots(
          instantAt('2024-01-01', '00:00', ZONE),
          instantAt('2028-01-01', '00:00', ZONE),
          ZONE,
          calendar,
        );
        const periods = slots.map(({ slot }) => boardPeriod(slot, calendar));
        periods.slice(1).forEach((period, index) => {
          expect(period.from).toBe(periods[index]?.until);
        });
      }),
      { numRuns: 50 },
    );
  });
});
