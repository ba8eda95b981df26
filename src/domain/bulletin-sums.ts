import type { BulletinRow, Sum } from './bulletin.ts';

/** A row of sums that does not agree with the rows above it. */
export interface SumDiffers {
  sheet: number;
  row: number;
  printed: Sum;
  counted: Sum;
}

/** What one row adds: how many rows, how many adoptions, how many points. */
interface Added {
  rows: number;
  pieces: number;
  points: number | null;
}
const none: Added = { rows: 0, pieces: 0, points: 0 };

/** 小计、合计 recounted. A sum may be of the rows since the last one, or of the whole sheet; it agrees if it is either. */
export function differingSums(rows: readonly BulletinRow[]): SumDiffers[] {
  const found: SumDiffers[] = [];
  let since = none;
  let all = none;
  let sheet = -1;
  for (const row of rows) {
    if (row.sheet !== sheet) [since, all, sheet] = [none, none, row.sheet];
    if (row.is === 'ignored' && row.why === 'subtotal') {
      const printed = row.counts;
      const fits = [since, all].some((counted) => printed && agrees(printed, counted));
      if (printed && !fits)
        found.push({
          sheet,
          row: row.row,
          printed: { pieces: printed.pieces, points: printed.points },
          counted: shouldBe(since.rows + since.pieces > 0 ? since : all, printed),
        });
      since = none;
    } else {
      const added = addedBy(row);
      since = plus(since, added);
      all = plus(all, added);
    }
  }
  return found;
}

/** What it should say, in what it does say: a list counts its rows, a table of totals their pieces. */
const shouldBe = ({ rows, pieces, points }: Added, printed: Sum): Sum => ({
  pieces: printed.pieces === null ? null : pieces || rows,
  points: printed.points === null ? null : points,
});

function agrees(printed: Sum, counted: Added): boolean {
  const pieces = printed.pieces === null || [counted.rows, counted.pieces].includes(printed.pieces);
  return pieces && (printed.points === null || counted.points === null || printed.points === counted.points);
}

function addedBy(row: BulletinRow): Added {
  const counts = row.is === 'total' ? row.total : row.counts;
  if (!counts) return none;
  const listed = row.is === 'pieces' || (row.is === 'ignored' && row.why === 'other-station');
  return { rows: listed ? 1 : 0, pieces: counts.pieces ?? 0, points: counts.points };
}

const plus = (one: Added, other: Added): Added => ({
  rows: one.rows + other.rows,
  pieces: one.pieces + other.pieces,
  points: one.points === null || other.points === null ? null : one.points + other.points,
});
