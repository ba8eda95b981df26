import type { Report, ReportText } from './report.ts';

/** What a version is compared with: the writer's own last words before it, the one before, or the signed one. */
export const againsts = ['own', 'previous', 'signed'] as const;
export type Against = (typeof againsts)[number];

/** 作者原稿: the writers' own last words, or the first version where an office entered it for them. */
export const ownText = ({ writers, text }: Report, texts: ReportText[]): ReportText =>
  texts.findLast(({ by }) => writers.some(({ person }) => person === by)) ?? texts[0] ?? text;

/** 版本对照: which version a version is compared with; null where there is none. */
export function baseOf(
  report: Report,
  texts: ReportText[],
  number: number,
  against: Against,
): ReportText | null {
  const until = texts.filter((text) => text.number <= number);
  if (against === 'signed') return texts.find((text) => text.number === report.signature?.text) ?? null;
  if (against === 'own') return ownText(report, until);
  return until.findLast((text) => text.number < number) ?? null;
}
