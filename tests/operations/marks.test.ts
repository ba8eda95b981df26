import { describe, expect, it } from 'vitest';
import { marks } from '#operations/marks';

describe('a fresh id', () => {
  it('is never given twice and sorts by the order of making', () => {
    const ids = Array.from({ length: 5000 }, () => marks.fresh());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids.map((id) => id.length))).toEqual(new Set([20]));
  });
});

describe('a hash', () => {
  it('is SHA-256 of the text as UTF-8, in hex', () => {
    expect(marks.hash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(marks.hash('养护')).toBe(marks.hash('养护'));
    expect(marks.hash('养护')).not.toBe(marks.hash('养 护'));
  });
});
