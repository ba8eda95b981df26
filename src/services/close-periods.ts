import { type Closing, closesWith } from '#domain/closing';
import { monthsOf, type Named } from '#domain/named-period';
import { lastDay, yearOf } from '#domain/period';
import type { DueSlot } from '#domain/reminder';
import { figuresOf } from '#domain/standing';
import { quotaFor } from '#domain/unit';
import type { Change } from '#ports/change';
import { bookOccasions } from './book-occasions.ts';
import { closeYear } from './close-reports.ts';
import type { Needs } from './needs.ts';
import { adoptedPages, allOf } from './pages.ts';
import { checksumOf } from './show-rules.ts';

/**
 * 结账 of a month, with its quarter and year where they end with it: the snapshots of what is then booked. With the year
 * its pieces are closed (年终办结), before; a stop on the way leaves the rest to the next try.
 */
export const closePeriods =
  (needs: Needs) =>
  async ({ slot: month, at }: DueSlot): Promise<Pick<Change, 'closings' | 'notices' | 'audit'>> => {
    if (closesWith(month).some(({ kind }) => kind === 'year')) await closeYear(needs)(yearOf(month));
    await bookOccasions(needs, month);
    const closings = await Promise.all(
      closesWith(month).map(async (period): Promise<Closing> => {
        const { name, kind } = period;
        const [entries, snapshot] = await Promise.all([
          needs.books.booked(period),
          snapshotOf(needs, period),
        ]);
        return { period: name, kind, at, by: null, entries, snapshot };
      }),
    );
    const periods = closings.map(({ period }) => period);
    return {
      closings,
      notices: [{ to: { channel: 'office' }, notice: { kind: 'periods-closed', periods } }],
      audit: closings.map(({ period, kind, entries }) => ({
        at,
        actor: null,
        action: 'close-period',
        subject: period,
        detail: { kind, entries },
      })),
    };
  };

/** The figures of a period as they stand now; every unit has a row while it owes or has anything. */
export async function snapshotOf(
  { books, organisation, marks }: Needs,
  period: Named,
): Promise<Closing['snapshot']> {
  const [{ units, rules }, station, figures, posted, adopted] = await Promise.all([
    organisation(),
    books.stationFigures(period, lastDay(period)),
    books.unitFigures(period),
    books.posted(period),
    allOf(adoptedPages(books, period)),
  ]);
  const months = monthsOf(period);
  const rows = units.map((unit) => ({
    ...figuresOf(unit.id, figures),
    quota: months.reduce((sum, month) => sum + quotaFor(unit, month), 0),
  }));
  const closed = new Set(units.filter((unit) => unit.closed).map(({ id }) => id));
  return {
    station,
    units: rows.filter(
      (row) =>
        !closed.has(row.unit) || row.quota > 0 || row.received > 0 || row.adoptions > 0 || row.points !== 0,
    ),
    posted,
    adopted: adopted.map(({ adoption }) => adoption.id),
    rules: rules
      .filter(({ from }) => from < period.until)
      .map((version) => ({ from: version.from, checksum: checksumOf(version, marks) })),
  };
}
