import { and, asc, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Call, Incident } from '#domain/incident';
import type { Report } from '#domain/report';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';
import { selectReports, toReport } from './report-rows.ts';

const place = sql.placeholder;

/** 急报: a new matter, or what may still change of a known one, over the revision it was made from; and its calls. */
export function keepIncidents(engine: Engine): Keeping {
  const { incidents, calls } = engine.schema;
  const insert = insertOnce(engine, 'incident', incidents);
  const log = insertOnce(engine, 'call', calls);
  const update = engine.prepare('update-incident', (database) =>
    database
      .update(incidents)
      .set({
        revision: sql`${incidents.revision} + 1`,
        closure: sql`${sql.param(place('closure'), incidents.closure)}`,
        closedAt: sql`${place('closedAt')}`,
      })
      .where(
        and(
          eq(incidents.station, place('station')),
          eq(incidents.id, place('id')),
          eq(incidents.revision, place('revision')),
        ),
      )
      .returning({ id: incidents.id }),
  );
  return function* keep(station, change) {
    for (const incident of change.incidents ?? []) {
      if (incident.revision === 0) {
        if (!(yield* insert({ station, ...incident, revision: 1 }))) return 'already-recorded';
        continue;
      }
      const { id, revision, closure, closedAt } = incident;
      const kept = yield* update({ station, id, revision, closure, closedAt });
      if (kept.length === 0) return 'someone-was-faster';
    }
    for (const call of change.calls ?? []) if (!(yield* log({ station, ...call }))) return 'already-recorded';
    return null;
  };
}

export function readIncidents(engine: Engine, station: string) {
  const { schema } = engine;
  const { incidents, calls, reports } = schema;
  const { station: owner, ...incident } = getTableColumns(incidents);
  const { station: caller, ...call } = getTableColumns(calls);
  const one = engine.prepare('incident', (database) =>
    database
      .select(incident)
      .from(incidents)
      .where(and(eq(owner, place('station')), eq(incidents.id, place('id')))),
  );
  const latest = engine.prepare('incidents', (database) =>
    database
      .select(incident)
      .from(incidents)
      .where(eq(owner, place('station')))
      .orderBy(sql`${incidents.closedAt} is not null`, desc(incidents.openedAt), desc(incidents.id))
      .limit(place('limit')),
  );
  const callsOf = engine.prepare('calls-of-incident', (database) =>
    database
      .select(call)
      .from(calls)
      .where(and(eq(caller, place('station')), eq(calls.incident, place('incident'))))
      .orderBy(asc(calls.at), asc(calls.id)),
  );
  const chain = engine.prepare('reports-of-incident', (database) =>
    selectReports(schema, database)
      .where(and(eq(reports.station, place('station')), eq(reports.incident, place('incident'))))
      .orderBy(asc(reports.submittedAt), asc(reports.id)),
  );
  return {
    incident: (id: string): Promise<Incident | null> =>
      engine.read(function* read() {
        return (yield* one({ station, id }))[0] ?? null;
      }),
    incidents: (limit: number): Promise<Incident[]> => engine.read(() => latest({ station, limit })),
    calls: (of: string): Promise<Call[]> => engine.read(() => callsOf({ station, incident: of })),
    reportsOf: (of: string): Promise<Report[]> =>
      engine.read(function* read() {
        return (yield* chain({ station, incident: of })).map(toReport);
      }),
  };
}
