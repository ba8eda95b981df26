import type { LocalDate } from './instant.ts';
import { periodNamed, quarterOf } from './named-period.ts';
import type { Payout } from './payout.ts';
import { addMonths, lastDay, monthOf } from './period.ts';
import { allow, type Ruling, refuse } from './ruling.ts';

/** Quarters that are over by today, the latest first. */
export const pastQuarters = (today: LocalDate, most: number): string[] =>
  Array.from({ length: most }, (_, n) => quarterOf(addMonths(monthOf(today), -3 * (n + 1))).name);

/** How far a batch reaches that is prepared today: 全部未发放 (`all`), or everything unpaid up to the end of a quarter that is over. */
export function reachOf(reach: string, today: LocalDate): Ruling<Pick<Payout, 'quarter' | 'through'>> {
  if (reach === 'all') return allow({ quarter: null, through: today });
  const period = periodNamed(reach);
  if (period?.kind !== 'quarter') return refuse('wrong-quarter');
  const through = lastDay(period);
  return through < today ? allow({ quarter: reach, through }) : refuse('wrong-quarter');
}
