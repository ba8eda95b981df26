import { and, eq, sql } from 'drizzle-orm';
import type { NativeRef } from '#ports/messenger';
import type { Engine } from '../engine.ts';
import type { Work } from '../work.ts';

/** Where a message stands in the chat, by our own key. */
export function messageRefs(engine: Engine, station: string) {
  const { messageRefs: refs } = engine.schema;
  const channel = sql.placeholder('channel');
  const message = sql.placeholder('message');
  const put = engine.prepare('put-ref', (database) =>
    database
      .insert(refs)
      .values({ station: sql.placeholder('station'), key: sql.placeholder('key'), channel, message })
      .onConflictDoUpdate({
        target: [refs.station, refs.key],
        set: { channel: sql`${channel}`, message: sql`${message}` },
      })
      .returning({ key: refs.key }),
  );
  const get = engine.prepare('get-ref', (database) =>
    database
      .select({ channel: refs.channel, message: refs.message })
      .from(refs)
      .where(and(eq(refs.station, sql.placeholder('station')), eq(refs.key, sql.placeholder('key')))),
  );
  const at = engine.prepare('key-at', (database) =>
    database
      .select({ key: refs.key })
      .from(refs)
      .where(
        and(
          eq(refs.station, sql.placeholder('station')),
          eq(refs.channel, channel),
          eq(refs.message, message),
        ),
      )
      .limit(1),
  );
  return {
    *at(ref: NativeRef): Work<string | null> {
      const [row] = yield* at({ station, ...ref });
      return row?.key ?? null;
    },
    *put(key: string, ref: NativeRef): Work<void> {
      yield* put({ station, key, ...ref });
    },
    *get(key: string): Work<NativeRef | null> {
      const [row] = yield* get({ station, key });
      return row ?? null;
    },
  };
}
