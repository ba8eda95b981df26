import { and, asc, eq, getTableColumns, isNotNull, ne, sql } from 'drizzle-orm';
import { periodNamed } from '#domain/named-period';
import type { LaidBooks } from '#ports/laid-books';
import type { Engine } from '../engine.ts';
import type { Work } from '../work.ts';
import { auditPages } from './audit.ts';
import { bookedIn } from './closings.ts';
import { count } from './counting.ts';
import { recounted } from './recounted.ts';
import { keptTallies } from './tallies.ts';

/** Everything 核对 reads of a station; nothing here is asked while people wait. */
export function laidBooks(engine: Engine, station: string): LaidBooks {
  const { reports, revisions, entries, payouts, payoutEntries, closings, texts } = engine.schema;
  const { because: _because, station: _, ...entry } = getTableColumns(entries);
  const { id, unit, status, follows, noticed, creditMonth, text } = reports;
  const booked = bookedIn(engine);
  const kept = keptTallies(engine, station);
  const recount = recounted(engine, station);

  function* paid(): Work<Awaited<ReturnType<LaidBooks['payouts']>>> {
    const batches = yield* engine.ask((database) =>
      database
        .select({ id: payouts.id, status: payouts.status, lines: payouts.lines, sum: payouts.sum })
        .from(payouts)
        .where(eq(payouts.station, station)),
    );
    const rows = yield* engine.ask((database) =>
      database
        .select({ payout: payoutEntries.payout, entry: payoutEntries.entry, live: payoutEntries.live })
        .from(payoutEntries)
        .where(eq(payoutEntries.station, station)),
    );
    return batches.map((batch) => ({
      ...batch,
      held: rows
        .filter(({ payout }) => payout === batch.id)
        .map((row) => ({ entry: row.entry, live: row.live === 1 })),
    }));
  }

  function* closed(): Work<Awaited<ReturnType<LaidBooks['closings']>>> {
    const rows = yield* engine.ask((database) =>
      database
        .select({ period: closings.period, entries: closings.entries })
        .from(closings)
        .where(eq(closings.station, station))
        .orderBy(asc(closings.period)),
    );
    const all = [];
    for (const row of rows) {
      const period = periodNamed(row.period);
      all.push({ ...row, booked: period ? yield* booked(station, period) : -1 });
    }
    return all;
  }

  return {
    chain: () => auditPages(engine, station)(),
    reports: () =>
      engine.read(() =>
        engine.ask((database) =>
          database
            .select({
              ...{ id, unit, status, follows, noticed, creditMonth, text },
              first: sql<string | null>`max(case when ${revisions.number} = 1 then ${revisions.hash} end)`,
              versions: count(sql`${revisions.number}`),
            })
            .from(reports)
            .leftJoin(revisions, and(eq(revisions.station, reports.station), eq(revisions.report, id)))
            .where(eq(reports.station, station))
            .groupBy(id, unit, status, follows, noticed, creditMonth, text),
        ),
      ),
    entries: () =>
      engine.read(() =>
        engine.ask((database) => database.select(entry).from(entries).where(eq(entries.station, station))),
      ),
    earners: () =>
      engine.read(function* earners() {
        const rows = yield* engine.ask((database) =>
          database
            .selectDistinct({ person: entries.person })
            .from(entries)
            .where(and(eq(entries.station, station), eq(entries.kind, 'money'), isNotNull(entries.person))),
        );
        return rows.flatMap(({ person }) => person ?? []);
      }),
    closings: () => engine.read(closed),
    payouts: () => engine.read(paid),
    tallies: () =>
      engine.read(function* tallies() {
        return { kept: yield* kept(), counted: yield* recount() };
      }),
    ...said(engine, station),
    attachments: () =>
      engine.read(function* attachments() {
        const rows = yield* engine.ask((database) =>
          database
            .select({ attachments: texts.attachments })
            .from(texts)
            .where(and(eq(texts.station, station), ne(texts.attachments, []))),
        );
        return [...new Set(rows.flatMap((row) => row.attachments.map(({ hash }) => hash)))];
      }),
  };
}

/** What was said in the chat, and where. */
function said(engine: Engine, station: string): Pick<LaidBooks, 'saidTwice' | 'saidNowhere'> {
  const { outbox, messageRefs: refs } = engine.schema;
  const once = and(eq(outbox.station, station), eq(outbox.redrawn, 0));
  return {
    saidTwice: () =>
      engine.read(function* saidTwice() {
        const keys = yield* engine.ask((database) =>
          database
            .select({ key: outbox.key })
            .from(outbox)
            .where(once)
            .groupBy(outbox.key)
            .having(sql`count(*) > 1`),
        );
        const places = yield* engine.ask((database) =>
          database
            .select({ channel: refs.channel, message: refs.message })
            .from(refs)
            .where(eq(refs.station, station))
            .groupBy(refs.channel, refs.message)
            .having(sql`count(*) > 1`),
        );
        return [
          ...keys.map(({ key }) => key),
          ...places.map(({ channel, message }) => `${channel}/${message}`),
        ];
      }),
    saidNowhere: () =>
      engine.read(function* saidNowhere() {
        const rows = yield* engine.ask((database) =>
          database
            .selectDistinct({ key: outbox.key })
            .from(outbox)
            .leftJoin(refs, and(eq(refs.station, outbox.station), eq(refs.key, outbox.key)))
            .where(and(eq(outbox.station, station), eq(outbox.state, 'sent'), sql`${refs.key} is null`)),
        );
        return rows.map(({ key }) => key);
      }),
  };
}
