import { describe, expect, it } from 'vitest';
import { fieldProblems } from '#domain/check';
import { countsAsReceived, reportStatuses } from '#domain/report';
import { resubmit, type Submission, submit } from '#domain/submission';
import { clerk, report, routing, signed, station, text, unit, writer } from './station.ts';

const piece = (over: Partial<Submission> = {}): Submission => ({
  id: 'r1',
  text: text(),
  unit: 'roads',
  ...over,
});

describe('a first submit', () => {
  it('waits for its signer, unnumbered and unsigned', () => {
    expect(submit(piece(), writer, routing())).toEqual({
      ok: true,
      value: report({ revision: 0, receipt: null }),
    });
  });

  it('is refused for a unit that is not the writer’s', () => {
    expect(submit(piece({ unit: 'safety' }), writer, routing())).toEqual({
      ok: false,
      refusal: 'not-yours',
    });
  });

  it('is taken from the office for any unit (代录)', () => {
    expect(submit(piece({ unit: 'safety' }), clerk, routing())).toMatchObject({
      value: { unit: 'safety', writers: [{ person: 'clerk', share: 1 }] },
    });
  });

  it.each([
    ['is not there', 'harbour', station()],
    ['was closed', 'safety', station({ units: [unit('safety', { closed: true })] })],
  ])('is refused to the office for a unit that %s', (_how, id, organisation) => {
    expect(submit(piece({ unit: id }), clerk, routing({ organisation }))).toEqual({
      ok: false,
      refusal: 'not-yours',
    });
  });

  it('waits for the leading group when nobody is left to sign', () => {
    const alone = station({ people: [writer] });
    expect(submit(piece(), writer, routing({ organisation: alone }))).toMatchObject({
      value: { status: 'pending-sign', task: { number: 1, signer: null, decided: null } },
    });
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
    expect(submit(piece(), writer, routing({ at: Date.parse(at) }))).toMatchObject({
      value: { creditMonth: month, submittedAt: Date.parse(at) },
    });
  });

  it('counts by the date of the station’s own zone', () => {
    const at = Date.parse('2025-01-31T16:30:00Z');
    expect(
      submit(piece(), writer, routing({ at, organisation: station({ zone: 'Europe/Berlin' }) })),
    ).toMatchObject({
      value: { creditMonth: '2025-01' },
    });
  });
});

describe('先核稿后审签', () => {
  const after = routing({
    organisation: station({ settings: { ...station().settings, sign: 'after-edit' } }),
  });

  it('takes a first submit to the office, and puts it to nobody yet', () => {
    expect(submit(piece(), writer, after)).toMatchObject({
      value: { status: 'registered', order: 'after-edit', task: { signer: 'deputy', waiting: true } },
    });
  });

  it('keeps an urgent piece from waiting for the office', () => {
    const urgent = piece({ incident: { id: 'i1', stage: 'first' } });
    expect(submit(urgent, writer, after)).toMatchObject({
      value: { status: 'pending-sign', order: 'before-edit', task: { signer: 'deputy' } },
    });
  });

  it('takes a resubmission to the office too, as the piece began, whatever the station has now', () => {
    const began = signed('returned', { order: 'after-edit' });
    const words = text({ number: 2, hash: 'h2' });
    expect(resubmit(began, words, 'writer', routing())).toMatchObject({
      value: { status: 'registered', signature: null, task: { number: 2, waiting: true } },
    });
    expect(resubmit(signed('returned'), words, 'writer', after)).toMatchObject({
      value: { status: 'pending-sign' },
    });
  });
});

describe('a resubmission', () => {
  const returned = signed('returned');
  const second = text({ number: 2, hash: 'h2' });
  const nextYear = Date.parse('2026-01-05T01:00:00Z');

  it('keeps numbers, first date and month of credit, and opens a new task on the new words', () => {
    expect(resubmit(returned, second, 'writer', routing({ at: nextYear }))).toEqual({
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
    expect(resubmit(returned, text({ type: 'problem' }), 'writer', routing())).toMatchObject({
      value: { task: { signer: 'head' } },
    });
  });

  it.each([
    ['anyone but a writer', returned, 'peer', 'not-yours'],
    ['a writer whose report was not returned', report(), 'writer', 'wrong-state'],
    ['a writer whose report was held back', report({ status: 'rejected' }), 'writer', 'wrong-state'],
  ])('is refused to %s', (_who, given, by, refusal) => {
    expect(resubmit(given, second, by, routing())).toEqual({ ok: false, refusal });
  });
});

describe('来稿', () => {
  it('counts unless returned, held back, withdrawn or a duplicate', () => {
    const uncounted = reportStatuses.filter(
      (status) => !countsAsReceived({ status, follows: null, noticed: null }),
    );
    expect(uncounted).toEqual(['returned', 'rejected', 'withdrawn', 'duplicate-of']);
  });

  it('never counts a follow-up of an earlier report', () => {
    expect(reportStatuses.some((status) => countsAsReceived({ status, follows: 'r0', noticed: null }))).toBe(
      false,
    );
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
