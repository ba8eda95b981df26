import type { KnownBlock } from '@slack/types';
import type { Organisation } from '#domain/organisation';
import type { Solicitation } from '#domain/solicitation';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { press } from '../ids.ts';
import { actions, button, note, paragraphs } from '../kit.ts';
import { bodyName, momentOf, numberOf, unitName, withoutStop } from '../say.ts';

type Solicited = Extract<Letter, { kind: 'solicited' | 'solicitation-reminder' }>;
type Overdue = Extract<Letter, { kind: 'solicitation-overdue' }>;
type Stands = Extract<Letter, { kind: 'solicitation-stands' }>;

export const sourceOf = (words: Words, organisation: Organisation, { body }: Solicitation): string =>
  body === null ? words.solicit.office : bodyName(organisation, body);

/** 答复约稿, on the cards of a piece that was asked for: by whom, what about, and by when. */
export const solicitationNotes = (
  words: Words,
  organisation: Organisation,
  solicitation: Solicitation | null,
): KnownBlock[] => {
  if (!solicitation) return [];
  const source = sourceOf(words, organisation, solicitation);
  const due = momentOf(words, solicitation.dueAt, organisation);
  return [note(words.solicit.answers(source, withoutStop(solicitation.topic), due))];
};

export function solicitedLine(words: Words, letter: Solicited | Stands): string {
  const { solicitation, unit, organisation } = letter;
  const due = momentOf(words, solicitation.dueAt, organisation);
  const topic = withoutStop(solicitation.topic);
  const name = unitName(organisation, unit);
  const reminds =
    letter.kind === 'solicitation-stands'
      ? letter.reminder && isOpen(letter)
      : letter.kind === 'solicitation-reminder';
  if (reminds) return words.solicit.reminder(topic, name, due);
  const source = sourceOf(words, organisation, solicitation);
  return words.solicit.news(source, topic, name, due, withoutStop(solicitation.note));
}

/** What a unit is asked for, and the way to send it. */
export const solicitedNews = (words: Words, letter: Solicited): KnownBlock[] => [
  ...paragraphs(solicitedLine(words, letter)),
  ...answerButton(words, letter.solicitation),
];

/** 约稿逾期, for the office. */
export const owedLine = (words: Words, { solicitation, late, organisation }: Overdue): string =>
  words.solicit.overdue(
    withoutStop(solicitation.topic),
    momentOf(words, solicitation.dueAt, organisation),
    words.list(late.map((unit) => unitName(organisation, unit))),
  );

/** The same later: what answered it, or that it is over; the way to send it only while it is owed. */
export const solicitedStands = (words: Words, letter: Stands): KnownBlock[] => [
  ...paragraphs(solicitedLine(words, letter)),
  ...(isOpen(letter) ? answerButton(words, letter.solicitation) : [note(outcome(words, letter))]),
];

const isOpen = ({ solicitation, answer }: Stands): boolean =>
  answer.report === null && solicitation.closedAt === null;

function outcome(words: Words, { answer, organisation }: Stands): string {
  const { report, state } = answer;
  if (!report) return words.solicit.over;
  const moment = momentOf(words, report.submittedAt, organisation);
  const late = state === 'answered-late' ? words.aside(words.solicit.list.states[state]) : '';
  return words.solicit.answered(report.text.title, numberOf(words, report.receipt), moment) + late;
}

const answerButton = (words: Words, { id }: Solicitation): KnownBlock[] =>
  actions(button(press.answerSolicitation, words.solicit.answer, { solicitation: id }));
