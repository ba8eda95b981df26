import type { KnownBlock, ModalView } from '@slack/types';
import type { Explanation, MarkedHint } from '#domain/explanation';
import { localDate } from '#domain/instant';
import type { Organisation } from '#domain/organisation';
import type { Report } from '#domain/report';
import type { Gated } from '#domain/secrecy-block';
import type { Unchecked } from '#services/check-report';
import type { Words } from '#text/zh';
import type { Answer, Visit } from '../answer.ts';
import { type FormValues, picked, radioField, textField, typed } from '../fields.ts';
import { field } from '../ids.ts';
import { paragraphs } from '../kit.ts';
import { cut } from '../limits.ts';
import { unitName } from '../say.ts';
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
