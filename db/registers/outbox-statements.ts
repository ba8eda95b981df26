import { and, asc, eq, inArray, lte, type SQL, sql } from 'drizzle-orm';
import type { Engine } from '../engine.ts';
import type { Schema } from '../schema.ts';
import { count } from './counting.ts';

export type Stored = Schema['outbox']['$inferSelect'];

const place = sql.placeholder;
const value = (name: string) => sql`${place(name)}`;

export function outboxStatements(engine: Engine) {
  const { outbox } = engine.schema;
  const ofStation = eq(outbox.station, place('station'));
  const waiting = eq(outbox.state, 'pending');
  const underWay = and(ofStation, eq(outbox.id, place('id')), eq(outbox.state, 'sending'));
  const id = { id: outbox.id };

  return {
    claim: engine.prepare('claim-notices', (database) =>
      database
        .update(outbox)
        .set({ state: 'sending' })
        .where(
          inArray(
            outbox.id,
            database
              .select(id)
              .from(outbox)
              .where(
                and(
                  inArray(outbox.id, heads(outbox)),
                  eq(outbox.state, 'pending'),
                  lte(outbox.dueAt, place('now')),
                ),
              )
              .orderBy(asc(outbox.id))
              .limit(place('limit')),
          ),
        )
        .returning(),
    ),

    /** Those whose hour has come wait like all others from now on. */
    ripen: engine.prepare('ripen-notices', (database) =>
      database
        .update(outbox)
        .set({ state: 'pending' })
        .where(and(ofStation, eq(outbox.state, 'timed'), lte(outbox.dueAt, place('now'))))
        .returning(id),
    ),

    nextTimed: engine.prepare('next-timed-notice', (database) =>
      database
        .select({ at: outbox.dueAt })
        .from(outbox)
        .where(and(ofStation, eq(outbox.state, 'timed')))
        .orderBy(asc(outbox.dueAt))
        .limit(1),
    ),

    next: engine.prepare('next-notice', (database) =>
      database
        .select({ at: outbox.dueAt })
        .from(outbox)
        .where(and(inArray(outbox.id, heads(outbox)), eq(outbox.state, 'pending')))
        .orderBy(asc(outbox.dueAt))
        .limit(1),
    ),

    settle: engine.prepare('settle-notice', (database) =>
      database
        .update(outbox)
        .set({ state: sql`${place('state')}`, settledAt: value('settledAt'), error: value('error') })
        .where(underWay)
        .returning(id),
    ),

    retry: engine.prepare('retry-notice', (database) =>
      database
        .update(outbox)
        .set({
          state: 'pending',
          attempts: sql`${outbox.attempts} + 1`,
          unsure: value('unsure'),
          dueAt: value('at'),
          error: value('error'),
        })
        .where(underWay)
        .returning(id),
    ),

    /** A row that waits again speaks for a younger one of its key: both would draw the same state. */
    dropTwins: engine.prepare('drop-twins', (database) =>
      database
        .update(outbox)
        .set({ state: 'dropped' })
        .where(and(ofStation, eq(outbox.key, place('key')), waiting, eq(outbox.redrawn, 1)))
        .returning(id),
    ),

    dropTwinsOfSending: engine.prepare('drop-twins-of-sending', (database) =>
      database
        .update(outbox)
        .set({ state: 'dropped' })
        .where(
          and(
            ofStation,
            waiting,
            eq(outbox.redrawn, 1),
            inArray(
              outbox.key,
              database
                .select({ key: outbox.key })
                .from(outbox)
                .where(and(ofStation, eq(outbox.state, 'sending'))),
            ),
          ),
        )
        .returning(id),
    ),

    doubt: engine.prepare('doubt-notices', (database) =>
      database
        .update(outbox)
        .set({ unsure: 1 })
        .where(and(ofStation, inArray(outbox.state, ['timed', 'pending', 'sending'])))
        .returning(id),
    ),

    /** In the very words of the index of what is open. */
    open: engine.prepare('open-notices', (database) =>
      database
        .select({ rows: count(), oldest: sql<number | null>`min(${outbox.dueAt})` })
        .from(outbox)
        .where(and(ofStation, sql`${outbox.state} in ('pending', 'sending')`)),
    ),

    parked: engine.prepare('parked-notices', (database) =>
      database
        .select({ rows: count() })
        .from(outbox)
        .where(and(ofStation, eq(outbox.state, 'parked'))),
    ),

    waitAgain: engine.prepare('wait-again', (database) =>
      database
        .update(outbox)
        .set({ state: 'pending', unsure: 1 })
        .where(and(ofStation, eq(outbox.state, 'sending')))
        .returning(id),
    ),
  };
}

/** The oldest open row of each addressee, found by jumping through the index `outbox_open` from one addressee to the next. */
function heads(outbox: Schema['outbox']): SQL {
  const open = sql`from ${outbox} as o where o.station = ${place('station')} and o.state in ('pending', 'sending')`;
  return sql`(with recursive addressees(name) as (
    select min(o.addressee) ${open}
    union all
    select (select min(o.addressee) ${open} and o.addressee > addressees.name) from addressees where addressees.name is not null)
    select (select min(o.id) ${open} and o.addressee = addressees.name) from addressees where addressees.name is not null)`;
}
