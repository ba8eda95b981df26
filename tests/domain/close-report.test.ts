import { describe, expect, it } from 'vitest';
import { close, closeAtYearEnd, reopen } from '#domain/close-report';
import { clerk, person, signed } from './station.ts';

const director = person('director', 'office', ['director']);
const people = [clerk, director];
const refused = (refusal: string) => ({ ok: false, refusal });

describe('a piece that went up', () => {
  it('is closed and taken up again by the director alone', () => {
    expect(close(signed('dispatched'), director, people)).toMatchObject({ value: { status: 'closed' } });
    expect(reopen(signed('closed'), director, people)).toMatchObject({ value: { status: 'dispatched' } });
    for (const rule of [close, reopen])
      expect(rule(signed('dispatched'), clerk, people)).toEqual(refused('not-yours'));
  });

  it('is closed once, and only after it went up', () => {
    expect(close(signed('closed'), director, people)).toEqual(refused('wrong-state'));
    expect(close(signed('ready'), director, people)).toEqual(refused('wrong-state'));
    expect(reopen(signed('dispatched'), director, people)).toEqual(refused('wrong-state'));
  });

  it.each([
    ['of that year', signed('dispatched', { creditMonth: '2025-12' }), true],
    ['of an earlier one', signed('dispatched', { creditMonth: '2024-02' }), true],
    ['of the next', signed('dispatched', { creditMonth: '2026-01' }), false],
    ['that never went up', signed('kept', { creditMonth: '2025-12' }), false],
  ])('is closed at the end of a year where it is %s', (_which, piece, closes) => {
    expect(closeAtYearEnd(piece, 2025).ok).toBe(closes);
  });
});
