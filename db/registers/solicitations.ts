import { and, asc, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Report } from '#domain/report';
import type { Solicitation } from '#domain/solicitation';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';
import { selectReports, toReport } from './report-rows.ts';

const place = sql.placeholder;

/** 约稿: a new one, or its hour or end over the revision it was made from. */
export function keepSolicitations(engine: Engine): Keeping {
  const { solicitations } = engine.schema;
  const insert = insertOnce(engine, 'solicitation', solicitations);
  const update = engine.prepare('update-solicitation', (database) =>
    database
      .update(solicitations)
      .set({
        revision: sql`${solicitations.revision} + 1`,
        dueAt: sql`${place('dueAt')}`,
        closedAt: sql`${place('closedAt')}`,
      })
      .where(
        and(
          eq(solicitations.station, place('station')),
          eq(solicitations.id, place('id')),
          eq(solicitations.revision, place('revision')),
        ),
      )
      .returning({ id: solicitations.id }),
  );
  return function* keep(station, change) {
    for (const solicitation of change.solicitations ?? []) {
      if (solicitation.revision === 0) {
        if (!(yield* insert({ station, ...solicitation, revision: 1 }))) return 'already-recorded';
        continue;
      }
      const { id, revision, dueAt, closedAt } = solicitation;
      const kept = yield* update({ station, id, revision, dueAt, closedAt });
      if (kept.length === 0) return 'someone-was-faster';
    }
    return null;
  };
}

export function readSolicitations(engine: Engine, station: string) {
  const { schema } = engine;
  const { solicitations, reports } = schema;
  const { station: owner, ...columns } = getTableColumns(solicitations);
  const one = engine.prepare('solicitation', (database) =>
    database
      .select(columns)
      .from(solicitations)
      .where(and(eq(owner, place('station')), eq(solicitations.id, place('id')))),
  );
  const latest = engine.prepare('solicitations', (database) =>
    database
      .select(columns)
      .from(solicitations)
      .where(eq(owner, place('station')))
      .orderBy(sql`${solicitations.closedAt} is not null`, desc(solicitations.dueAt), desc(solicitations.id))
      .limit(place('limit')),
  );
  const answering = engine.prepare('reports-for-solicitation', (database) =>
    selectReports(schema, database)
      .where(and(eq(reports.station, place('station')), eq(reports.solicitation, place('solicitation'))))
      .orderBy(asc(reports.submittedAt), asc(reports.id)),
  );
  return {
    solicitation: (id: string): Promise<Solicitation | null> =>
      engine.read(function* read() {
        return (yield* one({ station, id }))[0] ?? null;
      }),
    solicitations: (limit: number): Promise<Solicitation[]> => engine.read(() => latest({ station, limit })),
    reportsFor: (solicitation: string): Promise<Report[]> =>
      engine.read(function* read() {
        return (yield* answering({ station, solicitation })).map(toReport);
      }),
  };
}
