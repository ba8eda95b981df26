import { describe, expect, it } from 'vitest';
import { instantAt, wallClock } from '#domain/instant';
import { noticeKey } from '#domain/notice-key';
import type { Report } from '#domain/report';
import {
  answersTo,
  askedOf,
  endSolicitation,
  extend,
  reminderTimes,
  type Solicitation,
  solicit,
  solicitationNotices,
  solicitationReminders,
  usualDue,
} from '#domain/solicitation';
import { AT, calendar2025, clerk, head, person, report, station, unit, writer, ZONE } from './station.ts';

const at = (moment: string) => instantAt(moment.slice(0, 10), moment.slice(11), ZONE);
const asked = (over: Partial<Solicitation> = {}): Solicitation => ({
  id: 's1',
  revision: 0,
  topic: '汛期准备',
  body: 'division',
  units: ['roads', 'safety'],
  dueAt: at('2025-03-12 12:00'),
  note: '',
  openedBy: 'clerk',
  openedAt: AT,
  closedAt: null,
  ...over,
});

describe('报送时限', () => {
  it.each([
    ['the next day', '2025-03-05 10:00', '2025-03-06 17:30'],
    ['late in the evening, still the next day', '2025-03-05 23:30', '2025-03-06 17:30'],
    ['over a weekend', '2025-03-07 16:00', '2025-03-10 17:30'],
    ['over 五一, which takes five days', '2025-04-30 16:00', '2025-05-06 17:30'],
    ['to a Sunday that is worked for it', '2025-04-25 16:00', '2025-04-27 17:30'],
  ])('is proposed as the end of work on the next workday: %s', (_what, now, due) => {
    expect(usualDue(at(now), station({ calendar: calendar2025 }))).toBe(at(due));
  });
});

describe('约稿', () => {
  it.each([
    ['is the office’s', {}, clerk, 'kept'],
    ['is nobody else’s', {}, head, 'not-yours'],
    ['asks somebody', { units: [] }, clerk, 'wrong-units'],
    ['asks no unit that is not there', { units: ['roads', 'harbour'] }, clerk, 'wrong-units'],
    ['asks no unit that was closed', { units: ['old'] }, clerk, 'wrong-units'],
    ['may be the office’s own', { body: null }, clerk, 'kept'],
    ['comes from no body that is not there', { body: 'nobody' }, clerk, 'no-such-body'],
    ['is due in the future', { dueAt: AT }, clerk, 'wrong-due'],
  ])('%s', (_what, over, by, outcome) => {
    const organisation = station({ units: [...station().units, unit('old', { closed: true })] });
    const ruling = solicit(asked(over), by, organisation);
    expect(ruling.ok ? 'kept' : ruling.refusal).toBe(outcome);
  });

  it('is extended and ended by the office, while it is open', () => {
    const later = at('2025-03-14 12:00');
    expect(extend(asked(), clerk, later, AT)).toMatchObject({ ok: true, value: { dueAt: later } });
    expect(extend(asked(), clerk, AT, AT)).toEqual({ ok: false, refusal: 'wrong-due' });
    expect(extend(asked(), writer, later, AT)).toEqual({ ok: false, refusal: 'not-yours' });
    expect(endSolicitation(asked(), clerk, AT)).toMatchObject({ ok: true, value: { closedAt: AT } });
    expect(endSolicitation(asked({ closedAt: AT }), clerk, AT)).toEqual({
      ok: false,
      refusal: 'wrong-state',
    });
    expect(extend(asked({ closedAt: AT }), clerk, later, AT).ok).toBe(false);
  });
});

describe('a unit', () => {
  const piece = (over: Partial<Report>) => report({ submittedAt: AT + 1, ...over });
  const late = at('2025-03-12 12:01');
  it.each([
    ['that sent it has answered', [piece({})], AT, 'answered'],
    ['that sent it after the hour was late', [piece({ submittedAt: late })], late, 'answered-late'],
    ['that is revising a returned piece has answered', [piece({ status: 'returned' })], late, 'answered'],
    [
      'that takes part in another’s has answered',
      [piece({ unit: 'office', coUnits: ['roads'] })],
      AT,
      'answered',
    ],
    ['that took it back has not', [piece({ status: 'withdrawn' })], AT, 'waiting'],
    ['whose piece was held back has not', [piece({ status: 'rejected' })], late, 'late'],
    ['that sent nothing is waited for', [piece({ unit: 'safety' })], AT, 'waiting'],
    ['that sent nothing in time is late', [], late, 'late'],
  ] as const)('%s', (_what, reports, now, state) => {
    expect(answersTo(asked(), [...reports], now)[0]).toMatchObject({ unit: 'roads', state });
  });

  it('is asked by its correspondents, or its head where it has none', () => {
    const people = [
      writer,
      person('boss', 'safety', ['unit-head']),
      person('left', 'roads', ['correspondent'], { active: false }),
    ];
    expect(askedOf('roads', station({ people }))).toEqual(['writer']);
    expect(askedOf('safety', station({ people }))).toEqual(['boss']);
    expect(askedOf('office', station({ people }))).toEqual([]);
  });
});

describe('a reminder comes', () => {
  it.each([
    ['on the workday before, at nine', '2025-03-10 09:00', '2025-03-12 12:00', ['2025-03-11 09:00']],
    ['before the weekend for a Monday', '2025-03-05 09:00', '2025-03-10 09:00', ['2025-03-07 09:00']],
    [
      'before the holidays for the first day after them',
      '2025-09-25 09:00',
      '2025-10-09 10:00',
      ['2025-09-30 09:00'],
    ],
    ['two hours before on the same day', '2025-03-10 09:00', '2025-03-10 16:30', ['2025-03-10 14:30']],
    ['not where its moment has gone by', '2025-03-10 10:00', '2025-03-11 12:00', []],
    ['not within two hours', '2025-03-10 09:00', '2025-03-10 10:30', []],
  ])('%s', (_when, openedAt, dueAt, times) => {
    const found = reminderTimes(
      { openedAt: at(openedAt), dueAt: at(dueAt) },
      at(openedAt),
      ZONE,
      calendar2025,
    );
    const shown = found.map((moment) => wallClock(moment, ZONE));
    expect(shown.map(({ date, time }) => `${date} ${time.slice(0, 5)}`)).toEqual(times);
  });

  it('to every unit that is asked, after the first word', () => {
    const people = [writer, person('other', 'safety', ['correspondent']), clerk];
    const notices = solicitationNotices(asked(), AT, station({ people }));
    expect(notices.map(({ to, notice, at: due }) => [to, notice.kind, due === undefined])).toEqual([
      [{ person: 'writer' }, 'solicited', true],
      [{ person: 'other' }, 'solicited', true],
      [{ person: 'writer' }, 'solicitation-reminder', false],
      [{ person: 'other' }, 'solicitation-reminder', false],
      [{ channel: 'office' }, 'solicitation-overdue', false],
    ]);
  });

  it('once for each hour that was set, though an hour comes back', () => {
    const told = [1, 2, 3].flatMap((revision) =>
      solicitationReminders(asked({ revision, units: ['roads'] }), AT, station({ people: [writer] })),
    );
    expect(new Set(told.map(noticeKey)).size).toBe(told.length);
    expect(told.filter(({ to }) => 'person' in to)).toHaveLength(3);
  });
});
