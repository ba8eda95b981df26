import { describe, expect, it } from 'vitest';
import { fieldProblems } from '#domain/check';
import { countsAsReceived, reportStatuses } from '#domain/report';
import { resubmit, submit, withdraw } from '#domain/submission';
import { AT, clerk, report, signed, station, text, unit, writer } from './station.ts';

describe('a first submit', () => {
  it('waits for its signer, unnumbered and unsigned', () => {
    expect(submit('r1', text(), 'roads', writer, AT, station())).toEqual({
      ok: true,
      value: report({ revision: 0, receipt: null }),
    });
  });

  it('is refused for a unit that is not the writer’s', () => {
    expect(submit('r1', text(), 'safety', writer, AT, station())).toEqual({
      ok: false,
      refusal: 'not-yours',
    });
  });

  it('is taken from the office for any unit (代录)', () => {
    expect(submit('r1', text(), 'safety', clerk, AT, station())).toMatchObject({
      value: { unit: 'safety', writers: [{ person: 'clerk', share: 1 }] },
    });
  });

  it.each([
    ['is not there', 'harbour', station()],
    ['was closed', 'safety', station({ units: [unit('safety', { closed: true })] })],
  ])('is refused to the office for a unit that %s', (_how, id, organisation) => {
    expect(submit('r1', text(), id, clerk, AT, organisation)).toEqual({ ok: false, refusal: 'not-yours' });
  });

  it('is refused when nobody is left to sign', () => {
    const alone = station({ people: [writer] });
    expect(submit('r1', text(), 'roads', writer, AT, alone)).toEqual({ ok: false, refusal: 'no-signer' });
  });

  it.each([
    ['the last moment of January', '2025-01-31T15:59:59.999Z', '2025-01'],
    ['the first of February', '2025-01-31T16:00:00.000Z', '2025-02'],
    ['the last moment of the year', '2024-12-31T15:59:59.999Z', '2024-12'],
    ['New Year', '2024-12-31T16:00:00.000Z', '2025-01'],
    ['31 December at noon', '2025-12-31T04:00:00.000Z', '2025-12'],
    ['a leap day', '2024-02-29T15:59:59.999Z', '2024-02'],
    ['the morning after a leap day', '2024-02-29T16:00:00.000Z', '2024-03'],
    ['the end of February in a common year', '2025-02-28T15:59:59.999Z', '2025-02'],
  ])('at %s counts in the month of the wall’s date', (_when, at, month) => {
    expect(submit('r1', text(), 'roads', writer, Date.parse(at), station())).toMatchObject({
      value: { creditMonth: month, submittedAt: Date.parse(at) },
    });
  });

  it('counts by the date of the station’s own zone', () => {
    const at = Date.parse('2025-01-31T16:30:00Z');
    expect(submit('r1', text(), 'roads', writer, at, station({ zone: 'Europe/Berlin' }))).toMatchObject({
      value: { creditMonth: '2025-01' },
    });
  });
});

describe('a resubmission', () => {
  const returned = signed('returned');
  const second = text({ number: 2, hash: 'h2' });
  const nextYear = Date.parse('2026-01-05T01:00:00Z');

  it('keeps numbers, first date and month of credit, and opens a new task on the new words', () => {
    expect(resubmit(returned, second, 'writer', nextYear, station())).toEqual({
      ok: true,
      value: {
        ...returned,
        status: 'pending-sign',
        text: second,
        signature: null,
        task: { number: 2, signer: 'deputy', openedAt: nextYear, decided: null },
      },
    });
  });

  it('goes to the signer of its new type', () => {
    expect(resubmit(returned, text({ type: 'problem' }), 'writer', AT, station())).toMatchObject({
      value: { task: { signer: 'head' } },
    });
  });

  it.each([
    ['anyone but a writer', returned, 'peer', 'not-yours'],
    ['a writer whose report was not returned', report(), 'writer', 'wrong-state'],
    ['a writer whose report was held back', report({ status: 'rejected' }), 'writer', 'wrong-state'],
  ])('is refused to %s', (_who, given, by, refusal) => {
    expect(resubmit(given, second, by, AT, station())).toEqual({ ok: false, refusal });
  });
});

describe('a withdrawal', () => {
  it('ends the task', () => {
    expect(withdraw(report(), 'writer', AT)).toMatchObject({
      value: { status: 'withdrawn', task: { decided: { verdict: 'withdrawn', by: 'writer', at: AT } } },
    });
  });

  it('of a returned report leaves the leader’s verdict standing', () => {
    const decided = { verdict: 'returned' as const, by: 'deputy', at: AT };
    const returned = report({ status: 'returned', task: { ...report().task, decided } });
    expect(withdraw(returned, 'writer', AT + 1)).toMatchObject({
      value: { status: 'withdrawn', task: { decided } },
    });
  });

  it.each([
    ['anyone but a writer', report(), 'deputy', 'not-yours'],
    ['a writer after the sign-off', signed('registered'), 'writer', 'wrong-state'],
    ['a writer a second time', report({ status: 'withdrawn' }), 'writer', 'wrong-state'],
  ])('is refused to %s', (_who, given, by, refusal) => {
    expect(withdraw(given, by, AT)).toEqual({ ok: false, refusal });
  });
});

describe('来稿', () => {
  it('counts unless returned, held back, withdrawn or a duplicate', () => {
    const uncounted = reportStatuses.filter((status) => !countsAsReceived({ status, follows: null }));
    expect(uncounted).toEqual(['returned', 'rejected', 'withdrawn', 'duplicate-of']);
  });

  it('never counts a follow-up of an earlier report', () => {
    expect(reportStatuses.some((status) => countsAsReceived({ status, follows: 'r0' }))).toBe(false);
  });
});

describe('the form', () => {
  const today = '2025-03-10';
  const whole = { title: '标题', body: '正文', type: 'general' as const, eventDate: today };

  it.each([
    ['nothing, when whole', {}, true, []],
    ['an empty title', { title: ' 　' }, true, [{ field: 'title', problem: 'missing' }]],
    ['an empty body', { body: '\n' }, true, [{ field: 'body', problem: 'missing' }]],
    ['no event date', { eventDate: '' }, true, [{ field: 'eventDate', problem: 'missing' }]],
    ['an event tomorrow', { eventDate: '2025-03-11' }, true, [{ field: 'eventDate', problem: 'future' }]],
    ['a missing declaration', {}, false, [{ field: 'declaration', problem: 'missing' }]],
  ])('is stopped by %s', (_what, over, declared, problems) => {
    expect(fieldProblems({ ...whole, ...over }, declared, today)).toEqual(problems);
  });

  it('names every problem at once', () => {
    const empty = { title: '', body: '', type: 'general' as const, eventDate: '' };
    expect(fieldProblems(empty, false, today)).toHaveLength(4);
  });
});
