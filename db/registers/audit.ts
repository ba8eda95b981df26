import { and, asc, desc, eq, getTableColumns, gt, sql } from 'drizzle-orm';
import { type AuditEvent, auditBytes, type ChainedEvent } from '#domain/audit';
import type { ReportId } from '#domain/report';
import type { Engine } from '../engine.ts';
import type { Hash } from '../hash.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';

/** Every event is chained to the one before it, in the transaction of what it tells of. */
export function keepAudit(engine: Engine, hash: Hash): Keeping {
  const { auditEvents } = engine.schema;
  const insert = insertOnce(engine, 'audit-event', auditEvents);
  const head = engine.prepare('audit-head', (database) =>
    database
      .select({ seq: auditEvents.seq, hash: auditEvents.hash })
      .from(auditEvents)
      .where(eq(auditEvents.station, sql.placeholder('station')))
      .orderBy(desc(auditEvents.seq))
      .limit(1),
  );
  return function* keep(station, { audit }) {
    if (audit.length === 0) return null;
    const [last] = yield* head({ station });
    let { seq, hash: previous } = last ?? { seq: 0, hash: '' };
    for (const event of audit) {
      seq += 1;
      const own = hash(auditBytes(event, seq, previous));
      const { at, actor, action, subject, detail } = event;
      const linked = yield* insert({ station, seq, at, actor, action, subject, detail, previous, hash: own });
      if (!linked) throw new Error(`Event ${seq} of the audit chain is taken`);
      previous = own;
    }
    return null;
  };
}

/** What happened to one subject, first to last. */
export function readHistory(engine: Engine, station: string) {
  const { auditEvents } = engine.schema;
  const { at, actor, action, subject, detail } = auditEvents;
  const all = engine.prepare('audit-of-subject', (database) =>
    database
      .select({ at, actor, action, subject, detail })
      .from(auditEvents)
      .where(
        and(eq(auditEvents.station, sql.placeholder('station')), eq(subject, sql.placeholder('subject'))),
      )
      .orderBy(asc(auditEvents.seq)),
  );
  return {
    history: (report: ReportId): Promise<AuditEvent[]> =>
      engine.read(() => all({ station, subject: report })),
  };
}

const PAGE = 1_000;

/** The whole chain, first to last, a page at a time, so that a long one does not hold up who is waiting. */
export function auditPages(engine: Engine, station: string): () => AsyncGenerator<ChainedEvent[]> {
  const { auditEvents } = engine.schema;
  const { station: owner, ...event } = getTableColumns(auditEvents);
  const page = engine.prepare('audit-page', (database) =>
    database
      .select(event)
      .from(auditEvents)
      .where(and(eq(owner, sql.placeholder('station')), gt(auditEvents.seq, sql.placeholder('after'))))
      .orderBy(asc(auditEvents.seq))
      .limit(PAGE),
  );
  return async function* pages() {
    for (let after = -1; ; ) {
      const rows = await engine.read(() => page({ station, after }));
      if (rows.length > 0) yield rows;
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return;
      after = last.seq;
    }
  };
}

/** The same at once, for who looks at a short one. */
export function readAudit(engine: Engine, station: string): () => Promise<ChainedEvent[]> {
  const pages = auditPages(engine, station);
  return async () => {
    const chain: ChainedEvent[] = [];
    for await (const rows of pages()) chain.push(...rows);
    return chain;
  };
}
