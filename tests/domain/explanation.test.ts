import { describe, expect, it } from 'vitest';
import { explain, type MarkedHint } from '#domain/explanation';
import type { Hint } from '#domain/hint';

const sum: Hint = { check: 'sum', why: 'parts', place: '42处', said: 42, reckoned: 43 };
const similar: Hint = {
  check: 'similar',
  place: '白沙桥加固完工',
  report: 'r1',
  unit: 'roads',
  date: '2025-03-01',
  likeness: 0.9,
};
const marked = (...hints: Hint[]): MarkedHint[] => hints.map((hint) => ({ hint, mark: `m-${hint.check}` }));
const given = (over: Partial<Parameters<typeof explain>[1]> = {}) => ({
  reason: '情况属实',
  follows: null,
  shown: ['m-sum', 'm-similar'],
  ...over,
});
const reason = '情况属实';

describe('an explanation', () => {
  it.each([
    [
      'is not asked for where nothing was found',
      [],
      given({ reason: '', shown: [] }),
      { hints: null, follows: null },
    ],
    [
      'covers every hint that was shown',
      [sum, similar],
      given(),
      { hints: { found: [sum, similar], reason }, follows: null },
    ],
    ['leaves nothing of hints that are gone', [], given(), { hints: null, follows: null }],
    [
      'need not be given for a 续报 that is nothing but similar',
      [similar],
      given({ reason: '', follows: 'r1', shown: ['m-similar'] }),
      { hints: null, follows: 'r1' },
    ],
    [
      'of a 续报 covers the rest',
      [similar, sum],
      given({ follows: 'r1' }),
      { hints: { found: [sum], reason }, follows: 'r1' },
    ],
  ])('%s', (_what, hints, answer, value) => {
    expect(explain(marked(...hints), answer)).toEqual({ ok: true, value });
  });

  it.each([
    ['before anything was shown', [sum], given({ shown: [] }), 'unexplained'],
    ['when one hint is new', [sum, similar], given({ shown: ['m-sum'] }), 'unexplained'],
    ['without a word', [sum], given({ reason: ' \n' }), 'reason-missing'],
    [
      'as 续报 of a piece that is not similar',
      [similar],
      given({ reason: '', follows: 'r9' }),
      'reason-missing',
    ],
    [
      'as 续报 while figures do not add up',
      [similar, sum],
      given({ reason: '', follows: 'r1' }),
      'reason-missing',
    ],
  ] as const)('is refused %s', (_when, hints, answer, refusal) => {
    expect(explain(marked(...hints), answer)).toMatchObject({ ok: false, refusal, found: marked(...hints) });
  });
});
