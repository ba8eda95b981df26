import type { Job } from '#ports/job';
import { checkCalendar, checkFigures } from '#services/check-station';
import { closePeriods } from '#services/close-periods';
import { digestSigners } from '#services/digest-signers';
import { draftByClosing } from '#services/draft-by-closing';
import { giveUpLeftChecks } from '#services/give-up-check';
import { tellBurden, tellPace, tellPayoutDue } from '#services/monthly-news';
import { moveTasks } from '#services/move-tasks';
import type { Needs } from '#services/needs';
import { postLeaderboard } from '#services/post-leaderboard';
import { promptUrgent } from '#services/prompt-urgent';
import { remindQuota } from '#services/remind-quota';
import { bulletinDraft } from './bulletin-draft.ts';
import { burdenReport } from './burden-report.ts';
import { calendarWarning } from './calendar-warning.ts';
import { closeMonth } from './close-month.ts';
import { compareFigures } from './compare-figures.ts';
import { dayBegins } from './day-begins.ts';
import { paceForecast } from './pace-forecast.ts';
import { payoutReminder } from './payout-reminder.ts';
import { quotaReminders } from './quota-reminders.ts';
import { signDigest } from './sign-digest.ts';
import { urgentDaily } from './urgent-daily.ts';
import { weeklyLeaderboard } from './weekly-leaderboard.ts';

const nothing = () => Promise.resolve();

/** 全部任务, each with what is done when it is due, in the order in which they are settled; `sweep` clears what was left lying. */
export const everyJob = (needs: Needs, sweep: () => Promise<void> = nothing): Job[] => [
  dayBegins(async (slot) => {
    await sweep();
    await giveUpLeftChecks(needs);
    return moveTasks(needs)(slot);
  }),
  closeMonth(closePeriods(needs)),
  quotaReminders(remindQuota(needs)),
  weeklyLeaderboard(postLeaderboard),
  urgentDaily(promptUrgent(needs)),
  signDigest(digestSigners(needs)),
  bulletinDraft(draftByClosing(needs)),
  payoutReminder(tellPayoutDue(needs)),
  paceForecast(tellPace),
  burdenReport(tellBurden(needs)),
  compareFigures(checkFigures(needs)),
  calendarWarning(checkCalendar(needs)),
];
