import type { KnownBlock } from '@slack/types';
import type { Organisation } from '#domain/organisation';
import { policy } from '#domain/policy';
import { writtenBySigner } from '#domain/routing';
import { waits } from '#domain/sign-watch';
import type { Course } from '#ports/letter';
import type { Words } from '#text/zh';
import { press } from '../ids.ts';
import { actions, askedTwice, button, note, paragraphs } from '../kit.ts';
import { bodyName, byline, numberOf, signerName, statusOf, turnLines } from '../say.ts';
import { entryNotes } from './co-writing.ts';
import { placeNotes } from './register-only.ts';

type Given = Course & { organisation: Organisation };

/** The author's one message of a piece, redrawn at each step. */
export function authorCard(words: Words, course: Given): KnownBlock[] {
  const { report, organisation, adoptions, dispatches } = course;
  const value = { report: report.id };
  const bodies = words.list(adoptions.map(({ body }) => bodyName(organisation, body)));
  const revise = policy.resubmit.from.includes(report.status)
    ? button(press.revise, words.author.revise, value)
    : null;
  const withdraw = policy.withdraw.from.includes(report.status)
    ? askedTwice(words, press.withdraw, words.author.withdraw, words.author.withdrawSure, value)
    : null;
  const { askWithdrawal, askSure } = words.signing;
  const ask =
    policy['ask-withdrawal'].from.includes(report.status) && !report.withdrawal
      ? askedTwice(words, press.askWithdrawal, askWithdrawal, askSure, value)
      : null;
  const compare =
    dispatches.length > 0 || report.text.number > 1
      ? button(press.compare, words.author.compare, value)
      : null;
  return [
    ...paragraphs(authorLine(words, course)),
    ...(adoptions.length > 0 ? paragraphs(words.author.adoptions(bodies, adoptions.length)) : []),
    ...turnLines(words, organisation, course).map(note),
    ...ownNote(words, course),
    // Its number stands in its line.
    note(words.facts([statusOf(words, course), byline(words, organisation, { ...report, receipt: null })])),
    ...placeNotes(words, report),
    ...entryNotes(words, organisation, report),
    ...(report.withdrawal ? [note(words.signing.asked)] : []),
    ...actions(revise, withdraw, ask, compare, button(press.timeline, words.timeline.button, value)),
  ];
}

/** Nobody signs his own text: a leader who wrote it is told whom it went to instead. */
function ownNote(words: Words, { report, organisation }: Given): KnownBlock[] {
  if (!waits(report) || !writtenBySigner(report, organisation)) return [];
  return [note(words.signers.ownReport(signerName(words, organisation, report.task.signer)))];
}

/** Where the piece is, in one sentence. */
export function authorLine(words: Words, course: Given): string {
  const { report, organisation, dispatches, changes, target } = course;
  const { title } = report.text;
  const no = numberOf(words, report.receipt);
  const signer = signerName(words, organisation, report.task.signer);
  switch (report.status) {
    case 'pending-sign':
      return words.author.submitted(title, no, signer);
    case 'registered':
    case 'editing':
      return report.task.waiting
        ? words.author.received(title, no, signer)
        : words.author.approved(title, no);
    case 'pending-resign':
      return words.author.resigning(title, no, signer);
    case 'ready':
      return words.author.ready(title, no);
    case 'dispatched':
    case 'closed': {
      if (report.noticed !== null) return words.retro.author(title, no, words.dayOfYear(report.noticed));
      const first = dispatches[0];
      const date = first ? words.day(first.date) : '';
      return words.author.dispatched(title, no, date, bodyName(organisation, first?.body ?? ''), changes);
    }
    case 'kept':
      return words.author.kept(title, no);
    case 'returned':
      return words.author.returned(title, no);
    case 'rejected':
      return words.author.rejected(title, no);
    case 'withdrawn':
      return words.author.withdrawn(title, no);
    case 'merged-into':
      return words.author.mergedInto(title, no, target?.text.title ?? '');
    case 'duplicate-of':
      return words.author.duplicateOf(title, no, numberOf(words, target?.receipt ?? null));
  }
}
