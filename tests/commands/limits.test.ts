import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, escaped, parts } from '#commands/limits';
import { typedWords } from './typed.ts';

const most = fc.integer({ min: 2, max: 80 });
const half = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/;

describe('cut', () => {
  it.each([
    ['短题目', 10, '短题目'],
    ['正好五个字', 5, '正好五个字'],
    ['超过了五个字', 5, '超过了五…'],
    ['一二𠮷四', 4, '一二…'],
  ])('of %s to %i is %s', (text, length, expected) => expect(cut(text, length)).toBe(expected));

  it('never is too long, and never leaves half a character', () => {
    fc.assert(
      fc.property(typedWords(200, 0), most, (text, length) => {
        const short = cut(text, length);
        expect(short.length).toBeLessThanOrEqual(length);
        expect(short).not.toMatch(half);
        expect(text.startsWith(short.replace(/…$/, '')) || text === short).toBe(true);
      }),
    );
  });
});

describe('parts', () => {
  it('joined are the text, each short enough, none beginning or ending in half a character', () => {
    fc.assert(
      fc.property(typedWords(400, 0), most, (text, length) => {
        const pieces = parts(text, length);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(length);
          expect(piece).not.toBe('');
          expect(piece).not.toMatch(half);
        }
      }),
    );
  });

  it('end at line ends where there are any', () => {
    expect(parts('第一行在此\n第二行在此\n第三行', 12)).toEqual(['第一行在此\n第二行在此\n', '第三行']);
  });
});

describe('escaped', () => {
  it.each([
    ['<!channel>', '&lt;!channel&gt;'],
    ['&amp;', '&amp;amp;'],
    ['甲 & 乙', '甲 &amp; 乙'],
    ['《题目》', '《题目》'],
  ])('%s is %s', (text, expected) => expect(escaped(text)).toBe(expected));

  it('leaves nothing that Slack reads as markup, and loses nothing', () => {
    fc.assert(
      fc.property(typedWords(200, 0), (text) => {
        expect(escaped(text)).not.toMatch(/[<>]/);
        const back = escaped(text).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
        expect(back).toBe(text);
      }),
    );
  });
});
