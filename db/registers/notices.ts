import { sql } from 'drizzle-orm';
import { type Addressee, isRedrawn } from '#domain/notice';
import { noticeKey } from '#domain/notice-key';
import type { Engine } from '../engine.ts';
import type { Keeping } from '../keeping.ts';
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
        unsure: 0,
        createdAt: sql.placeholder('at'),
        dueAt: sql.placeholder('dueAt'),
      })
      .onConflictDoNothing()
      .returning({ id: outbox.id }),
  );
  return function* keep(station, change) {
    const at = momentOf(change);
    for (const addressed of change.notices ?? []) {
      const { to, notice, at: dueAt = at } = addressed;
      yield* insert({
        station,
        key: noticeKey(addressed),
        addressee: nameOf(to),
        notice,
        redrawn: isRedrawn(notice) ? 1 : 0,
        state: dueAt > at ? 'timed' : 'pending',
        at,
        dueAt: Math.max(dueAt, at),
      });
    }
    return null;
  };
}

const nameOf = (to: Addressee): string => ('person' in to ? `person:${to.person}` : `channel:${to.channel}`);

export function addressee(name: string): Addressee {
  if (name.startsWith('person:')) return { person: name.slice('person:'.length) };
  return { channel: name === 'channel:team' ? 'team' : 'office' };
}
