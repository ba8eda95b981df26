import { describe, expect, it } from 'vitest';
import { boardBars, shownRows } from '#domain/board-picture';
import { quotaStates } from '#domain/quota';
import { standings } from '#domain/standing';
import { unit } from './station.ts';

const units = Array.from({ length: 8 }, (_, index) =>
  unit(`u${index + 1}`, { order: index + 1, class: index < 4 ? '机关股室' : '基层中队' }),
);
const figures = units.map(({ id }, index) => ({
  unit: id,
  received: 0,
  adopted: 0,
  adoptions: 0,
  points: index === 7 ? 0 : 800 - index * 100,
}));
const rows = standings(units, figures, []);
const states = quotaStates(units, '2025-03', new Map([['u1', 9]]));
const names = (shown: { unit: string }[]) => shown.map((row) => row.unit);

describe('what everybody may see of a board', () => {
  it.each([
    ['the first five that have points', { leaderboard: 'default', boardOrder: 'points' } as const, 5],
    ['all, zero rows too', { leaderboard: 'full', boardOrder: 'points' } as const, 8],
    ['nobody', { leaderboard: 'quiet', boardOrder: 'points' } as const, 0],
  ])('is %s', (_what, settings, shown) => {
    expect(names(shownRows(rows, settings))).toEqual(units.slice(0, shown).map(({ id }) => id));
  });

  it('is the first three of each class, where classes are ranked by themselves', () => {
    const byClass = standings(units, figures, [], 'classes');
    expect(names(shownRows(byClass, { leaderboard: 'default', boardOrder: 'classes' }))).toEqual([
      'u1',
      'u2',
      'u3',
      'u5',
      'u6',
      'u7',
    ]);
  });

  it('says of others who met the month, and how much is missing only where every row is shown', () => {
    const short = (leaderboard: 'default' | 'full') =>
      boardBars(rows, states, { leaderboard, boardOrder: 'points' }).map((bar) => bar.short);
    expect(short('default')).toEqual([0, null, null, null, null]);
    expect(short('full').slice(0, 2)).toEqual([0, states[1]?.short]);
    expect(states[1]?.short).toBeGreaterThan(0);
  });

  it('says of an exempt unit neither that it met the month nor that anything is missing', () => {
    const note = {
      unit: 'u2',
      month: '2025-03',
      kind: 'exempt',
      person: 'clerk',
      reason: '封闭施工',
    } as const;
    const exempt = quotaStates(units, '2025-03', new Map([['u1', 9]]), [note]);
    const bars = boardBars(rows, exempt, { leaderboard: 'full', boardOrder: 'points' });
    expect(bars.slice(0, 2).map(({ short }) => short)).toEqual([0, null]);
  });
});
