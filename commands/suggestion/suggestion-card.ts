import type { ActionsBlock, KnownBlock } from '@slack/types';
import type { Organisation } from '#domain/organisation';
import type { Suggestion } from '#domain/suggestion';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { press } from '../ids.ts';
import { actions, button, header, note, paragraphs } from '../kit.ts';
import { cut } from '../limits.ts';
import { momentOf, personName, unitName } from '../say.ts';

type Of<K extends Letter['kind']> = Extract<Letter, { kind: K }>;

/** {姓名}{职务}（{部门}）{时间}. */
export function writerLine(words: Words, organisation: Organisation, { by, at }: Suggestion): string {
  const unit = organisation.people.find(({ id }) => id === by)?.unit ?? '';
  return words.suggestions.head(
    personName(words, organisation, by),
    unitName(organisation, unit),
    momentOf(words, at, organisation),
  );
}

/** What came of it: who answered what, or closed it; while it is open, that it waits. */
export function outcomeLine(words: Words, organisation: Organisation, { settled }: Suggestion): string {
  const { suggestions } = words;
  if (!settled) return suggestions.list.waiting;
  const clerk = personName(words, organisation, settled.by);
  const moment = momentOf(words, settled.at, organisation);
  return settled.reply === null
    ? suggestions.settled(clerk, moment)
    : suggestions.replied(clerk, moment, settled.reply);
}

/** 答复 · 办结, while it is open. */
export const settleButtons = ({ suggestions }: Words, { id, settled }: Suggestion): ActionsBlock[] =>
  settled
    ? []
    : actions(
        button(press.answerSuggestion, suggestions.answer, { suggestion: id }, { style: 'primary' }),
        button(press.closeSuggestion, suggestions.close, { suggestion: id }),
      );

export const suggestionLine = (words: Words, { organisation, suggestion }: Of<'suggestion-card'>): string =>
  words.facts([words.suggestions.title, writerLine(words, organisation, suggestion)]);

/** The office's card: who, when, the words, and what came of it. */
export const suggestionCard = (
  words: Words,
  { organisation, suggestion }: Of<'suggestion-card'>,
): KnownBlock[] => [
  header(words.suggestions.title),
  note(writerLine(words, organisation, suggestion)),
  ...paragraphs(suggestion.words),
  ...(suggestion.settled ? paragraphs(outcomeLine(words, organisation, suggestion)) : []),
  ...settleButtons(words, suggestion),
];

/** Of his own words, as much as a writer recognises them by. */
const QUOTED = 60;

/** What its writer is told. */
export const suggestionAnsweredLine = (words: Words, letter: Of<'suggestion-answered'>): string =>
  words.suggestions.news(
    cut(letter.words, QUOTED),
    personName(words, letter.organisation, letter.clerk),
    letter.reply,
  );
