import { describe, expect, it } from 'vitest';
import { bookPapers, formatsOf, papersFor, periodsOffered, permitPaper } from '#domain/book-paper';
import type { Role } from '#domain/person';
import { person } from './station.ts';

const all = ['register', 'adoptions', 'entries', 'quota', 'bulletin', 'annual', 'archive'];

describe('导出', () => {
  it.each([
    ['correspondent', []],
    ['unit-head', []],
    ['admin', []],
    ['finance', ['entries']],
    ['deputy', ['register', 'adoptions', 'quota', 'bulletin', 'annual']],
    ['overseer', ['register', 'adoptions', 'entries', 'quota', 'bulletin', 'annual']],
    ['clerk', ['register', 'adoptions', 'entries', 'quota', 'bulletin', 'annual']],
    ['director', all],
    ['station-head', all],
  ] as [Role, string[]][])('offers %s %j', (role, papers) => {
    const one = person('one', 'office', [role]);
    expect(papersFor(one)).toEqual(papers);
    for (const paper of bookPapers) {
      const format = formatsOf[paper][0] ?? 'xlsx';
      const ruling = permitPaper({ paper, period: '2025', format }, one);
      expect(ruling.ok).toBe(papers.includes(paper));
      if (!ruling.ok) expect(ruling.refusal).toBe('not-yours');
    }
  });

  it('is for nobody who left', () => {
    expect(papersFor(person('gone', 'office', ['director'], { active: false }))).toEqual([]);
  });

  it.each([
    ['register', 'docx'],
    ['annual', 'xlsx'],
    ['archive', 'docx'],
    ['quota', 'zip'],
  ] as const)('has no %s as %s', (paper, format) => {
    const head = person('head', 'office', ['station-head']);
    expect(permitPaper({ paper, period: '2025', format }, head)).toEqual({
      ok: false,
      refusal: 'no-such-paper',
    });
  });

  it.each(['annual', 'archive'] as const)('takes the year of a quarter for %s', (paper) => {
    const head = person('head', 'office', ['station-head']);
    const format = formatsOf[paper][0] ?? 'zip';
    expect(permitPaper({ paper, period: '2025-Q3', format }, head)).toMatchObject({
      ok: true,
      value: { period: '2025' },
    });
  });

  it('offers what has begun of this year and the one before, the latest first', () => {
    const offered = periodsOffered('2025-04-01');
    expect(offered.slice(0, 2)).toEqual(['2025', '2024']);
    expect(offered.slice(2, 8)).toEqual(['2025-Q2', '2025-Q1', '2024-Q4', '2024-Q3', '2024-Q2', '2024-Q1']);
    expect(offered.slice(8, 13)).toEqual(['2025-04', '2025-03', '2025-02', '2025-01', '2024-12']);
    expect(offered).toHaveLength(2 + 6 + 16);
    expect(periodsOffered('2025-12-31')).toHaveLength(2 + 8 + 24);
  });
});
