import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BODY_LENGTH, furtherPart, joined, partIds, partsIn, partsOf } from '#domain/body-parts';
import { readIn } from '#domain/draft';

const line = fc.oneof(
  fc.constantFrom('', ' ', '　', '\r', '𠮷', '👨‍👩‍👧‍👦', '情况：', '\u2028'),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const text = fc
  .tuple(fc.array(line, { maxLength: 60 }), fc.constantFrom('\n', '\n\n', '', '。'), fc.nat({ max: 40 }))
  .map(([lines, between, times]) =>
    lines
      .join(between)
      .repeat(times + 1)
      .slice(0, BODY_LENGTH),
  );

describe('a body', () => {
  it('in parts and joined again is the same text, whatever it is', () => {
    fc.assert(
      fc.property(text, (body) => {
        const parts = partsOf(body);
        expect(joined(parts)).toBe(body);
        expect(parts.every((part) => part.text.length <= 3000 && partIds.includes(part.id))).toBe(true);
        // And as it comes back from a form, which keeps no order.
        const shuffled = Object.fromEntries(parts.toReversed().map((part) => [part.id, part.text]));
        expect(joined(partsIn(shuffled))).toBe(body);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing but line ends', '\n'.repeat(3001)],
    ['one line without an end', '字'.repeat(BODY_LENGTH)],
    ['characters of two halves', '𠮷'.repeat(4000)],
    ['a line end just behind a part', `${'字'.repeat(2500)}\n${'字'.repeat(600)}`],
    ['a line end as the last of all', `${'字'.repeat(3000)}\n`],
  ])('of %s too', (_what, body) => expect(joined(partsOf(body))).toBe(body));

  it('of one field stays in it', () => expect(partsOf('字'.repeat(3000))).toHaveLength(1));

  it('leaves room in each part of a long text', () => {
    const parts = partsOf('一二三四五六七八九\n'.repeat(600));
    expect(parts).toHaveLength(3);
    expect(parts.slice(0, -1).every((part) => part.text.length <= 2500)).toBe(true);
  });

  it('takes a further part on a line of its own, up to six', () => {
    const ids = ['body'];
    for (let id = furtherPart([{ id: 'body', text: '' }]); id !== null; ) {
      ids.push(id);
      id = furtherPart(ids.map((each) => ({ id: each, text: '' })));
    }
    expect(ids).toEqual(['body', 'body-2', 'body-3', 'body-4', 'body-5', 'body-6']);
    const typed = { body: '一', 'body-2': '', 'body-3': '　二 ' };
    expect(joined(partsIn(typed))).toBe('一\n　二 ');
  });

  it('is read as one text before it is kept', () => {
    const entries = { title: { words: '题' }, body: { words: '机' }, 'body-2-on': { words: '密★' } };
    expect(readIn(entries)).toEqual({ title: '题', body: '机密★' });
  });
});
