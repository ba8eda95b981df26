import type { Calendar } from '#domain/calendar';
import { addDays } from '#domain/instant';

/** 春节 of these years: its first day. */
const springs =
  `2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13
  2030-02-03 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08 2036-01-28 2037-02-15 2038-02-04 2039-01-24 2040-02-12`.split(
    /\s+/,
  );

/** Years whose arrangement nobody entered: Monday to Friday count. */
const unknown = new Set([2031, 2037]);

/**
 * A calendar of 2020 to 2040 of the kind that the state publishes: seven days of 春节 and of 国庆 with the Saturday before and
 * the Sunday after worked, five of 劳动节, three of 清明; in 2020 the 春节 lasts three weeks, as it did for many.
 */
export const decades: Calendar = new Map(
  springs.flatMap((spring): [string, 'off' | 'on'][] => {
    const year = Number(spring.slice(0, 4));
    if (unknown.has(year)) return [];
    const stretch = (from: string, length: number) =>
      Array.from({ length }, (_, n): [string, 'off' | 'on'] => [addDays(from, n), 'off']);
    const days = new Map<string, 'off' | 'on'>([
      [`${year}-01-01`, 'off'],
      ...stretch(addDays(spring, -1), year === 2020 ? 21 : 7),
      ...stretch(`${year}-04-04`, 3),
      ...stretch(`${year}-05-01`, 5),
      ...stretch(`${year}-10-01`, 7),
    ]);
    for (const from of [addDays(spring, -1), `${year}-05-01`, `${year}-10-01`]) {
      const saturday = nearest(from, -1, 6, days);
      const sunday = nearest(from, 1, 0, days);
      days.set(saturday, 'on');
      days.set(sunday, 'on');
    }
    return [...days];
  }),
);

/** The next day of a weekday (Sunday is 0) in one direction that is not taken yet. */
function nearest(from: string, step: 1 | -1, weekday: number, taken: ReadonlyMap<string, unknown>): string {
  let day = addDays(from, step);
  while (taken.has(day) || new Date(day).getUTCDay() !== weekday) day = addDays(day, step);
  return day;
}
