import { describe, expect, it } from 'vitest';
import { baseOf } from '#domain/versions';
import { signed, text } from './station.ts';

/** 1 by the writer, 2 and 3 by the office, 4 by the writer after a return, 5 by the office; 4 is signed. */
const texts = [
  text({ number: 1 }),
  text({ number: 2, by: 'clerk' }),
  text({ number: 3, by: 'clerk' }),
  text({ number: 4 }),
  text({ number: 5, by: 'clerk' }),
];
const signature = { by: 'deputy', words: '同意报送', text: 4, hash: 'h1', at: 0 };
const given = signed('ready', { text: text({ number: 5, by: 'clerk' }), signature });

describe('版本对照', () => {
  it.each([
    [5, 'own', 4],
    [3, 'own', 1],
    [1, 'own', 1],
    [5, 'previous', 4],
    [3, 'previous', 2],
    [1, 'previous', null],
    [5, 'signed', 4],
    [2, 'signed', 4],
  ] as const)('of text %i with its %s is with text %s', (number, against, base) => {
    expect(baseOf(given, texts, number, against)?.number ?? null).toBe(base);
  });

  it('has no signed version before the sign-off', () => {
    expect(baseOf({ ...given, signature: null }, texts, 5, 'signed')).toBeNull();
  });

  it('takes the first version for the writer’s own where the office entered it for him', () => {
    const entered = [text({ number: 1, by: 'clerk' }), text({ number: 2, by: 'clerk' })];
    expect(baseOf(given, entered, 2, 'own')?.number).toBe(1);
  });
});
