import type { Delegation } from '#domain/delegation';
import type { Organisation } from '#domain/organisation';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { cut } from '../limits.ts';
import { numberOf, personName, signerName } from '../say.ts';
import { verdictLine } from './sign-card.ts';

/** As many as one message holds; the count says how many there were. */
const LISTED = 30;
const VERDICT = 120;

type News = Extract<Letter, { kind: 'delegation-news' }>;
type Over = Extract<Letter, { kind: 'delegation-over' }>;
type Fallback = Extract<Letter, { kind: 'fallback-asked' }>;
type Moved = Extract<Letter, { kind: 'task-moved' }>;

/** Who, for whom, from when to when, for which pieces: what every sentence about a delegation is filled with. */
export const toldOf = (
  words: Words,
  organisation: Organisation,
  { principal, delegate, from, until, scope }: Delegation,
) =>
  [
    personName(words, organisation, principal),
    personName(words, organisation, delegate),
    words.day(from),
    words.day(until),
    words.signers.delegation.scopes[scope],
  ] as const;

export const delegationNews = (words: Words, { delegation, organisation }: News): string =>
  words.signers.delegation.news(...toldOf(words, organisation, delegation));

/** 受委托签署清单: what was decided for the principal while he was away. */
export function delegationOver(words: Words, { delegation, decided, waiting, organisation }: Over): string {
  const { over, decided: head, decidedLine, noneDecided, waiting: left } = words.signers.delegation;
  return [
    over(personName(words, organisation, delegation.delegate)),
    decided.length > 0 ? head(decided.length) : noneDecided,
    ...decided
      .slice(0, LISTED)
      .map(({ title, opinion }) =>
        decidedLine(title, cut(verdictLine(words, organisation, opinion), VERDICT)),
      ),
    ...(waiting > 0 ? [left(waiting)] : []),
  ].join('\n');
}

/** To the office: a piece whose signer is gone, and who has it now. */
export const movedLine = (words: Words, { report, from, organisation }: Moved): string =>
  words.signers.gone(
    report.text.title,
    numberOf(words, report.receipt),
    personName(words, organisation, from),
    signerName(words, organisation, report.task.signer),
  );

/** To the office: a new piece whose signer by the settings is not there, and who was asked in his stead. */
export const fallbackLine = (words: Words, { report, signer, organisation }: Fallback): string =>
  words.signers.fallback(
    report.text.title,
    numberOf(words, report.receipt),
    signerName(words, organisation, signer),
  );
