import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { EntryId } from '#domain/ledger';
import type { Payout, PayoutId } from '#domain/payout';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';

const place = sql.placeholder;

/** 稿酬发放: a new batch with its entries, or the next step over the revision it was made from; a cancelled one lets its entries go. */
export function keepPayouts(engine: Engine): Keeping {
  const { payouts, payoutEntries } = engine.schema;
  const insert = insertOnce(engine, 'payout', payouts);
  const insertEntry = insertOnce(engine, 'payout-entry', payoutEntries);
  const update = engine.prepare('update-payout', (database) =>
    database
      .update(payouts)
      .set({
        revision: sql`${payouts.revision} + 1`,
        status: sql`${place('status')}`,
        steps: sql`${place('steps')}`,
      })
      .where(
        and(
          eq(payouts.station, place('station')),
          eq(payouts.id, place('id')),
          eq(payouts.revision, place('revision')),
        ),
      )
      .returning({ id: payouts.id }),
  );
  const release = engine.prepare('release-payout', (database) =>
    database
      .update(payoutEntries)
      .set({ live: 0 })
      .where(and(eq(payoutEntries.station, place('station')), eq(payoutEntries.payout, place('id'))))
      .returning({ entry: payoutEntries.entry }),
  );
  return function* keep(station, change) {
    for (const payout of change.payouts ?? []) {
      const { id, revision, status, steps, lines } = payout;
      if (revision > 0) {
        const values = { station, id, revision, status, steps: JSON.stringify(steps) };
        if ((yield* update(values)).length === 0) return 'someone-was-faster';
        if (status === 'cancelled') yield* release({ station, id });
        continue;
      }
      const preparedAt = steps[0]?.at ?? 0;
      if (!(yield* insert({ station, ...payout, revision: 1, preparedAt }))) return 'already-recorded';
      for (const { entry } of lines.flatMap(({ pieces }) => pieces))
        if (!(yield* insertEntry({ station, payout: id, entry, live: 1 }))) return 'someone-was-faster';
    }
    return null;
  };
}

export function readPayouts(engine: Engine, station: string) {
  const { payouts, payoutEntries, entries } = engine.schema;
  const { station: owner, preparedAt, ...columns } = getTableColumns(payouts);
  const one = engine.prepare('payout', (database) =>
    database
      .select(columns)
      .from(payouts)
      .where(and(eq(owner, place('station')), eq(payouts.id, place('id')))),
  );
  const latest = engine.prepare('payouts', (database) =>
    database
      .select(columns)
      .from(payouts)
      .where(eq(owner, place('station')))
      .orderBy(desc(preparedAt), desc(payouts.id))
      .limit(place('limit')),
  );
  // What took it back may itself stand in a live batch: then the two are even.
  const even = sql`exists (select 1 from ${payoutEntries} as other where other.station = ${payoutEntries.station}
    and other.entry = ${entries.id} and other.live = 1)`;
  const taken = engine.prepare('payout-taken-back', (database) =>
    database
      .select({ entry: payoutEntries.entry })
      .from(payoutEntries)
      .innerJoin(
        entries,
        and(eq(entries.station, payoutEntries.station), eq(entries.reverses, payoutEntries.entry)),
      )
      .where(
        and(
          eq(payoutEntries.station, place('station')),
          eq(payoutEntries.payout, place('id')),
          sql`not ${even}`,
        ),
      ),
  );
  return {
    payout: (id: PayoutId): Promise<Payout | null> =>
      engine.read(function* read() {
        return (yield* one({ station, id }))[0] ?? null;
      }),
    payouts: (limit: number): Promise<Payout[]> => engine.read(() => latest({ station, limit })),
    takenBack: (id: PayoutId): Promise<EntryId[]> =>
      engine.read(function* read() {
        return (yield* taken({ station, id })).map(({ entry }) => entry);
      }),
  };
}
