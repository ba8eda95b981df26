import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compareTexts } from '#documents/compare-texts';

const sign = { same: '', removed: '-', added: '+' };
const shown = (before: string, after: string): string =>
  compareTexts(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `[${sign[kind]}${text}]`))
    .join('');
const side = (before: string, after: string, without: 'added' | 'removed'): string =>
  compareTexts(before, after)
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('a comparison', () => {
  it.each([
    ['nothing', '养护', '养护', '养护'],
    ['a sign put in', '修补坑槽', '修补了坑槽', '修补[+了]坑槽'],
    ['a sign taken out', '修补了坑槽', '修补坑槽', '修补[-了]坑槽'],
    ['a word for a word', '成效明显', '成效突出', '成效[-明显][+突出]'],
    ['a number as a whole', '投入120人', '投入125人', '投入[-120][+125]人'],
    ['a decimal as a whole', '3.15公里', '3.25公里', '[-3.15][+3.25]公里'],
    ['a sum with separators', '1,200元', '1,300元', '[-1,200][+1,300]元'],
    ['a percentage', '95%', '95.5%', '[-95%][+95.5%]'],
    ['full-width figures', '１２人', '１３人', '[-１２][+１３]人'],
    ['a Latin word as a whole', 'G104线', 'G105线', 'G[-104][+105]线'],
    ['the full stop after a number as none of it', '共12。', '共13。', '共[-12][+13]。'],
    ['a text out of nothing', '', '新', '[+新]'],
    ['rare signs whole', '𠮷田', '𠮷野', '𠮷[-田][+野]'],
  ])('shows %s', (_what, before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('loses and makes up nothing', () => {
    const signs = fc.array(fc.constantFrom(...Array.from('养护路面12.5%３，。ab𠮷\n ')), { maxLength: 60 });
    const text = fc.oneof(
      signs.map((list) => list.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(side(before, after, 'added')).toBe(before);
        expect(side(before, after, 'removed')).toBe(after);
      }),
    );
  });

  it('says the same of equal texts: all of it is the same', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(compareTexts(text, text)).toEqual([{ kind: 'same', text }]);
      }),
    );
  });

  it('says the same however long the machine takes over it', () => {
    let now = 0;
    // Every look at the clock is a minute later than the one before.
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 60_000));
    expect(shown('群众反映良好，成效明显。', '群众反映很好，成效明显。')).toBe(
      '群众反映[-良][+很]好，成效明显。',
    );
    clock.mockRestore();
  });

  it('replaces a long text that has nothing in common with the other', () => {
    const before = Array.from({ length: 30_000 }, (_, n) =>
      String.fromCodePoint(0x4e00 + ((n * 7919) % 10_000)),
    ).join('');
    const after = Array.from({ length: 30_000 }, (_, n) =>
      String.fromCodePoint(0x4e00 + ((n * 104_729) % 9973)),
    ).join('');
    expect(compareTexts(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });
});
