import type { KnownBlock } from '@slack/types';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { press } from '../ids.ts';
import { actions, button, paragraphs } from '../kit.ts';
import { bodyName, personName, signerName, unitName, withoutStop } from '../say.ts';

type Of<K extends Letter['kind']> = Extract<Letter, { kind: K }>;

/** News for an author: what came back, was held back, was adopted; each also as one line for the notification. */

export const returnedLine = (words: Words, { report, opinion, organisation }: Of<'returned'>): string =>
  words.author.sentBack(
    report.text.title,
    personName(words, organisation, opinion.by),
    withoutStop(opinion.words),
  );

export const returnedNews = (words: Words, letter: Of<'returned'>): KnownBlock[] => [
  ...paragraphs(returnedLine(words, letter)),
  ...actions(button(press.revise, words.author.revise, { report: letter.report.id })),
];

export const heldBackLine = (words: Words, { report, opinion, organisation }: Of<'held-back'>): string =>
  words.author.heldBack(
    report.text.title,
    personName(words, organisation, opinion.by),
    withoutStop(opinion.words),
  );

export const adoptedLine = (words: Words, { report, adoptions, organisation }: Of<'adopted'>): string =>
  words.author.adopted(
    report.text.title,
    words.list(adoptions.map(({ body }) => bodyName(organisation, body))),
    adoptions.length,
  );

export const problemCopyLine = (words: Words, { report, organisation }: Of<'problem-copy'>): string =>
  words.sign.copy(
    unitName(organisation, report.unit),
    report.text.title,
    signerName(words, organisation, report.task.signer),
  );

export const notWithdrawnLine = (
  words: Words,
  { report, opinion, organisation }: Of<'not-withdrawn'>,
): string => words.signing.declined(report.text.title, personName(words, organisation, opinion.by));

/** 签字原件待补, for the office. */
export const paperDueLine = (words: Words, { report, organisation }: Of<'paper-due'>): string =>
  words.signing.paperDue(
    report.text.title,
    signerName(words, organisation, report.signature?.by ?? report.task.signer),
  );
