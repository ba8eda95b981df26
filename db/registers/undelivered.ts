import { and, asc, eq, sql } from 'drizzle-orm';
import type { Undelivered } from '#domain/undelivered';
import type { Engine } from '../engine.ts';
import type { Keeping } from '../keeping.ts';
import { momentOf } from './moment.ts';
import { addressee } from './notices.ts';

const place = sql.placeholder;

/** 未送达 of a station, through the index `outbox_parked`. */
export function readUndelivered(engine: Engine, station: string) {
  const { outbox } = engine.schema;
  const parked = engine.prepare('undelivered-notices', (database) =>
    database
      .select()
      .from(outbox)
      .where(and(eq(outbox.station, place('station')), eq(outbox.state, 'parked')))
      .orderBy(asc(outbox.id))
      .limit(place('limit')),
  );
  return {
    undelivered: (limit: number): Promise<Undelivered[]> =>
      engine.read(function* read() {
        const rows = yield* parked({ station, limit });
        return rows.map(({ id, addressee: name, notice, error, createdAt }) => ({
          id,
          to: addressee(name),
          kind: notice.kind,
          error: error ?? '',
          since: createdAt,
        }));
      }),
  };
}

/** 重发. A card of which a newer row waits already needs no second one: that one will draw the same state. */
export function keepResent(engine: Engine): Keeping {
  const { outbox } = engine.schema;
  const given = and(
    eq(outbox.station, place('station')),
    eq(outbox.id, place('id')),
    eq(outbox.state, 'parked'),
  );
  const noNewer = sql`not exists (select 1 from ${outbox} as newer
    where newer.station = ${outbox.station} and newer.key = ${outbox.key} and newer.state = 'pending')`;
  const again = engine.prepare('resend-notice', (database) =>
    database
      .update(outbox)
      .set({ state: 'pending', attempts: 0, dueAt: sql`${place('at')}` })
      .where(and(given, noNewer))
      .returning({ id: outbox.id }),
  );
  const settle = engine.prepare('drop-undelivered', (database) =>
    database.update(outbox).set({ state: 'dropped' }).where(given).returning({ id: outbox.id }),
  );
  return function* keep(station, change) {
    for (const id of change.resent ?? []) {
      const waits = yield* again({ station, id, at: momentOf(change) });
      if (waits.length === 0) yield* settle({ station, id });
    }
    return null;
  };
}
