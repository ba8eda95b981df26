import type { ActionsBlock, KnownBlock } from '@slack/types';
import { batchNumber } from '#domain/batch-sheet';
import { payoutPapers } from '#domain/payout';
import { mayOnPayouts, nextStep, type SeenPayout } from '#domain/payout-policy';
import type { Person } from '#domain/person';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { press } from '../ids.ts';
import { actions, button, header, note, overflow, paragraphs } from '../kit.ts';
import { faultWords } from '../office/papers.ts';
import { personName, withoutStop } from '../say.ts';
import { batchHead, courseOf, pieceWords, reachWords } from './payout-words.ts';

type Of<K extends Letter['kind']> = Extract<Letter, { kind: K }>;

const byAct = {
  check: press.payoutCheck,
  approve: press.payoutApprove,
  pay: press.payoutPay,
  cancel: press.payoutCancel,
} as const;
const steps = ['check', 'approve', 'pay', 'cancel'] as const;

/** What its reader may do with a batch. */
export function payoutButtons(words: Words, { payout, acts }: SeenPayout): ActionsBlock[] {
  const value = { payout: payout.id };
  const { acts: named, sheets, see } = words.payout;
  const papers = payoutPapers.map((paper): [string, object] => [sheets[paper], { ...value, paper }]);
  return actions(
    ...steps
      .filter((act) => acts.includes(act))
      .map((act) => button(byAct[act], named[act], value, act === 'cancel' ? {} : { style: 'primary' })),
    button(press.payoutSee, see, value),
    acts.includes('take-sheet') ? overflow(press.payoutSheet, papers) : null,
  );
}

/** A batch before whose turn it is; redrawn after every step. */
export const payoutCard = (words: Words, letter: Of<'payout-card'>): KnownBlock[] => {
  const { organisation, payout, acts } = letter;
  return [
    header(cardHead(words, letter)),
    ...paragraphs(batchHead(words, payout)),
    ...waitingNote(words, letter),
    note(words.payout.authority(payout.authority)),
    note(courseOf(words, organisation, payout)),
    ...payoutButtons(words, { payout, acts }),
  ];
};

/** Asked of whoever the next step is for; to all others how it stands. */
function cardHead({ payout: words }: Words, { payout, organisation, reader }: Of<'payout-card'>): string {
  const next = nextStep(payout, organisation);
  const asked = next === null || next.by.some(({ id }) => id === reader.id);
  return asked ? words.asked[payout.status] : words.waits[next.act];
}

/** By whom the next step is done, where it is not the reader's; to who approves, who pays after him. By nobody without 发放依据. */
function waitingNote(words: Words, { payout, organisation, reader }: Of<'payout-card'>): KnownBlock[] {
  const next = nextStep(payout, organisation);
  if (next === null) return [];
  if (organisation.settings.moneyAuthority === null) return [note(words.payout.off)];
  const names = (people: Person[]) => words.list(people.map(({ name, post }) => words.person(name, post)));
  if (!next.by.some(({ id }) => id === reader.id))
    return [note(next.by.length > 0 ? words.payout.waitsFor[next.act](names(next.by)) : words.payout.nobody)];
  const payers = organisation.people.filter((one) => mayOnPayouts('pay', one, organisation));
  return next.act === 'approve' ? [note(words.payout.thenPaid(names(payers)))] : [];
}

export const payoutCardLine = (words: Words, letter: Of<'payout-card'>): string =>
  words.facts([cardHead(words, letter), batchHead(words, letter.payout)]);

export function payoutCancelledLine(words: Words, { payout, organisation }: Of<'payout-cancelled'>): string {
  const last = payout.steps.at(-1);
  const who = last ? personName(words, organisation, last.by) : '';
  return words.payout.cancelledNews(batchNumber(payout), who, withoutStop(last?.reason ?? ''));
}

/** What a writer got. */
export function payoutPaidLine(words: Words, { payout, line }: Of<'payout-paid'>): string {
  const day = payout.steps.find(({ on }) => on)?.on ?? payout.through;
  const reach = reachWords(words, payout.quarter, payout.through);
  return words.payout.paidNews(words.yuan(line.amount), words.day(day), reach);
}

/** The same, with the pieces he got it for. */
export const payoutPaid = (words: Words, letter: Of<'payout-paid'>): KnownBlock[] =>
  paragraphs(
    [payoutPaidLine(words, letter), ...letter.line.pieces.map((piece) => pieceWords(words, piece))].join(
      '\n',
    ),
  ).slice(0, 10);

export const payoutSheetLine = (words: Words, { payout, file }: Of<'payout-sheet'>): string =>
  words.payout.here(file.title, batchNumber(payout));

/** Instead of the sheet for signature: what is wrong with its template. */
export const payoutFaultLine = (words: Words, { payout, fault }: Of<'payout-fault'>): string =>
  words.papers.notFilled(words.payout.unfilled(batchNumber(payout)), faultWords(words, fault));
