import fc from 'fast-check';
import { BODY_LENGTH } from '#domain/body-parts';
import { secrecyHit } from '#domain/secrecy';
import type { Typed } from './letters.ts';

/** What people really type, and what they should not: Chinese, emoji, markup, turned text, anything. */
const words = fc.oneof(
  fc.constantFrom(
    '除雪保通',
    '<!channel>',
    '<@U01ZHOU>',
    '&amp;',
    '```',
    '*粗*',
    '\u202e倒',
    '\u200b',
    '👨‍👩‍👧‍👦',
    '𠮷',
    '\n',
    '\t',
    '"\\',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** Text as the form hands it on: trimmed, not empty, within the length that the form allows. */
export const typedWords = (most: number, least = 1): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(words, { minLength: 1, maxLength: 12 }), fc.nat({ max: most }))
    .map(([parts, length]) => {
      const once = parts.join('');
      const repeated = once.repeat(Math.ceil(length / Math.max(once.length, 1)));
      return (repeated || once)
        .slice(0, most)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trim();
    })
    // Marks of secrecy are stopped in the form and never drawn.
    .filter((text) => text.length >= least && secrecyHit(text) === null);

export const typed: fc.Arbitrary<Typed> = fc.record({
  title: typedWords(100),
  body: fc.oneof(typedWords(3000), typedWords(BODY_LENGTH)),
  reason: typedWords(300),
});
