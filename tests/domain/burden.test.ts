import { describe, expect, it } from 'vitest';
import { burden } from '#domain/burden';

const a = { person: 'a' };
const b = { person: 'b' };

describe('the burden of a month', () => {
  it('counts by kind and person, the most disturbed first, channels apart', () => {
    const said = [
      { to: a, kind: 'quota-reminder' },
      { to: b, kind: 'author-card' },
      { to: b, kind: 'sign-digest' },
      { to: b, kind: 'paper' },
      { to: { channel: 'team' }, kind: 'leaderboard' },
    ] as const;
    expect(burden(said)).toEqual({
      total: { reminder: 2, course: 1, paper: 1 },
      people: [
        { person: 'b', reminder: 1, course: 1, paper: 1 },
        { person: 'a', reminder: 1, course: 0, paper: 0 },
      ],
      channels: 1,
    });
  });

  it('of a silent month is none', () => {
    expect(burden([])).toEqual({ total: { reminder: 0, course: 0, paper: 0 }, people: [], channels: 0 });
  });
});
