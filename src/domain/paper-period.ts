/** 期间 of a paper, named as a closing names it: a month `2025-03`, a quarter `2025-Q1` or a year `2025`. */
export type PaperPeriod = string;

const NAME = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** The parts of a period's name; null where it is none. */
export function readPeriod(name: PaperPeriod): { year: number; quarter?: number; month?: number } | null {
  const [, year, quarter, month] = NAME.exec(name) ?? [];
  if (!year) return null;
  if (quarter) return { year: Number(year), quarter: Number(quarter) };
  return month ? { year: Number(year), month: Number(month) } : { year: Number(year) };
}
