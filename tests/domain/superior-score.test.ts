import { describe, expect, it } from 'vitest';
import {
  enterScore,
  type ScoreForm,
  type SuperiorScore,
  scoreFor,
  standingScores,
} from '#domain/superior-score';
import { AT, clerk, writer } from './station.ts';

const score = (over: Partial<SuperiorScore> = {}): SuperiorScore => ({
  ...{ id: 's1', check: 'b1', body: 'division', from: '2025-01-01', until: '2025-04-01' },
  ...{ pieces: 4, points: 900, rank: 2, notice: null, told: null, corrects: null, at: 1, by: 'clerk' },
  ...over,
});
const year = { from: '2025-01-01', until: '2026-01-01' };

describe('上级核定得分', () => {
  it.each<[string, SuperiorScore[], number | null]>([
    ['is none where none was told', [], null],
    ['is that of the days that begin with the period', [score()], 900],
    [
      'reaches as far into it as was told',
      [score(), score({ id: 's2', until: '2025-07-01', points: 1900 })],
      1900,
    ],
    ['is what was told last of the same days', [score(), score({ id: 's2', at: 2, points: 950 })], 950],
    ['is the corrected one', [score({ at: 9 }), score({ id: 's2', points: 800, corrects: 's1' })], 800],
    ['is no other body’s', [score({ body: 'city' })], null],
    ['is not that of a quarter within the year', [score({ from: '2025-04-01', until: '2025-07-01' })], null],
    ['is none of days beyond the period', [score({ until: '2026-02-01' })], null],
    ['is none where only pieces were told', [score({ points: null })], null],
  ])('%s', (_what, scores, points) => {
    expect(scoreFor(scores, 'division', year)?.points ?? null).toBe(points);
  });

  it('is dated by the last day that it is of', () => {
    expect(scoreFor([score({ notice: '〔2025〕3号' })], 'division', year)).toEqual({
      ...{ points: 900, rank: 2, on: '2025-03-31', notice: '〔2025〕3号' },
    });
  });

  it('stands until another corrects it', () => {
    const all = [score(), score({ id: 's2', corrects: 's1' }), score({ id: 's3', corrects: 's2' })];
    expect(standingScores(all).map(({ id }) => id)).toEqual(['s3']);
  });

  const form: ScoreForm = {
    ...{ body: 'division', from: '2025-01-01', last: '2025-03-31', points: 4600, rank: null },
    ...{ notice: '', told: '2025-04-02', corrects: null },
  };
  it.each<[string, Partial<ScoreForm>, typeof clerk, string | null]>([
    ['is entered by the office', {}, clerk, null],
    ['is entered by nobody else', {}, writer, 'not-yours'],
    ['is of days in their order', { last: '2024-12-31' }, clerk, 'wrong-days'],
    ['is of days that are over', { last: '2025-05-31' }, clerk, 'future-date'],
    ['is told by a day that has come', { told: '2025-05-01' }, clerk, 'future-date'],
  ])('%s', (_what, over, by, refusal) => {
    const ruling = enterScore({ ...form, ...over }, 's9', by, { at: AT, today: '2025-04-08' });
    expect(ruling.ok ? null : ruling.refusal).toBe(refusal);
    if (ruling.ok) expect(ruling.value).toMatchObject({ until: '2025-04-01', check: null, by: clerk.id });
  });
});
