import { describe, expect, it } from 'vitest';
import { close, type Incident, mayHandle, momentProblem, onOpen } from '#domain/incident';
import { alarmTimes, clockOf, defaultLimits } from '#domain/incident-clock';
import { dailyPrompts, incidentAlarms, incidentCards } from '#domain/incident-notices';
import { type Closure, mustReport, openingProblem, type RoadClass } from '#domain/road-closure';
import { AT, deputy, head, station as organisation, person, writer } from './station.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const incident = (over: Partial<Incident> = {}): Incident => ({
  id: 'i1',
  revision: 1,
  kind: 'road-closure',
  unit: 'roads',
  matter: '省道边坡塌方',
  place: 'K12+300',
  eventAt: AT - 20 * MINUTE,
  knownAt: AT,
  duty: 'duty',
  leader: 'deputy',
  closure: null,
  report: 'r1',
  openedBy: 'writer',
  openedAt: AT,
  closedAt: null,
  ...over,
});

describe('the two clocks', () => {
  it.each([
    ['runs until its limit', 'phone', null, 30 * MINUTE, 'running'],
    ['is overdue past it', 'phone', null, 30 * MINUTE + 1, 'overdue'],
    ['is in time at the very limit', 'phone', 30 * MINUTE, 90 * MINUTE, 'in-time'],
    ['is late past it', 'phone', 30 * MINUTE + 1, 90 * MINUTE, 'late'],
    ['gives the written report an hour', 'written', null, 60 * MINUTE, 'running'],
    ['and no more', 'written', null, 60 * MINUTE + 1, 'overdue'],
  ] as const)('%s', (_what, duty, done, now, state) => {
    const doneAt = done === null ? null : AT + done;
    expect(clockOf(incident(), duty, doneAt, defaultLimits, AT + now).state).toBe(state);
  });

  it('call to mind ten and fifteen minutes before the limits, and just past them', () => {
    expect(alarmTimes(incident(), defaultLimits)).toEqual([
      { alarm: 'phone-soon', at: AT + 20 * MINUTE },
      { alarm: 'phone-due', at: AT + 30 * MINUTE + 1 },
      { alarm: 'written-soon', at: AT + 45 * MINUTE },
      { alarm: 'written-due', at: AT + 60 * MINUTE + 1 },
    ]);
  });

  it('go by the limits of the station', () => {
    const limits = { phoneMinutes: 15, writtenMinutes: 120 };
    expect(clockOf(incident(), 'phone', null, limits, AT).due).toBe(AT + 15 * MINUTE);
    expect(clockOf(incident(), 'written', null, limits, AT).due).toBe(AT + 120 * MINUTE);
  });
});

describe('who is told', () => {
  const station = organisation({ people: [head, deputy, writer] });
  const whom = (now: number) =>
    incidentAlarms(incident({ duty: 'writer', leader: 'deputy' }), station, now).map(({ to, notice }) => {
      if (notice.kind !== 'urgent-alarm') throw new Error(notice.kind);
      return `${notice.alarm} ${'person' in to ? to.person : `#${to.channel}`}`;
    });

  it('is the duty officer and the office before a limit, the leaders as well at it', () => {
    expect(whom(AT)).toEqual([
      'phone-soon #office',
      'phone-soon writer',
      'phone-due #office',
      'phone-due writer',
      'phone-due deputy',
      'phone-due head',
      'written-soon #office',
      'written-soon writer',
      'written-due #office',
      'written-due writer',
      'written-due deputy',
      'written-due head',
    ]);
  });

  it('is nobody of a first call to mind that is past, but everybody of a limit that is', () => {
    expect(whom(AT + 2 * HOUR).filter((line) => line.includes('soon'))).toEqual([]);
    expect(whom(AT + 2 * HOUR)).toHaveLength(8);
  });

  it('is each person once, on cards and by day', () => {
    expect(incidentCards(incident({ duty: 'deputy' }))).toHaveLength(2);
    expect(dailyPrompts(incident({ duty: 'writer' }), '2025-03-11')).toHaveLength(1);
  });
});

describe('the moments', () => {
  it.each([
    ['now', 0, 0, null],
    ['an event to come', 1, 1, { field: 'eventAt', problem: 'future' }],
    ['knowledge to come', -5, 1, { field: 'knownAt', problem: 'future' }],
    ['knowledge before the event', -5, -6, { field: 'knownAt', problem: 'before-event' }],
  ])('are asked for %s', (_what, event, known, problem) => {
    expect(momentProblem({ eventAt: AT + event, knownAt: AT + known }, AT)).toEqual(problem);
  });
});

describe('a matter', () => {
  it.each([
    ['the office', person('x', 'office', ['clerk']), true],
    ['a deputy', person('x', 'office', ['deputy']), true],
    ['the duty officer', person('duty', 'safety', []), true],
    ['who opened it', person('writer', 'safety', []), true],
    ['a correspondent of the unit', person('x', 'roads', ['correspondent']), true],
    ['a correspondent of another unit', person('x', 'safety', ['correspondent']), false],
    ['the overseer', person('x', 'roads', ['overseer']), false],
  ])('is handled by %s, or not', (_who, one, may) => {
    expect(mayHandle(incident(), one)).toBe(may);
    expect(onOpen(incident(), one).ok).toBe(may);
  });

  it('is ended by its final report, or by the office', () => {
    const duty = person('duty', 'safety', []);
    expect(close(incident(), duty, AT, true)).toMatchObject({ value: { closedAt: AT } });
    expect(close(incident(), duty, AT, false)).toEqual({ ok: false, refusal: 'not-yours' });
    expect(close(incident(), person('x', 'office', ['clerk']), AT, false).ok).toBe(true);
    expect(close(incident({ closedAt: AT }), duty, AT, true)).toEqual({ ok: false, refusal: 'wrong-state' });
  });
});

describe('a closed road', () => {
  const closure = (road: RoadClass, over: Partial<Closure> = {}): Closure => ({
    road,
    route: 'S210',
    stake: 'K12+300',
    cause: '塌方',
    measures: '',
    losses: '',
    expectedOpening: null,
    actualOpening: null,
    ...over,
  });
  it.each([
    ['an expressway for two hours', 'expressway', 2 * HOUR, 0, 'not-required'],
    ['an expressway for longer', 'expressway', 2 * HOUR + 1, 0, 'required'],
    ['a trunk road for five hours', 'trunk', 5 * HOUR, 0, 'not-required'],
    ['a trunk road for longer', 'trunk', 5 * HOUR + 1, 0, 'required'],
    ['another road for days', 'other', 72 * HOUR, 0, 'not-required'],
    ['a trunk road, no end in sight yet', 'trunk', null, HOUR, 'unknown'],
    ['a trunk road, no end in sight after five hours', 'trunk', null, 5 * HOUR + 1, 'required'],
    ['a road that was to open long ago and did not', 'expressway', HOUR, 3 * HOUR, 'required'],
  ] as const)('%s', (_what, road, expected, now, answer) => {
    const expectedOpening = expected === null ? null : AT + expected;
    expect(mustReport(closure(road, { expectedOpening }), AT, AT + now)).toBe(answer);
  });

  it('is judged by when it was really opened, once that is known', () => {
    const opened = closure('trunk', { expectedOpening: AT + 9 * HOUR, actualOpening: AT + 2 * HOUR });
    expect(mustReport(opened, AT, AT + 20 * HOUR)).toBe('not-required');
  });
});

describe('the moments of re-opening', () => {
  const hours = (n: number | null) => (n === null ? null : AT + n * 3_600_000);
  it.each([
    ['nothing known', null, null, null],
    ['opened since', 8, 5, null],
    ['opened as it closed', null, 0, null],
    ['opened tomorrow', null, 24, { field: 'actualOpening', problem: 'future' }],
    ['opened before it closed', null, -1, { field: 'actualOpening', problem: 'before-closure' }],
    ['expected before it closed', -1, null, { field: 'expectedOpening', problem: 'before-closure' }],
    ['expected next week', 168, null, null],
  ] as const)('%s', (_what, expected, actual, problem) => {
    const moments = { expectedOpening: hours(expected), actualOpening: hours(actual) };
    expect(openingProblem(moments, AT, AT + 9 * 3_600_000)).toEqual(problem);
  });
});
