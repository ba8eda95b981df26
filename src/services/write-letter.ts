import { knowsYear } from '#domain/calendar';
import { dutyOf, isDue } from '#domain/incident-clock';
import { localDate } from '#domain/instant';
import type { Addressed, Notice } from '#domain/notice';
import type { Organisation } from '#domain/organisation';
import { reminderTime } from '#domain/reminder';
import { digestDue, waits } from '#domain/sign-watch';
import type { Letter, Urgency } from '#ports/letter';
import { givenAward } from './award-entries.ts';
import { writeMonthlyNews } from './monthly-news.ts';
import type { LetterNeeds } from './needs.ts';
import { urgencyOf } from './read-urgent.ts';
import { writeWhatIf } from './show-rules.ts';
import { writeAttachment } from './take-attachment.ts';
import { writePaper, writePaperCard } from './take-book-paper.ts';
import { writeBoard } from './write-board.ts';
import { writeCheck } from './write-check.ts';
import { writeDelegation } from './write-delegation.ts';
import { writePayout } from './write-payout.ts';
import { writeReminder } from './write-reminder.ts';
import { writeReportLetter } from './write-report-letter.ts';
import { writeOverdue, writeSolicitation } from './write-solicitation.ts';
import { writeBulletin } from './write-station-bulletin.ts';
import { writeSuggestion } from './write-suggestion.ts';
import { writeTransmittal } from './write-transmittal.ts';

/** Gathers what a notice needs to be drawn, as things stand now; null when there is nothing left to say. */
export async function writeLetter(
  needs: LetterNeeds,
  { notice, to }: Pick<Addressed, 'notice' | 'to'>,
): Promise<Letter | null> {
  const organisation = await needs.organisation();
  switch (notice.kind) {
    case 'quota-reminder':
      return writeReminder(needs, organisation, notice, to);
    case 'pace':
    case 'payout-due':
    case 'burden':
      return writeMonthlyNews(needs, organisation, notice);
    case 'calendar-missing':
      return knowsYear(notice.year, organisation.calendar) ? null : { ...notice, organisation };
    case 'figures-differ':
      return { ...notice, organisation };
    case 'leaderboard':
      return writeBoard(needs, organisation, notice);
    case 'urgent-card':
    case 'urgent-alarm':
    case 'urgent-daily': {
      const incident = await needs.books.incident(notice.incident);
      const urgency = incident && (await urgencyOf(needs, incident));
      return urgency && stillSaid(notice, urgency, organisation)
        ? { ...notice, organisation, ...urgency }
        : null;
    }
    case 'backup-failed':
    case 'periods-closed':
    case 'undelivered':
      return { ...notice, organisation };
    case 'bulletin':
    case 'bulletin-review':
    case 'bulletin-office':
    case 'bulletin-file':
      return writeBulletin(needs, organisation, notice);
    case 'delegation-news':
    case 'delegation-over': {
      const delegation = await needs.books.delegation(notice.delegation);
      return delegation && writeDelegation(needs, organisation, notice, delegation);
    }
    case 'task-moved': {
      const report = await needs.books.report(notice.report);
      const still = report && waits(report) && report.task.number === notice.task;
      return still ? { kind: 'task-moved', organisation, report, from: notice.from } : null;
    }
    case 'fallback-asked': {
      const report = await needs.books.report(notice.report);
      return report && report.task.number === notice.task && report.task.decided === null
        ? { kind: 'fallback-asked', organisation, report, signer: notice.signer }
        : null;
    }
    case 'solicited':
    case 'solicitation-reminder':
    case 'solicitation-stands':
      return writeSolicitation(needs, organisation, notice);
    case 'solicitation-overdue':
      return writeOverdue(needs, organisation, notice);
    case 'sign-digest': {
      const due = digestDue(notice.day, organisation);
      if (reminderTime(due, needs.clock.now(), organisation.zone) === undefined) return null;
      const waiting = await needs.books.waitingFor(notice.signer);
      return waiting.length > 0 ? { kind: 'sign-digest', organisation, waiting } : null;
    }
    case 'no-signer':
    case 'sign-overdue': {
      const report = await needs.books.report(notice.report);
      const still = report && waits(report) && report.task.number === notice.task;
      return still ? { kind: notice.kind, organisation, report } : null;
    }
    case 'what-if':
      return writeWhatIf(needs, organisation, notice);
    case 'bulletin-check':
    case 'appeal-list':
    case 'check-given-up':
      return writeCheck(needs, organisation, notice);
    case 'suggestion-card':
    case 'suggestion-answered':
      return writeSuggestion(needs, organisation, notice);
    case 'paper-card':
    case 'paper-watch':
      return writePaperCard(needs, notice);
    case 'paper':
      return writePaper(needs, notice);
    case 'transmittal':
      return writeTransmittal(needs, notice);
    case 'attachment':
      return writeAttachment(needs, notice);
    case 'award':
    case 'award-taken-back': {
      const award = await needs.books.award(notice.award);
      // What was taken back before it could be said was never said.
      const said = award && (award.back === null) === (notice.kind === 'award');
      return said ? { kind: notice.kind, organisation, ...(await givenAward(needs, award)) } : null;
    }
    case 'payout-card':
    case 'payout-cancelled':
    case 'payout-paid':
    case 'payout-sheet':
      return writePayout(needs, organisation, notice);
    case 'sign-card':
    case 'author-card':
    case 'office-card':
    case 'problem-copy':
    case 'returned':
    case 'held-back':
    case 'not-withdrawn':
    case 'withdrawal-asked':
    case 'paper-due':
    case 'left-behind':
    case 'adoption-void':
    case 'adoption-corrected':
    case 'adopted': {
      const report = await needs.books.report(notice.report);
      const said = report && (await writeReportLetter(needs, notice, report));
      return said ? { organisation, ...said } : null;
    }
  }
}

type OfIncident = Extract<Notice, { incident: string }>;

/** An alarm is silent once its duty is done, a daily prompt once the day has its report, both once the matter is closed. */
function stillSaid(notice: OfIncident, urgency: Urgency, { zone }: Organisation): boolean {
  if (notice.kind === 'urgent-card') return true;
  if (urgency.incident.closedAt !== null) return false;
  if (notice.kind === 'urgent-alarm') {
    const { state } = urgency[dutyOf(notice.alarm)];
    // What was to be called to mind before a limit is past saying once the limit itself is said.
    return state === 'overdue' ? isDue(notice.alarm) : state === 'running';
  }
  const today = localDate(urgency.now, zone);
  return (
    notice.day === today && !urgency.reports.some(({ submittedAt }) => localDate(submittedAt, zone) === today)
  );
}
