import { and, eq, sql } from 'drizzle-orm';
import type { Report, Writer } from '#domain/report';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Work } from '../work.ts';

/** Whose reports they are. Rows are touched only when the writers change, which is seldom. */
export function keepWriters(
  engine: Engine,
): (station: string, report: Report, before: Writer[] | undefined) => Work<void> {
  const { writers } = engine.schema;
  const insert = insertOnce(engine, 'writer', writers);
  const clear = engine.prepare('clear-writers', (database) =>
    database
      .delete(writers)
      .where(
        and(
          eq(writers.station, sql.placeholder('station')),
          eq(writers.person, sql.placeholder('person')),
          eq(writers.report, sql.placeholder('report')),
        ),
      )
      .returning({ person: writers.person }),
  );
  return function* keep(station, report, before) {
    if (before && namesOf(before) === namesOf(report.writers)) return;
    for (const { person } of before ?? []) yield* clear({ station, person, report: report.id });
    for (const { person } of report.writers) yield* insert({ station, person, report: report.id });
  };
}

const namesOf = (writers: Writer[]): string => JSON.stringify(writers.map(({ person }) => person).sort());
