import { and, eq, gte, lt, sql } from 'drizzle-orm';
import type { Said } from '#domain/burden';
import type { Instant } from '#domain/instant';
import type { Engine } from '../engine.ts';
import { addressee } from './notices.ts';

const place = sql.placeholder;

/** What was said in a stretch of time; of a message that is redrawn, the first time alone. */
export function readSaid(engine: Engine, station: string) {
  const { outbox } = engine.schema;
  const sent = engine.prepare('said', (database) =>
    database
      .select({ addressee: outbox.addressee, notice: outbox.notice })
      .from(outbox)
      .where(
        and(
          eq(outbox.station, place('station')),
          // As the indexes say it, so that they serve.
          sql`${outbox.state} = 'sent'`,
          gte(outbox.settledAt, place('from')),
          lt(outbox.settledAt, place('until')),
          sql`(${outbox.redrawn} = 0 or not exists (select 1 from ${outbox} as e
            where e.station = ${place('station')} and e.key = outbox.key and e.id < outbox.id
            and e.redrawn = 1 and e.state = 'sent'))`,
        ),
      ),
  );
  return {
    said: (from: Instant, until: Instant): Promise<Said[]> =>
      engine.read(function* read() {
        const rows = yield* sent({ station, from, until });
        return rows.map(({ addressee: name, notice }) => ({ to: addressee(name), kind: notice.kind }));
      }),
  };
}
