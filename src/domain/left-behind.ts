import type { Report, ReportStatus } from './report.ts';

const ended: readonly ReportStatus[] = ['withdrawn', 'rejected'];

/** Whether what a piece went into, or repeats, will never go up: it was withdrawn or held back since. */
export const isLeftBehind = (report: Report, target: Report | null): boolean =>
  report.target !== null && target !== null && ended.includes(target.status);

/** Whether a piece that ended in another may not be taken up again: the other still stands for both. */
export const stillStandsFor = (report: Report, target: Report | null): boolean =>
  report.target !== null && !isLeftBehind(report, target);
