import type { KnownBlock, ModalView } from '@slack/types';
import type { Explanation, MarkedHint } from '#domain/explanation';
import { localDate } from '#domain/instant';
import type { Gated } from '#domain/secrecy-block';
import type { Unchecked } from '#services/check-report';
import type { Repeated } from '#services/repeat-check';
import type { Answer, Visit } from '../answer.ts';
import { type FormValues, picked, radioField, textField, typed } from '../fields.ts';
import { field } from '../ids.ts';
import { paragraphs } from '../kit.ts';
import { cut } from '../limits.ts';
import { numberOf, unitName } from '../say.ts';
import { carried, ofHints } from '../values.ts';
import { hintList } from './hint-lines.ts';

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
      hintList(
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
  const { words } = visit;
  switch (no.refusal) {
    case 'repeated':
      return repeatedBeside(visit, no, field.title);
    case 'reason-missing':
      return { do: 'errors', errors: { [field.explanation]: words.checks.missing } };
    case 'unexplained':
      return { do: 'update', view: redrawn(no.found) };
  }
}

/** 完全重复: the form stays open and names the piece that came first, by its 来稿号. */
export function repeatedBeside(
  { words, organisation }: Visit,
  { earlier }: Repeated,
  beside: string,
): Answer {
  const { unit, text, submittedAt, receipt, registerOnly } = earlier;
  const day = words.day(localDate(submittedAt, organisation.zone));
  const say = registerOnly ? words.checks.registered : words.checks.repeated;
  const sentence = say(unitName(organisation, unit), day, text.title, numberOf(words, receipt));
  return { do: 'errors', errors: { [beside]: sentence } };
}
