import type { Addressed } from './notice.ts';
import type { ReportId } from './report.ts';

/** The task that a message asks to decide, by the key it was posted under; null for any other message. */
export function signTaskOf(key: string): { report: ReportId; task: number } | null {
  const [, report, task] = /^sign:([^:]+):(\d+):/.exec(key) ?? [];
  return report === undefined ? null : { report, task: Number(task) };
}

/** Names the message a notice is, or redraws. The same key is never posted twice. */
export function noticeKey({ to, notice }: Addressed): string {
  const whom = 'person' in to ? to.person : `#${to.channel}`;
  switch (notice.kind) {
    case 'sign-card':
      return `sign:${notice.report}:${notice.task}:${whom}`;
    case 'author-card':
    case 'office-card':
    case 'problem-copy':
      return `${notice.kind}:${notice.report}:${whom}`;
    case 'returned':
    case 'held-back':
    case 'not-withdrawn':
      return `${notice.kind}:${notice.opinion}:${whom}`;
    case 'sign-digest':
      return `sign-digest:${notice.day}:${whom}`;
    case 'sign-overdue':
      return `sign-overdue:${notice.report}:${notice.task}`;
    case 'no-signer':
      return `no-signer:${notice.report}:${notice.task}`;
    case 'withdrawal-asked':
      return `withdrawal:${notice.report}:${notice.at}:${whom}`;
    case 'left-behind':
      return `left-behind:${notice.report}`;
    case 'paper-due':
      return `paper:${notice.opinion}`;
    case 'delegation-news':
      return `delegated:${notice.delegation}:${whom}`;
    case 'delegation-over':
      return `delegation-over:${notice.delegation}:${notice.early ? 'early' : 'due'}`;
    case 'task-moved':
      return `moved:${notice.report}:${notice.task}`;
    case 'fallback-asked':
      return `fallback:${notice.report}:${notice.task}`;
    case 'solicited':
      return `solicited:${notice.solicitation}:${whom}`;
    case 'solicitation-reminder':
      return `solicited:${notice.solicitation}:${notice.revision}:${whom}`;
    case 'solicitation-overdue':
      return `solicitation-overdue:${notice.solicitation}:${notice.revision}`;
    case 'solicitation-stands':
      return notice.reminder === null
        ? `solicited:${notice.solicitation}:${whom}`
        : `solicited:${notice.solicitation}:${notice.reminder}:${whom}`;
    case 'adopted':
      return `adopted:${notice.adoptions.join('+')}:${whom}`;
    case 'adoption-void':
    case 'adoption-corrected':
      return `${notice.kind}:${notice.adoption}:${whom}`;
    case 'award':
    case 'award-taken-back':
      return `${notice.kind}:${notice.award}:${whom}`;
    case 'transmittal':
      return `transmittal:${notice.report}:${notice.press}:${whom}`;
    case 'attachment':
      return `attachment:${notice.report}:${notice.hash}:${notice.press}:${whom}`;
    case 'undelivered':
      return `undelivered:${'person' in notice.about ? notice.about.person : `#${notice.about.channel}`}:${notice.day}`;
    case 'periods-closed':
      return `closed:${notice.periods.join('+')}`;
    case 'bulletin':
    case 'bulletin-review':
    case 'bulletin-office':
    case 'bulletin-file':
      return `${notice.kind}:${notice.period}:${whom}`;
    case 'payout-card':
      return `payout:${notice.payout}:${whom}`;
    case 'payout-cancelled':
    case 'payout-paid':
      return `${notice.kind}:${notice.payout}:${whom}`;
    case 'payout-sheet':
      return `sheet-${notice.paper}:${notice.payout}:${notice.press}:${whom}`;
    case 'what-if':
      return `what-if:${notice.preset}:${notice.year}:${notice.press}:${whom}`;
    case 'paper-card':
    case 'paper':
      return `${notice.kind}:${notice.press}:${whom}`;
    case 'paper-watch':
      return `paper-watch:${notice.press}:${notice.round}`;
    case 'quota-reminder':
      return `remind:${notice.month}:${notice.stage}:${whom}`;
    case 'pace':
    case 'payout-due':
    case 'burden':
      return `${notice.kind}:${notice.month}:${whom}`;
    case 'calendar-missing':
      return `calendar:${notice.year}:${whom}`;
    case 'figures-differ':
      return `figures-differ:${notice.period}:${whom}`;
    case 'leaderboard':
      return `board:${notice.monday}`;
    case 'bulletin-check':
    case 'appeal-list':
    case 'check-given-up':
      return `${notice.kind}:${notice.check}:${whom}`;
    case 'suggestion-card':
    case 'suggestion-answered':
      return `${notice.kind}:${notice.suggestion}:${whom}`;
    case 'urgent-card':
      return `urgent:${notice.incident}:${whom}`;
    case 'urgent-alarm':
      return `urgent:${notice.incident}:${notice.alarm}:${whom}`;
    case 'backup-failed':
      return `backup-failed:${notice.day}:${whom}`;
    case 'urgent-daily':
      return `urgent:${notice.incident}:${notice.day}:${whom}`;
  }
}
