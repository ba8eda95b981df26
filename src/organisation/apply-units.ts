import type { LocalDate } from '#domain/instant';
import type { QuotaSince } from '#domain/organisation';
import { addMonths, type Month, monthOf } from '#domain/period';
import { quotaFor, type Unit } from '#domain/unit';
import type { Message } from './problem.ts';
import { refusals } from './refusals.ts';

type Carried = { unit: Unit; refused: Message[] };

/** The first month whose quota a change of this day may touch: a quota changes on the 1st, never backwards. */
const earliestFrom = (date: LocalDate): Month =>
  date.endsWith('-01') ? monthOf(date) : addMonths(monthOf(date), 1);

/** 撤销: nothing is owed from the next 1st on. */
function close(unit: Unit, earliest: Month): Unit {
  const quota = unit.quota.filter(({ from }) => from < earliest);
  const owed = quota.at(-1)?.pieces ?? 0;
  return { ...unit, quota: owed > 0 ? [...quota, { from: earliest, pieces: 0 }] : quota, closed: true };
}

/**
 * The quota of a unit after a change. A new month is added as it stands; a new number beside the month in force
 * holds from the day of the change; what was owed before stays.
 */
function carryQuota(held: Unit, wanted: Unit, date: LocalDate): { quota: QuotaSince[]; refused: Message[] } {
  const earliest = earliestFrom(date);
  const past = held.quota.filter(({ from }) => from < earliest);
  const inForce = past.at(-1);
  const later = wanted.quota.filter(({ from }) => from >= earliest);
  const asked = (list: QuotaSince[], month: Month) => list.find(({ from }) => from === month)?.pieces;
  const touched = [...new Set([...past, ...wanted.quota].map(({ from }) => from))].filter(
    (month) => month < earliest && asked(held.quota, month) !== asked(wanted.quota, month),
  );
  const pieces = inForce && asked(wanted.quota, inForce.from);
  const inPlace =
    pieces !== undefined &&
    touched.length === 1 &&
    touched[0] === inForce?.from &&
    later[0]?.from !== earliest;
  if (touched.length === 0) return { quota: [...past, ...later], refused: [] };
  if (!inPlace) {
    return { quota: [], refused: touched.map((month) => refusals.quotaPast(wanted.name, month, earliest)) };
  }
  if (!date.endsWith('-01')) return { quota: [], refused: [refusals.quotaFirst(wanted.name, earliest)] };
  return { quota: [...past, { from: earliest, pieces }, ...later], refused: [] };
}

function carry(held: Unit | undefined, wanted: Unit, date: LocalDate): Carried {
  const earliest = earliestFrom(date);
  if (!held) {
    const early = wanted.quota.some(({ from }) => from < earliest);
    return { unit: wanted, refused: early ? [refusals.newUnit(wanted.name, earliest)] : [] };
  }
  const { quota, refused } = carryQuota(held, wanted, date);
  const unit = { ...wanted, quota };
  const closes = wanted.closed && quotaFor(unit, earliest) > 0;
  return { unit: closes ? close(unit, earliest) : unit, refused };
}

/** The units after a change; one that is no longer in the file is closed and stands last. */
export function carryUnits(
  held: Unit[],
  wanted: Unit[],
  date: LocalDate,
): { units: Unit[]; refused: Message[] } {
  const carried = wanted.map((unit) =>
    carry(
      held.find(({ id }) => id === unit.id),
      unit,
      date,
    ),
  );
  const gone = held
    .filter((unit) => !wanted.some(({ id }) => id === unit.id))
    .map((unit, i) => ({ ...close(unit, earliestFrom(date)), order: wanted.length + i + 1 }));
  return {
    units: [...carried.map(({ unit }) => unit), ...gone],
    refused: carried.flatMap(({ refused }) => refused),
  };
}
