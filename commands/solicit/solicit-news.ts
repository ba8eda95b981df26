import type { KnownBlock } from '@slack/types';
import type { Organisation } from '#domain/organisation';
import type { Solicitation } from '#domain/solicitation';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { press } from '../ids.ts';
import { actions, button, paragraphs } from '../kit.ts';
import { bodyName, momentOf, unitName, withoutStop } from '../say.ts';

type Solicited = Extract<Letter, { kind: 'solicited' | 'solicitation-reminder' }>;

export const sourceOf = (words: Words, organisation: Organisation, { body }: Solicitation): string =>
  body === null ? words.solicit.office : bodyName(organisation, body);

export function solicitedLine(words: Words, { kind, solicitation, unit, organisation }: Solicited): string {
  const due = momentOf(words, solicitation.dueAt, organisation);
  const topic = withoutStop(solicitation.topic);
  const name = unitName(organisation, unit);
  if (kind === 'solicitation-reminder') return words.solicit.reminder(topic, name, due);
  const source = sourceOf(words, organisation, solicitation);
  return words.solicit.news(source, topic, name, due, withoutStop(solicitation.note));
}

/** What a unit is asked for, and the way to send it. */
export const solicitedNews = (words: Words, letter: Solicited): KnownBlock[] => [
  ...paragraphs(solicitedLine(words, letter)),
  ...actions(
    button(press.answerSolicitation, words.solicit.answer, { solicitation: letter.solicitation.id }),
  ),
];
