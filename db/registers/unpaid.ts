import { and, asc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { LocalDate } from '#domain/instant';
import type { Unpaid } from '#domain/payable';
import type { Period } from '#domain/period';
import type { PersonId } from '#domain/person';
import type { Place } from '#ports/results';
import type { Engine } from '../engine.ts';
import { during, sumOf } from './counting.ts';
import { fromPlace, pageOf } from './pages.ts';
import { areItsWords, isItsVersion, seriesNumber } from './report-rows.ts';

const place = sql.placeholder;

/** 待发 and 已发: money entries that stand in no live batch, and what stands in paid ones. */
export function readUnpaid(engine: Engine, station: string) {
  const unpaid = unpaidPage(engine);
  const { entries, payoutEntries, payouts } = engine.schema;
  const paid = engine.prepare('paid-to', (database) =>
    database
      .select({ cents: sumOf(sql`${entries.amount}`) })
      .from(entries)
      .innerJoin(
        payoutEntries,
        and(
          eq(payoutEntries.station, entries.station),
          eq(payoutEntries.entry, entries.id),
          eq(payoutEntries.live, 1),
        ),
      )
      .innerJoin(
        payouts,
        and(
          eq(payouts.station, payoutEntries.station),
          eq(payouts.id, payoutEntries.payout),
          eq(payouts.status, 'paid'),
        ),
      )
      .where(
        and(
          eq(entries.station, place('station')),
          eq(entries.person, place('person')),
          during(entries.attribution),
        ),
      ),
  );
  return {
    unpaid: (until: LocalDate, after: Place | null, limit: number): Promise<Unpaid[]> =>
      engine.read(function* read() {
        const rows = yield* unpaid({ station, limit, ...fromPlace({ from: '', until }, after) });
        return rows.map(({ entry, adoption, report, title, type, claimed }) => ({
          entry,
          adoption,
          report: report &&
            type && {
              title: title ?? '',
              type,
              receipt: seriesNumber(report.receiptYear, report.receiptNumber),
            },
          claimed: claimed === 1,
        }));
      }),
    paidTo: (person: PersonId, period: Period): Promise<number> =>
      engine.read(function* read() {
        return (yield* paid({ station, person, ...period }))[0]?.cents ?? 0;
      }),
  };
}

function unpaidPage(engine: Engine) {
  const { schema } = engine;
  const { entries, adoptions, reports, revisions, texts, payoutEntries } = schema;
  const claimed = sql`exists (select 1 from ${entries} as back
    inner join ${payoutEntries} as batched on batched.station = back.station and batched.entry = back.id and batched.live = 1
    where back.station = ${entries.station} and back.reverses = ${entries.id})`;
  return engine.prepare('unpaid', (database) =>
    database
      .select({
        entry: {
          id: entries.id,
          person: sql<string>`${entries.person}`,
          amount: entries.amount,
          attribution: entries.attribution,
          reverses: entries.reverses,
          because: entries.because,
        },
        adoption: {
          id: adoptions.id,
          status: adoptions.status,
          body: adoptions.body,
          titlePrinted: adoptions.titlePrinted,
        },
        report: { receiptYear: reports.receiptYear, receiptNumber: reports.receiptNumber },
        type: revisions.type,
        title: texts.title,
        claimed: sql<number>`case when ${claimed} then 1 else 0 end`.mapWith(Number),
      })
      .from(entries)
      .leftJoin(adoptions, and(eq(adoptions.station, entries.station), eq(adoptions.id, entries.adoption)))
      .leftJoin(reports, and(eq(reports.station, entries.station), eq(reports.id, entries.report)))
      .leftJoin(revisions, isItsVersion(schema))
      .leftJoin(texts, areItsWords(schema))
      .leftJoin(
        payoutEntries,
        and(
          eq(payoutEntries.station, entries.station),
          eq(payoutEntries.entry, entries.id),
          eq(payoutEntries.live, 1),
        ),
      )
      .where(
        and(
          eq(entries.station, place('station')),
          eq(entries.kind, 'money'),
          ne(entries.amount, 0),
          isNotNull(entries.person),
          isNull(payoutEntries.entry),
          pageOf(entries.attribution, entries.id),
        ),
      )
      .orderBy(asc(entries.attribution), asc(entries.id))
      .limit(place('limit')),
  );
}
