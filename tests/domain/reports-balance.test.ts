import { describe, expect, it } from 'vitest';
import { isFirstSubmit, type LaidReport, receivedBalance, reportsBalance } from '#domain/reports-balance';

const report = (id: string, over: Partial<LaidReport> = {}): LaidReport => ({
  id,
  unit: 'u1',
  status: 'dispatched',
  follows: null,
  noticed: null,
  creditMonth: '2025-03',
  first: `words of ${id}`,
  versions: 2,
  text: 2,
  ...over,
});
const submit = (subject: string) => ({ subject, detail: { hash: `words of ${subject}` } });

describe('every report', () => {
  it('has one first submit of the words that are frozen', () => {
    expect(reportsBalance([report('r1'), report('r2')], [submit('r2'), submit('r1')])).toEqual([]);
  });

  it.each([
    ['a report without its submit', [report('r1')], [], 'first-submit'],
    ['one that was submitted twice', [report('r1')], [submit('r1'), submit('r1')], 'first-submit'],
    ['a submit without its report', [], [submit('r1')], 'first-submit'],
    ['other words', [report('r1')], [{ subject: 'r1', detail: { hash: 'other' } }], 'first-submit'],
    ['a version that is missing', [report('r1', { versions: 1 })], [submit('r1')], 'first-text'],
  ])('shows %s', (_what, reports, submits, check) => {
    expect(reportsBalance(reports, submits)).toEqual([{ check, subject: 'r1' }]);
  });

  it('comes in by a submit, or by what a notice shows', () => {
    const acts = ['submit', 'retro-register', 'resubmit', 'register'];
    expect(acts.filter((action) => isFirstSubmit({ action }))).toEqual(['submit', 'retro-register']);
  });
});

describe('the counters of 来稿', () => {
  const counts = (amount: number) => [{ unit: 'u1', month: '2025-03', amount }];

  it('are the reports that count', () => {
    const others = [
      report('r2', { status: 'withdrawn' }),
      report('r3', { follows: 'r1' }),
      report('r4', { noticed: '2025-04-01' }),
    ];
    expect(receivedBalance([report('r1'), ...others], counts(1))).toEqual([]);
  });

  it.each([
    ['one too many', [report('r1')], counts(2)],
    ['one too few', [report('r1')], []],
    ['one of no report', [], counts(1)],
  ])('show %s', (_what, reports, counters) => {
    expect(receivedBalance(reports, counters)).toEqual([{ check: 'received', subject: 'u1/2025-03' }]);
  });
});
