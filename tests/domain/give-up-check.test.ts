import { describe, expect, it } from 'vitest';
import { type BulletinCheck, stateOf } from '#domain/bulletin-check';
import { givenUp, isLeft, replacedBy } from '#domain/give-up-check';

const AT = Date.UTC(2025, 2, 5, 2);
const DAY = 86_400_000;
const counts = {
  ...{ rows: 0, ignored: 0, matched: 0, unrecorded: 0 },
  ...{ unknown: 0, asked: 0, unlisted: 0, totals: 0 },
};
const open: BulletinCheck = {
  ...{ id: 'b1', revision: 2, body: 'shi', from: '2025-01-01', until: '2025-04-01' },
  ...{ upload: null, hash: 'h1', failed: null, result: null, givenUpAt: null, givenUpBy: null },
  rows: [{ sheet: 0, row: 0, text: '题目', is: 'ignored', why: 'header' }],
  answers: { '0.1.0': null },
  ...{ by: 'sun', at: AT },
};
const reading = { ...open, upload: 'F1', hash: null };
const failed: BulletinCheck = { ...open, failed: 'broken' };
const confirmed: BulletinCheck = {
  ...open,
  result: { by: 'sun', at: AT, counts, recorded: [], confirmed: [], unlisted: [] },
};
const gone: BulletinCheck = { ...open, givenUpAt: AT, givenUpBy: 'chen' };

describe('放弃核对', () => {
  it.each([
    ['open', open, true],
    ['being read', reading, true],
    ['failed', failed, false],
    ['confirmed', confirmed, false],
    ['given up already', gone, false],
  ])('of one that is %s', (_, check, may) => {
    const ruling = givenUp(check, 'chen', AT + 1);
    expect(ruling.ok).toBe(may);
    if (!ruling.ok) return;
    expect(ruling.value).toMatchObject({
      ...{ upload: null, rows: [], answers: {}, result: null, givenUpAt: AT + 1, givenUpBy: 'chen' },
    });
    expect(stateOf(ruling.value)).toBe('given-up');
  });

  it.each([
    ['on the thirtieth day', open, 30 * DAY, false],
    ['after it', open, 30 * DAY + 1, true],
    ['while it is still being read', reading, 31 * DAY, true],
    ['when it was confirmed', confirmed, 31 * DAY, false],
    ['when it failed', failed, 31 * DAY, false],
  ])('is due %s', (_, check, after, due) => {
    expect(isLeft(check, AT + after)).toBe(due);
  });

  it.each([
    ['the same body and period', {}, true],
    ['another body', { body: 'sheng' }, false],
    ['another first day', { from: '2025-02-01' }, false],
    ['another last day', { until: '2025-03-01' }, false],
  ])('for a notice of %s', (_, over, replaced) => {
    const ids = replacedBy({ ...open, ...over }, [open, confirmed, failed, gone]).map(({ id }) => id);
    expect(ids).toEqual(replaced ? ['b1'] : []);
  });
});
