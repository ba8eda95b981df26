import { describe, expect, it } from 'vitest';
import type { Entry } from '#domain/ledger';
import { isBehind, mayAskWhy, type WhyOf } from '#domain/why';
import { AT, clerk, deputy, person, writer } from './station.ts';

const other = person('other', 'safety', ['correspondent']);
const mate = person('mate', 'roads', ['correspondent']);
const his: WhyOf = { of: 'person', id: 'writer' };
const theirs: WhyOf = { of: 'unit', id: 'roads' };
const piece: WhyOf = { of: 'report', id: 'r1' };

describe('为什么 of a figure', () => {
  it.each([
    ['his own', his, writer, false, true],
    ['a colleague’s', his, mate, false, false],
    ['his own unit’s', theirs, mate, false, true],
    ['another unit’s', theirs, other, false, false],
    ['anybody’s, to the office', his, clerk, false, true],
    ['any unit’s, to a leader', theirs, deputy, false, true],
    ['of a piece he may read', piece, other, true, true],
    ['of a piece he may not read', piece, other, false, false],
  ])('is opened for %s', (_whose, of, reader, reads, may) => {
    expect(mayAskWhy(of, reader, reads)).toBe(may);
  });

  const entry = (kind: Entry['kind']): Entry => ({
    ...{ id: 'e', adoption: 'a1', report: 'r1', occasion: null, kind, person: 'writer', unit: 'roads' },
    ...{ amount: 1, rules: null, attribution: '2025-03-01', posting: '2025-03', reverses: null },
    ...{ settles: null, because: [], at: AT },
  });
  it.each([
    ['his money', his, writer, 'money', true],
    ['the unit’s points', theirs, mate, 'points', true],
    ['a colleague’s money behind the unit’s figure', theirs, mate, 'money', false],
    ['a colleague’s money behind a piece', piece, mate, 'money', false],
    ['everybody’s money behind a piece, to the office', piece, clerk, 'money', true],
  ] as const)('shows or hides %s', (_what, of, reader, kind, shown) => {
    expect(isBehind(of, reader, entry(kind))).toBe(shown);
  });
});
