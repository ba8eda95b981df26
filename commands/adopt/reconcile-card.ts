import type { KnownBlock } from '@slack/types';
import { unpartedHeads } from '#domain/bulletin-blanks';
import { type BulletinCheck, type CheckCounts, stateOf } from '#domain/bulletin-check';
import type { Instant } from '#domain/instant';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { press } from '../ids.ts';
import { actions, askedTwice, button, header, paragraphs } from '../kit.ts';
import { cut } from '../limits.ts';
import { bodyName, lastDayBefore, momentOf, personName } from '../say.ts';

/** So much of a line that names columns is shown. */
export const HEADS = 60;

type Card = Extract<Letter, { kind: 'bulletin-check' }>;

export function bulletinHead(words: Words, { check, organisation }: Omit<Card, 'counts' | 'kind'>): string {
  const { body, from, until } = check;
  return words.reconcile.head(bodyName(organisation, body), words.day(from), words.day(lastDayBefore(until)));
}

/** How many of each kind there are; once it is confirmed, what was recorded by it and is missing no more. */
export const countLines = (
  { reconcile }: Words,
  { result }: Pick<BulletinCheck, 'result'>,
  counts: CheckCounts,
): string[] => [
  reconcile.rows(counts.rows, counts.ignored),
  result
    ? reconcile.settled(counts.matched, result.recorded.length, counts.unknown)
    : reconcile.found(counts.matched, counts.unrecorded, counts.unknown),
  reconcile.left(counts.asked, counts.unlisted, counts.totals),
];

/** 通报核对 as it stands: being read, not readable, to be confirmed, or confirmed. */
export function bulletinCard(words: Words, letter: Card): KnownBlock[] {
  const { check, counts, organisation } = letter;
  const { reconcile } = words;
  const state = stateOf(check);
  const { result, failed, givenUpAt } = check;
  const unparted = state === 'open' ? unpartedHeads(check.rows) : null;
  const lines = [
    ...(state === 'reading' ? [reconcile.reading] : []),
    ...(failed ? [reconcile.failed[failed]] : []),
    ...(unparted === null ? [] : [reconcile.unparted(cut(unparted, HEADS))]),
    ...(counts ? countLines(words, check, counts) : []),
    ...(result
      ? [
          reconcile.confirmed(
            personName(words, organisation, result.by),
            momentOf(words, result.at, organisation),
            result.recorded.length,
            result.confirmed.length,
          ),
        ]
      : []),
    ...(givenUpAt === null ? [] : [givenUpLine(words, letter, givenUpAt)]),
  ];
  const value = { check: check.id };
  return [
    header(bulletinHead(words, letter)),
    ...paragraphs(lines.join('\n')),
    ...actions(
      state === 'open' ? button(press.reconcile, reconcile.open, value, { style: 'primary' }) : null,
      state === 'open' || state === 'reading'
        ? askedTwice(words, press.giveUpCheck, reconcile.giveUp, reconcile.giveUpSure, value)
        : null,
      state === 'confirmed' ? button(press.reconcile, reconcile.look, value) : null,
    ),
  ];
}

function givenUpLine(words: Words, { check, organisation }: Card, at: Instant): string {
  const { givenUp, lapsed } = words.reconcile;
  const moment = momentOf(words, at, organisation);
  return check.givenUpBy === null
    ? lapsed
    : givenUp(personName(words, organisation, check.givenUpBy), moment);
}

/** 逾期未办的核对已放弃, in one line. */
export const lapsedLine = (
  words: Words,
  { check, organisation }: Extract<Letter, { kind: 'check-given-up' }>,
): string => words.detail(bulletinHead(words, { check, organisation }), words.reconcile.lapsed);

export const appealLine = (
  words: Words,
  { check, organisation }: Extract<Letter, { kind: 'appeal-list' }>,
): string => words.reconcile.appeal(bodyName(organisation, check.body), check.result?.unlisted.length ?? 0);
