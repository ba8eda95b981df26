import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instantAt, wallClock } from '#domain/instant';
import { addMonths } from '#domain/period';
import { quotaStates } from '#domain/quota';
import { reminderDays, reminderSlot, reminderSlots, remindersFor, stages } from '#domain/reminder';
import { calendar2025, clerk, head, person, unit, writer, ZONE } from './station.ts';
import { dayKind, generatedCalendar } from './walked-calendar.ts';

/** Written by hand from the State Council's calendar of 2025: the 20th or the next workday, third-last, last. */
const by2025: Record<string, [string, string, string]> = {
  '2025-01': ['01-20', '01-24', '01-27'],
  '2025-02': ['02-20', '02-26', '02-28'],
  '2025-03': ['03-20', '03-27', '03-31'],
  '2025-04': ['04-21', '04-28', '04-30'],
  '2025-05': ['05-20', '05-28', '05-30'],
  '2025-06': ['06-20', '06-26', '06-30'],
  '2025-07': ['07-21', '07-29', '07-31'],
  '2025-08': ['08-20', '08-27', '08-29'],
  '2025-09': ['09-22', '09-28', '09-30'],
  '2025-10': ['10-20', '10-29', '10-31'],
  '2025-11': ['11-20', '11-26', '11-28'],
  '2025-12': ['12-22', '12-29', '12-31'],
};

describe('the days of reminders', () => {
  it.each(Object.entries(by2025))('of %s are %j', (month, days) => {
    const stageOf = reminderDays(month, calendar2025);
    expect([...stageOf]).toEqual(days.map((day, index) => [`2025-${day}`, stages[index]]));
  });

  it('make 36 slots in 2025, each at nine and each named once', () => {
    const year = reminderSlots(
      instantAt('2025-01-01', '00:00', ZONE),
      instantAt('2026-01-01', '00:00', ZONE),
      ZONE,
      calendar2025,
    );
    expect(year.map(({ at }) => wallClock(at, ZONE))).toEqual(
      Object.values(by2025).flatMap((days) => days.map((day) => ({ date: `2025-${day}`, time: '09:00:00' }))),
    );
    expect(new Set(year.map(({ slot }) => slot)).size).toBe(36);
    expect(year.map(({ slot }) => reminderSlot(slot))).toContainEqual({
      month: '2025-09',
      stage: 'third-last',
    });
  });

  it('that fall together are one, and the later stage', () => {
    const spring = new Map(Array.from({ length: 9 }, (_, n) => [addDays('2026-02-15', n), 'off' as const]));
    const stageOf = reminderDays(
      '2026-02',
      new Map([...spring, ['2026-02-24', 'off'], ['2026-02-25', 'off']]),
    );
    expect([...stageOf]).toEqual([
      ['2026-02-26', 'twentieth'],
      ['2026-02-13', 'third-last'],
      ['2026-02-27', 'last'],
    ]);
    const long = new Map(Array.from({ length: 10 }, (_, n) => [addDays('2026-02-17', n), 'off' as const]));
    expect(reminderDays('2026-02', long).get('2026-02-27')).toBe('last');
  });

  it('hold the end of a window and not its beginning', () => {
    const nine = instantAt('2025-03-20', '09:00', ZONE);
    expect(reminderSlots(nine - 1, nine, ZONE, calendar2025)).toEqual([
      { slot: '2025-03/twentieth', at: nine },
    ]);
    expect(reminderSlots(nine, nine + 1, ZONE, calendar2025)).toEqual([]);
    expect(reminderSlots(nine, nine - 1, ZONE, calendar2025)).toEqual([]);
  });

  it('are what a walk from day to day finds, in any window of 2024 to 2027', () => {
    fc.assert(
      fc.property(
        generatedCalendar,
        fc.integer({ min: 0, max: 1400 }),
        fc.integer({ min: 0, max: 90 }),
        (calendar, start, length) => {
          const first = addDays('2024-01-01', start);
          const found = reminderSlots(
            instantAt(first, '00:00', ZONE),
            instantAt(addDays(first, length), '00:00', ZONE),
            ZONE,
            calendar,
          );
          const walked: string[] = [];
          for (let n = 0; n < length; n += 1) {
            const stage = stageByCounting(addDays(first, n), calendar);
            if (stage) walked.push(`${addDays(first, n)} 09:00:00 ${addDays(first, n).slice(0, 7)}/${stage}`);
          }
          expect(
            found.map(({ slot, at }) => `${wallClock(at, ZONE).date} ${wallClock(at, ZONE).time} ${slot}`),
          ).toEqual(walked);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** The stage of a day, found by looking at every day of its month. */
function stageByCounting(day: string, calendar: ReadonlyMap<string, 'off' | 'on'>): string | undefined {
  const month = day.slice(0, 7);
  const days = Array.from({ length: 31 }, (_, n) => addDays(`${month}-01`, n)).filter((one) =>
    one.startsWith(month),
  );
  const works = days.filter((one) => dayKind(one, calendar) === 'on');
  if (day === works.at(-1)) return 'last';
  if (day === works.at(-3)) return 'third-last';
  return day === works.find((one) => one >= `${month}-20`) ? 'twentieth' : undefined;
}

describe('a month’s quotas', () => {
  const units = [
    unit('roads', { order: 2 }),
    unit('office', { order: 1, quota: [{ from: '2025-02', pieces: 3 }] }),
  ];

  it('list every unit in order, with zero rows, and owe nothing once met', () => {
    const states = quotaStates(units, '2025-03', new Map([['office', 5]]));
    expect(states.map(({ unit: { id }, received, quota, short }) => [id, received, quota, short])).toEqual([
      ['office', 5, 3, 0],
      ['roads', 0, 1, 1],
    ]);
  });

  it('leave out a closed unit once it owes and hands in nothing', () => {
    const quota = [
      { from: '2025-01', pieces: 1 },
      { from: '2025-04', pieces: 0 },
    ];
    const shut = unit('shut', { closed: true, quota });
    const rows = (month: string, received: [string, number][]) =>
      quotaStates([shut], month, new Map(received)).length;
    expect([rows('2025-03', []), rows('2025-04', []), rows('2025-04', [['shut', 1]])]).toEqual([1, 0, 1]);
  });

  it('hold from the first of a month, never backwards', () => {
    const raised = unit('roads', {
      quota: [
        { from: '2025-01', pieces: 1 },
        { from: '2025-07', pieces: 2 },
      ],
    });
    const owed = ['2024-12', '2025-01', '2025-06', '2025-07', '2026-01'].map(
      (month) => quotaStates([raised], month, new Map())[0]?.quota,
    );
    expect(owed).toEqual([0, 1, 1, 2, 2]);
  });
});

describe('who is reminded', () => {
  const lead = person('lead', 'roads', ['unit-head']);
  const both = person('both', 'safety', ['correspondent', 'unit-head']);
  const left = person('left', 'roads', ['correspondent'], { active: false });
  const people = [writer, lead, both, left, clerk, head];
  const units = [unit('roads'), unit('safety'), unit('office')];
  const states = (received: Record<string, number> = { office: 1 }) =>
    quotaStates(units, '2025-03', new Map(Object.entries(received)));
  const note = (kind: 'no-report' | 'snooze', at: string, by: string) => ({
    unit: at,
    month: '2025-03',
    kind,
    person: by,
  });
  const told = (stage: (typeof stages)[number], list = states(), notes: ReturnType<typeof note>[] = []) =>
    remindersFor(stage, list, people, notes).map(({ to, units: behind }) => `${to}: ${behind.join()}`);

  it.each([
    ['twentieth', ['writer: roads', 'both: safety']],
    ['third-last', ['writer: roads', 'lead: roads', 'both: safety']],
    ['last', ['writer: roads', 'both: safety']],
  ] as const)('on the %s: %j', (stage, expected) => {
    expect(told(stage)).toEqual(expected);
  });

  it('nobody of a unit that has met its month', () => {
    expect(told('last', states({ office: 1, roads: 1 }))).toEqual(['both: safety']);
    expect(told('last', states({ office: 1, roads: 1, safety: 2 }))).toEqual([]);
  });

  it('nobody of a unit that said 本月无稿, whoever said it', () => {
    expect(told('third-last', states(), [note('no-report', 'roads', 'lead')])).toEqual(['both: safety']);
  });

  it('not the person who asked for quiet, but his colleagues', () => {
    expect(told('third-last', states(), [note('snooze', 'roads', 'writer')])).toEqual([
      'lead: roads',
      'both: safety',
    ]);
  });

  it('each person once', () => {
    const once = remindersFor('third-last', states(), people, []);
    expect(new Set(once.map(({ to }) => to)).size).toBe(once.length);
  });

  it('on a day of the month only once', () => {
    for (let month = '2024-01'; month <= '2027-12'; month = addMonths(month, 1)) {
      const days = [...reminderDays(month, calendar2025).keys()];
      expect(new Set(days).size).toBe(days.length);
    }
  });
});
