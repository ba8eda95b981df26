import type { KnownBlock } from '@slack/types';
import { batchNumber } from '#domain/batch-sheet';
import { periodNamed } from '#domain/named-period';
import type { Organisation } from '#domain/organisation';
import type { Payout, PayoutLine, PayoutStep, Piece } from '#domain/payout';
import { yearOf } from '#domain/period';
import type { Words } from '#text/zh';
import { note, paragraphs } from '../kit.ts';
import { momentOf, numberOf, personName } from '../say.ts';

/** A batch, its steps and its lines as they are said. */

/** 2025年第一季度, or 截至 a day. */
export function reachWords(words: Words, quarter: string | null, through: string): string {
  const period = quarter === null ? null : periodNamed(quarter);
  if (!period) return words.payout.through(words.day(through));
  return words.payout.quarter(yearOf(period.from), Number(period.name.slice(-1)));
}

export const batchHead = (words: Words, payout: Payout): string =>
  words.payout.head(
    batchNumber(payout),
    reachWords(words, payout.quarter, payout.through),
    words.yuan(payout.sum),
    payout.lines.length,
  );

/** Who did what and when, one after the other. */
export const courseOf = (words: Words, organisation: Organisation, { steps }: Payout): string =>
  words.clauses(steps.map((one) => stepWords(words, organisation, one)));

function stepWords(words: Words, organisation: Organisation, step: PayoutStep): string {
  const { payout } = words;
  const who = personName(words, organisation, step.by);
  const more = [
    ...(step.on ? [payout.paidOn(words.day(step.on))] : []),
    ...(step.reason ? [step.reason] : []),
    ...(step.hands === 'single-person' ? [payout.alone] : []),
  ];
  const done = payout.step[step.act](who, momentOf(words, step.at, organisation));
  return done + (more.length > 0 ? words.aside(words.clauses(more)) : '');
}

/** 为什么: one piece behind a line. */
export function pieceWords(words: Words, { title, receipt, adoption, body, date, amount }: Piece): string {
  const { payout } = words;
  const unnamed = adoption ? payout.hidden(numberOf(words, receipt)) : payout.other;
  return words.facts([
    title === null ? unnamed : payout.piece(title),
    ...(body ? [body] : []),
    words.day(date),
    words.yuan(amount),
    ...(amount < 0 ? [payout.claim] : []),
  ]);
}

const lineWords = (words: Words, { name, unit, amount, pieces }: PayoutLine): string =>
  [
    words.payout.line(name, unit, words.yuan(amount)),
    ...pieces.map((piece) => pieceWords(words, piece)),
  ].join('\n');

/** As many people as a form shows with room to spare; the sheet has them all. */
const SHOWN = 40;
/** Sections for one person. */
const MOST = 2;

/** A batch's content: a line a person, with the pieces behind it. */
export function batchBlocks(words: Words, organisation: Organisation, payout: Payout): KnownBlock[] {
  const more = payout.lines.length - SHOWN;
  return [
    ...paragraphs(batchHead(words, payout)),
    note(words.payout.authority(payout.authority)),
    note(courseOf(words, organisation, payout)),
    ...payout.lines.slice(0, SHOWN).flatMap((line) => paragraphs(lineWords(words, line)).slice(0, MOST)),
    ...(more > 0 ? [note(words.payout.rest(more))] : []),
  ];
}
