import type { KnownBlock } from '@slack/types';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { awardLine } from './adopt/award-words.ts';
import { appealLine, bulletinCard, bulletinHead, lapsedLine } from './adopt/reconcile-card.ts';
import { correctedLine, voidedLine } from './adopt/turned-news.ts';
import {
  bulletinFaultLine,
  bulletinFileLine,
  bulletinOffice,
  bulletinReview,
  closedLine,
  officeBulletinLine,
  periodsClosed,
  publishedBulletin,
  publishedLine,
  reviewLine,
} from './bulletin/bulletin-news.ts';
import { paragraphs } from './kit.ts';
import { boardAlt, boardTitle, weeklyBoard } from './leaderboard/board.ts';
import { cut, limits } from './limits.ts';
import type { Picture } from './message-pictures.ts';
import { exportLine, paperLine } from './office/export-form.ts';
import { leftBehind, leftLine } from './office/left-behind.ts';
import {
  burdenNews,
  burdenTitle,
  calendarLine,
  differsLine,
  paceNews,
  paceTitle,
  payoutDueLine,
  payoutDueNews,
} from './office/monthly-news.ts';
import { officeCard, officeLine } from './office/office-card.ts';
import { faultLine, transmittalLine } from './office/papers.ts';
import {
  payoutCancelledLine,
  payoutCard,
  payoutCardLine,
  payoutFaultLine,
  payoutPaid,
  payoutPaidLine,
  payoutSheetLine,
} from './payout/payout-card.ts';
import { quotaReminder, reminderLine } from './quota/reminder.ts';
import { attachmentLine } from './report/attachments.ts';
import { authorCard, authorLine } from './report/author-card.ts';
import {
  adoptedLine,
  heldBackLine,
  notWithdrawnLine,
  paperDueLine,
  problemCopyLine,
  returnedLine,
  returnedNews,
} from './report/news.ts';
import { delegationNews, delegationOver, fallbackLine, movedLine } from './review/delegation-news.ts';
import { digestLine, nobodyLine, nobodySigns, overdueLine, signDigest } from './review/digest.ts';
import { signCard, signHead } from './review/sign-card.ts';
import { withdrawalLine, withdrawalNews } from './review/withdrawal.ts';
import { undeliveredLine, undeliveredNews } from './settings/undelivered.ts';
import { triedLine, triedNews } from './settings/what-if-news.ts';
import { owedLine, solicitedLine, solicitedNews, solicitedStands } from './solicit/solicit-news.ts';
import { suggestionAnsweredLine, suggestionCard, suggestionLine } from './suggestion/suggestion-card.ts';
import { alarmLine, alarmNews, dailyNews, urgentCard, urgentLine } from './urgent/urgent-card.ts';

/** A letter as blocks, and the one line that a notification shows. */
export function drawn(words: Words, letter: Letter): { text: string; blocks: KnownBlock[] } {
  const { text, blocks } = draw(words, letter);
  return { text: cut(text, limits.fallback), blocks };
}

/** The picture that a letter shows within its message. */
export const pictureIn = (words: Words, letter: Letter): Picture | null =>
  letter.kind === 'leaderboard' && letter.picture
    ? { file: letter.picture, alt: boardAlt(words, letter) }
    : null;

function draw(words: Words, letter: Letter): { text: string; blocks: KnownBlock[] } {
  switch (letter.kind) {
    case 'sign-card':
      return {
        text: `${signHead(words, letter)} ${letter.text.title}`,
        blocks: signCard(words, letter),
      };
    case 'author-card':
      return { text: authorLine(words, letter), blocks: authorCard(words, letter) };
    case 'office-card':
      return {
        text: `${officeLine(words, letter)} ${letter.report.text.title}`,
        blocks: officeCard(words, letter),
      };
    case 'problem-copy':
      return said(problemCopyLine(words, letter));
    case 'returned':
      return { text: returnedLine(words, letter), blocks: returnedNews(words, letter) };
    case 'held-back':
      return said(heldBackLine(words, letter));
    case 'not-withdrawn':
      return said(notWithdrawnLine(words, letter));
    case 'left-behind':
      return { text: leftLine(words, letter), blocks: leftBehind(words, letter) };
    case 'paper-due':
      return said(paperDueLine(words, letter));
    case 'withdrawal-asked':
      return { text: withdrawalLine(words, letter), blocks: withdrawalNews(words, letter) };
    case 'adopted':
      return said(adoptedLine(words, letter));
    case 'adoption-void':
      return said(voidedLine(words, letter));
    case 'adoption-corrected':
      return said(correctedLine(words, letter));
    case 'award':
    case 'award-taken-back':
      return said(awardLine(words, letter));
    case 'delegation-news':
      return said(delegationNews(words, letter));
    case 'delegation-over':
      return said(delegationOver(words, letter));
    case 'task-moved':
      return said(movedLine(words, letter));
    case 'fallback-asked':
      return said(fallbackLine(words, letter));
    case 'solicited':
    case 'solicitation-reminder':
      return { text: solicitedLine(words, letter), blocks: solicitedNews(words, letter) };
    case 'solicitation-overdue':
      return said(owedLine(words, letter));
    case 'solicitation-stands':
      return { text: solicitedLine(words, letter), blocks: solicitedStands(words, letter) };
    case 'sign-digest':
      return { text: digestLine(words, letter), blocks: signDigest(words, letter) };
    case 'sign-overdue':
      return said(overdueLine(words, letter));
    case 'no-signer':
      return { text: nobodyLine(words, letter), blocks: nobodySigns(words, letter) };
    case 'what-if':
      return { text: triedLine(words, letter), blocks: triedNews(words, letter) };
    case 'paper-card':
      return said(exportLine(words, letter));
    case 'paper':
      return said(paperLine(words, letter));
    case 'transmittal':
      return said(transmittalLine(words, letter));
    case 'attachment':
      return said(attachmentLine(words, letter));
    case 'template-fault':
      return said(faultLine(words, letter));
    case 'payout-card':
      return { text: payoutCardLine(words, letter), blocks: payoutCard(words, letter) };
    case 'payout-cancelled':
      return said(payoutCancelledLine(words, letter));
    case 'payout-paid':
      return { text: payoutPaidLine(words, letter), blocks: payoutPaid(words, letter) };
    case 'payout-sheet':
      return said(payoutSheetLine(words, letter));
    case 'payout-fault':
      return said(payoutFaultLine(words, letter));
    case 'quota-reminder':
      return { text: reminderLine(words, letter), blocks: quotaReminder(words, letter) };
    case 'bulletin-check':
      return { text: bulletinHead(words, letter), blocks: bulletinCard(words, letter) };
    case 'check-given-up':
      return said(lapsedLine(words, letter));
    case 'appeal-list':
      return said(appealLine(words, letter));
    case 'suggestion-card':
      return { text: suggestionLine(words, letter), blocks: suggestionCard(words, letter) };
    case 'suggestion-answered':
      return said(suggestionAnsweredLine(words, letter));
    case 'urgent-card':
      return {
        text: `${urgentLine(words, letter)} ${letter.incident.matter}`,
        blocks: urgentCard(words, letter),
      };
    case 'urgent-alarm':
      return { text: alarmLine(words, letter), blocks: alarmNews(words, letter) };
    case 'backup-failed':
      return said(words.upkeep.backupFailed(words.day(letter.day), words.upkeep.failures[letter.why]));
    case 'urgent-daily':
      return { text: words.urgent.daily(letter.incident.matter), blocks: dailyNews(words, letter) };
    case 'undelivered':
      return { text: undeliveredLine(words, letter), blocks: undeliveredNews(words, letter) };
    case 'periods-closed':
      return { text: closedLine(words, letter), blocks: periodsClosed(words, letter) };
    case 'bulletin-review':
      return { text: reviewLine(words, letter), blocks: bulletinReview(words, letter) };
    case 'bulletin-office':
      return { text: officeBulletinLine(words, letter), blocks: bulletinOffice(words, letter) };
    case 'bulletin-file':
      return said(bulletinFileLine(words, letter));
    case 'bulletin-fault':
      return said(bulletinFaultLine(words, letter));
    case 'bulletin':
      return { text: publishedLine(words, letter), blocks: publishedBulletin(words, letter) };
    case 'pace':
      return { text: paceTitle(words, letter), blocks: paceNews(words, letter) };
    case 'payout-due':
      return { text: payoutDueLine(words, letter), blocks: payoutDueNews(words, letter) };
    case 'burden':
      return { text: burdenTitle(words, letter), blocks: burdenNews(words, letter) };
    case 'calendar-missing':
      return said(calendarLine(words, letter));
    case 'figures-differ':
      return said(differsLine(words, letter));
    case 'leaderboard':
      return { text: boardTitle(words, letter), blocks: weeklyBoard(words, letter) };
  }
}

const said = (text: string) => ({ text, blocks: paragraphs(text) });
