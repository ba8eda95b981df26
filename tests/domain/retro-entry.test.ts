import { describe, expect, it } from 'vitest';
import type { BulletinEntry } from '#domain/bulletin';
import type { BulletinCheck } from '#domain/bulletin-check';
import type { EntryOutcome, Reconciliation } from '#domain/reconciliation';
import { entryToRegister, saidOf } from '#domain/retro-entry';

const entry: BulletinEntry = {
  ...{ id: '0.1.0', title: '隧道消防演练', number: null, body: { id: 'shi', printed: '市' } },
  ...{ carrier: '公路信息', issue: '3', kind: null, date: '2025-02-18', points: null, ours: true },
};
const check: BulletinCheck = {
  ...{ id: 'b1', revision: 1, body: 'shi', from: '2025-01-01', until: '2025-04-01', upload: null },
  ...{ hash: 'h', failed: null, rows: [], answers: {}, result: null, givenUpAt: null, givenUpBy: null },
  ...{ by: 'sun', at: 0 },
};
const withOutcome = (outcome: EntryOutcome): Reconciliation => ({
  rows: [{ sheet: 0, row: 1, text: '', is: 'pieces', outcomes: [outcome], points: null }],
  ...{ expected: [], sums: [] },
});
const unknown: EntryOutcome = { entry, kind: 'unknown' };

describe('an entry to be registered', () => {
  it.each([
    ['that nobody here knows', unknown, check, '0.1.0', null],
    [
      'that agrees',
      { entry, kind: 'matched', report: 'r', adoption: 'a' },
      check,
      '0.1.0',
      'already-recorded',
    ],
    ['that is known', { entry, kind: 'unrecorded', report: 'r' }, check, '0.1.0', 'already-recorded'],
    ['that the notice does not have', unknown, check, '0.9.0', 'wrong-state'],
    ['of a check given up', unknown, { ...check, givenUpAt: 1 }, '0.1.0', 'wrong-state'],
    ['of one still being read', unknown, { ...check, upload: 'F1' }, '0.1.0', 'wrong-state'],
  ] as const)('is one %s', (_, outcome, of, id, refusal) => {
    const ruling = entryToRegister(of, withOutcome(outcome), id);
    expect(ruling).toEqual(refusal ? { ok: false, refusal } : { ok: true, value: entry });
  });

  it.each([
    ['as printed', {}, '2025-04-10', { body: 'shi', carrier: '公路信息', issue: '3', date: '2025-02-18' }],
    ['without a date, by the last day of the period', { date: null }, '2025-04-10', { date: '2025-03-31' }],
    ['of a period that still runs, by today', { date: null }, '2025-03-05', { date: '2025-03-05' }],
    ['of a day to come, by today', { date: '2025-12-01' }, '2025-03-05', { date: '2025-03-05' }],
    ['of a body that is none of ours', { body: { id: null, printed: '某局' } }, '2025-04-10', { body: null }],
  ])('is filled in %s', (_, over, today, said) => {
    expect(saidOf({ ...entry, ...over }, check, today)).toMatchObject({ title: entry.title, ...said });
  });
});
