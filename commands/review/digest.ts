import type { KnownBlock } from '@slack/types';
import { localDate } from '#domain/instant';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { press } from '../ids.ts';
import { actions, button, paragraphs } from '../kit.ts';
import { momentOf, numberOf, personName } from '../say.ts';

type Digest = Extract<Letter, { kind: 'sign-digest' }>;
type Overdue = Extract<Letter, { kind: 'sign-overdue' }>;

/** 待审签提醒: how many, and since when. */
export const signDigest = (words: Words, letter: Digest): KnownBlock[] => [
  ...paragraphs(digestLine(words, letter)),
  ...actions(button(press.waiting, words.waiting.title, { behind: null })),
];

export function digestLine(words: Words, { waiting, organisation }: Digest): string {
  const oldest = Math.min(...waiting.map(({ submittedAt }) => submittedAt));
  return words.signers.digest(waiting.length, words.day(localDate(oldest, organisation.zone)));
}

/** To the office: a piece has waited long enough to be asked about. */
export const overdueLine = (words: Words, { report, organisation }: Overdue): string =>
  words.signers.overdue(
    report.text.title,
    numberOf(words, report.receipt),
    personName(words, organisation, report.task.signer),
    momentOf(words, report.task.openedAt, organisation),
  );
