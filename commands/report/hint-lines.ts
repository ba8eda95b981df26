import type { KnownBlock } from '@slack/types';
import type { Hint } from '#domain/hint';
import type { Organisation } from '#domain/organisation';
import type { Report } from '#domain/report';
import { VERY_ALIKE } from '#domain/similar';
import type { Words } from '#text/zh';
import { note, paragraphs } from '../kit.ts';
import { cut, limits } from '../limits.ts';
import { personName, unitName } from '../say.ts';

/** 校核提示 in words: each with its place and its reason. */

/** Enough of a reason to judge it by; the whole stands in 「阅读全文」. */
const REASON_SHOWN = 120;

/** For the leader's card: that there were hints, the reason given for them all, and that it is a 续报. */
export const hintNotes = ({ checks }: Words, { hints, follows }: Report): KnownBlock[] => [
  ...(hints ? [note(checks.card(hints.found.length, cut(hints.reason, REASON_SHOWN)))] : []),
  ...(follows === null ? [] : [note(checks.followCard)]),
];

/** For the full text: every hint, and the writer's reason. */
export function hintsRead(
  words: Words,
  organisation: Organisation,
  { hints, follows, text }: Report,
): KnownBlock[] {
  const following = follows === null ? [] : [note(words.checks.followCard)];
  if (!hints) return following;
  const { found, reason } = hints;
  return [
    ...following,
    ...paragraphs(words.checks.readingHead(found.length)),
    ...paragraphs(hintList(words, organisation, found)),
    ...paragraphs(words.checks.reason(personName(words, organisation, text.by), reason)),
  ];
}

/** The hints one below the other; what is beyond one block's measure is cut. */
export const hintList = (words: Words, organisation: Organisation, found: Hint[]): string =>
  cut(
    found.map((hint, at) => words.checks.numbered(at + 1, sentenceOf(words, organisation, hint))).join('\n'),
    limits.sectionText,
  );

/** Long words are shown from their beginning. */
const PLACE_SHOWN = 60;

function sentenceOf(words: Words, organisation: Organisation, hint: Hint): string {
  const { checks } = words;
  const place = cut(hint.place, PLACE_SHOWN);
  switch (hint.check) {
    case 'similar': {
      const say = hint.likeness >= VERY_ALIKE ? checks.veryAlike : checks.alike;
      return say(unitName(organisation, hint.unit), words.day(hint.date), place);
    }
    case 'blanks':
      return checks.blanks(place);
    case 'title-length':
      return checks.titleLength(place, hint.characters, hint.most);
    case 'body-length':
      return hint.characters < hint.least
        ? checks.bodyShort(place, hint.characters, hint.least)
        : checks.bodyLong(place, hint.characters, hint.most);
    case 'structure':
      return checks.structure(place, words.list(hint.missing.map((part) => checks.elements[part])));
    case 'one-matter':
      return checks.oneMatter[hint.why](place);
    case 'sum':
      return checks.sum[hint.why](place, hint.said, hint.reckoned);
    case 'percent':
      return checks.percent[hint.why](place, hint.said, hint.reckoned);
    case 'units':
      return checks.units(place, hint.other);
    case 'years':
      return checks.years[hint.why](place);
    case 'title-figure':
      return checks.titleFigure(place, hint.other);
  }
}
