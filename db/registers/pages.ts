import { type AnyColumn, and, eq, gt, lt, or, sql } from 'drizzle-orm';
import type { Period } from '#domain/period';
import type { Place } from '#ports/results';

const place = sql.placeholder;

/** The rows of a period after a place, in the order of their day and id, for questions that are read page by page. */
export const pageOf = (day: AnyColumn, id: AnyColumn) =>
  and(lt(day, place('until')), or(gt(day, place('day')), and(eq(day, place('day')), gt(id, place('id')))));

/** The values of such a question; without a place it begins with the period. */
export const fromPlace = (period: Period, after: Place | null) => ({
  until: period.until,
  // No day sorts before the day itself without its last character, and every one after it.
  day: after?.day ?? period.from.slice(0, -1),
  id: after?.id ?? '',
});
