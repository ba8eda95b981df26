import { and, desc, eq, sql } from 'drizzle-orm';
import { restored as restoring } from '#domain/audit';
import type { Instant } from '#domain/instant';
import { type Addressee, isRedrawn } from '#domain/notice';
import { noticeKey } from '#domain/notice-key';
import type { Engine } from '../engine.ts';
import type { Keeping } from '../keeping.ts';
import type { Work } from '../work.ts';
import { momentOf } from './moment.ts';

/**
 * What must be said, stored with what it tells of. A key already said, or already waiting to be redrawn, is left as it
 * is; a row that is just being sent does not swallow a new change.
 */
export function keepNotices(engine: Engine): Keeping {
  const { outbox } = engine.schema;
  const insert = engine.prepare('insert-notice', (database) =>
    database
      .insert(outbox)
      .values({
        station: sql.placeholder('station'),
        key: sql.placeholder('key'),
        addressee: sql.placeholder('addressee'),
        notice: sql.placeholder('notice'),
        redrawn: sql.placeholder('redrawn'),
        state: sql.placeholder('state'),
        attempts: 0,
        unsure: sql.placeholder('unsure'),
        createdAt: sql.placeholder('at'),
        dueAt: sql.placeholder('dueAt'),
      })
      .onConflictDoNothing()
      .returning({ id: outbox.id }),
  );
  const restored = lastRestore(engine);
  return function* keep(station, change) {
    const at = momentOf(change);
    // What was due before the books were set back may have been said by those that were lost: it is looked up first.
    const unsure = change.slot && change.slot.at <= (yield* restored(station)) ? 1 : 0;
    for (const addressed of change.notices ?? []) {
      const { to, notice, at: dueAt = at } = addressed;
      yield* insert({
        station,
        key: noticeKey(addressed),
        addressee: nameOf(to),
        notice,
        redrawn: isRedrawn(notice) ? 1 : 0,
        unsure,
        state: dueAt > at ? 'timed' : 'pending',
        at,
        dueAt: Math.max(dueAt, at),
      });
    }
    return null;
  };
}

/** When the books were last set back to an earlier point, as their audit tells; 0 where they never were. */
function lastRestore(engine: Engine): (station: string) => Work<Instant> {
  const { auditEvents } = engine.schema;
  const last = engine.prepare('last-restore', (database) =>
    database
      .select({ at: auditEvents.at })
      .from(auditEvents)
      .where(
        and(eq(auditEvents.station, sql.placeholder('station')), eq(auditEvents.subject, restoring.subject)),
      )
      .orderBy(desc(auditEvents.seq))
      .limit(1),
  );
  return function* read(station) {
    const [row] = yield* last({ station });
    return row?.at ?? 0;
  };
}

const nameOf = (to: Addressee): string => ('person' in to ? `person:${to.person}` : `channel:${to.channel}`);

export function addressee(name: string): Addressee {
  if (name.startsWith('person:')) return { person: name.slice('person:'.length) };
  return { channel: name === 'channel:team' ? 'team' : 'office' };
}
