/** Moments worth jumping to. The workspace knows the plain calendar: Monday to Friday, and no holidays. */
export interface Preset {
  name: 'next-20th' | 'last-weekday-of-month' | 'next-monday' | 'year-end' | 'in-an-hour' | 'in-a-day';
  at: string;
}

const hour = 3_600_000;
const day = 24 * hour;
/** Asia/Shanghai, which has no summer time. */
const offset = 8 * hour;

const isWeekend = (at: number) => [0, 6].includes(new Date(at + offset).getUTCDay());

function lastWeekday(year: number, month: number): number {
  let at = Date.UTC(year, month + 1, 0, 9) - offset;
  while (isWeekend(at)) at -= day;
  return at;
}

/** The first of a few candidates, in order, that is still to come. */
const next = (now: number, candidates: number[]): number => candidates.find((at) => at > now) ?? now;

export function clockPresets(now: number): Preset[] {
  const there = new Date(now + offset);
  const [year, month, date] = [there.getUTCFullYear(), there.getUTCMonth(), there.getUTCDate()];
  const local = (y: number, m: number, d: number, h: number, minute = 0) =>
    Date.UTC(y, m, d, h, minute) - offset;
  const daysToMonday = (8 - there.getUTCDay()) % 7;
  const moments: Record<Preset['name'], number> = {
    'in-an-hour': now + hour,
    'in-a-day': now + day,
    'next-monday': next(
      now,
      [0, 7].map((more) => local(year, month, date + daysToMonday + more, 9)),
    ),
    'next-20th': next(
      now,
      [0, 1].map((more) => local(year, month + more, 20, 9)),
    ),
    'last-weekday-of-month': next(
      now,
      [0, 1].map((more) => lastWeekday(year, month + more)),
    ),
    'year-end': next(
      now,
      [0, 1].map((more) => local(year + more, 11, 31, 23, 59)),
    ),
  };
  return Object.entries(moments)
    .sort(([, one], [, other]) => one - other)
    .map(([name, at]) => ({ name: name as Preset['name'], at: new Date(at).toISOString() }));
}
