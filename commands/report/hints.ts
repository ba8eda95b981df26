import type { KnownBlock, ModalView } from '@slack/types';
import type { Explanation, MarkedHint } from '#domain/explanation';
import type { Hint } from '#domain/hint';
import { localDate } from '#domain/instant';
import type { Organisation } from '#domain/organisation';
import type { Report } from '#domain/report';
import type { Gated } from '#domain/secrecy-block';
import { VERY_ALIKE } from '#domain/similar';
import type { Unchecked } from '#services/check-report';
import type { Words } from '#text/zh';
import type { Answer, Visit } from '../answer.ts';
import { type FormValues, picked, radioField, textField, typed } from '../fields.ts';
import { field } from '../ids.ts';
import { note, paragraphs } from '../kit.ts';
import { cut, limits } from '../limits.ts';
import { personName, unitName } from '../say.ts';
import { carried, ofHints } from '../values.ts';

/** 校核提示: asked in the form, and shown to whoever reads the report. */

const REASON_LENGTH = 500;
const NOT_FOLLOWING = 'none';
/** Of a title, as much as leaves room for the words around it in an option. */
const TITLE_SHOWN = 60;

/** What the form asks: the hints, and what the writer has said to them so far. */
export interface Asked {
  found: MarkedHint[];
  given: Explanation;
}

/** The hints with place and reason, the choice of 续报 where an earlier piece is alike, and one field for the reason. */
export function hintFields({ words, organisation }: Visit, { found, given }: Asked): KnownBlock[] {
  const { checks } = words;
  const earlier = found.flatMap(({ hint }) => (hint.check === 'similar' ? [hint] : []));
  const choices = earlier.map(({ place, report }): [string, string] => [
    checks.followUp(cut(place, TITLE_SHOWN)),
    report,
  ]);
  return [
    ...paragraphs(checks.head(found.length)),
    ...paragraphs(
      listOf(
        words,
        organisation,
        found.map(({ hint }) => hint),
      ),
    ),
    ...(choices.length > 0
      ? [
          radioField(field.follows, {
            label: checks.follows,
            hint: checks.followsHint,
            choices: [...choices, [checks.different, NOT_FOLLOWING]],
            value: given.follows ?? NOT_FOLLOWING,
          }),
        ]
      : []),
    textField(field.explanation, {
      label: checks.explanation,
      hint: checks.explanationHint,
      optional: true,
      multiline: true,
      most: REASON_LENGTH,
      ...(given.reason && { value: given.reason }),
    }),
  ];
}

/** What comes back with the form: which hints it showed. */
export const shownState = ({ found }: Asked): { shown: string[] } => ({
  shown: found.map(({ mark }) => mark),
});

/** What the writer says to the hints; nothing, before any was shown. */
export function readExplanation(values: FormValues, state: string): Explanation {
  const follows = picked(values, field.follows);
  return {
    reason: typed(values, field.explanation).trim(),
    follows: follows === '' || follows === NOT_FOLLOWING ? null : follows,
    shown: carried(ofHints, state || '{}').shown,
  };
}

/** Whether a "no" comes from the checks. */
export const isUnchecked = (no: Unchecked | Extract<Gated<unknown>, { ok: false }>): no is Unchecked =>
  ['repeated', 'reason-missing', 'unexplained'].includes(no.refusal);

/** The form stays open: with the hints on it, or with a sentence beside the field. */
export function unchecked(visit: Visit, no: Unchecked, redrawn: (found: MarkedHint[]) => ModalView): Answer {
  const { words, organisation } = visit;
  switch (no.refusal) {
    case 'repeated':
      return { do: 'errors', errors: { [field.title]: repeatedLine(words, organisation, no.earlier) } };
    case 'reason-missing':
      return { do: 'errors', errors: { [field.explanation]: words.checks.missing } };
    case 'unexplained':
      return { do: 'update', view: redrawn(no.found) };
  }
}

function repeatedLine(words: Words, organisation: Organisation, { unit, text, submittedAt }: Report): string {
  const day = words.day(localDate(submittedAt, organisation.zone));
  return words.checks.repeated(unitName(organisation, unit), day, text.title);
}

/** For the leader's card: that there were hints, and that it is a 续报. */
export const hintNotes = ({ checks }: Words, { hints, follows }: Report): KnownBlock[] => [
  ...(hints ? [note(checks.card(hints.found.length))] : []),
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
    ...paragraphs(listOf(words, organisation, found)),
    ...paragraphs(words.checks.reason(personName(words, organisation, text.by), reason)),
  ];
}

/** The hints one below the other; what is beyond one block's measure is cut. */
const listOf = (words: Words, organisation: Organisation, found: Hint[]): string =>
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
