import { describe, expect, it } from 'vitest';
import { abridged } from '#commands/abridge';
import type { Passage } from '#domain/material';

const same = (text: string): Passage => ({ kind: 'same', text });
const added = (text: string): Passage => ({ kind: 'added', text });
const removed = (text: string): Passage => ({ kind: 'removed', text });

describe('a comparison on a card', () => {
  it('is whole where it fits', () => {
    const passages = [same('路'.repeat(500)), added('新')];
    expect(abridged(passages, 501)).toEqual(passages);
  });

  it('shows every change with what stands beside it where the text is long', () => {
    const far = '路'.repeat(4000);
    expect(abridged([same(far), removed('3'), added('4'), same(far), added('末'), same(far)], 6000)).toEqual([
      same(`……${'路'.repeat(60)}`),
      removed('3'),
      added('4'),
      same(`${'路'.repeat(60)}……${'路'.repeat(60)}`),
      added('末'),
      same(`${'路'.repeat(60)}……`),
    ]);
  });

  it('says that more was changed than fits, and cuts no character in two', () => {
    const cut = abridged([removed('旧'.repeat(50)), added('😀'.repeat(400)), removed('再')], 101);
    expect(cut).toEqual([removed('旧'.repeat(50)), added('😀'.repeat(25)), same('……')]);
  });
});
