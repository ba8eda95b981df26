import type { KnownBlock } from '@slack/types';
import { localDate } from '#domain/instant';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { press } from '../ids.ts';
import { actions, button, paragraphs } from '../kit.ts';
import { momentOf, numberOf, signerName } from '../say.ts';

type Digest = Extract<Letter, { kind: 'sign-digest' }>;
type Waits = Extract<Letter, { kind: 'sign-overdue' | 'no-signer' }>;

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
export const overdueLine = (words: Words, { report, organisation }: Waits): string =>
  words.signers.overdue(
    report.text.title,
    numberOf(words, report.receipt),
    signerName(words, organisation, report.task.signer),
    momentOf(words, report.task.openedAt, organisation),
  );

/** To the office: nobody is left who may sign; the leading group is asked, and its signature entered. */
export const nobodySigns = (words: Words, letter: Waits): KnownBlock[] => [
  ...paragraphs(nobodyLine(words, letter)),
  ...actions(button(press.enterSignature, words.signing.enter, { report: letter.report.id })),
];

export const nobodyLine = (words: Words, { report }: Waits): string =>
  words.signers.nobody(report.text.title, numberOf(words, report.receipt));
