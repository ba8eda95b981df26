import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Engine } from '../engine.ts';
import type { Schema } from '../schema.ts';
import type { Work } from '../work.ts';

type Row = Schema['reports']['$inferSelect'];

/** Writes a report over the revision it was made from; answers false when another was kept in between. */
export function updateReport(engine: Engine): (row: Row, made: number) => Work<boolean> {
  const { reports } = engine.schema;
  const { station, id, ...columns } = getTableColumns(reports);
  const set = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, sql`${sql.param(sql.placeholder(name), column)}`]),
  );
  const statement = engine.prepare('update-report', (database) =>
    database
      .update(reports)
      .set(set)
      .where(
        and(
          eq(station, sql.placeholder('station')),
          eq(id, sql.placeholder('id')),
          eq(reports.revision, sql.placeholder('made')),
        ),
      )
      .returning({ id }),
  );
  return function* update(row, made) {
    const rows = yield* statement({ ...row, made });
    return rows.length > 0;
  };
}
