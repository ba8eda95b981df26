import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Month } from '#domain/period';
import type { MonthNote } from '#domain/quota';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';

/** 本月无稿 · 本月不再提醒 · 免报: said twice it holds once. */
export function keepMonthNotes(engine: Engine): Keeping {
  const insert = insertOnce(engine, 'month-note', engine.schema.monthNotes);
  return function* keep(station, { monthNotes = [] }) {
    for (const note of monthNotes) yield* insert({ station, reason: null, ...note });
    return null;
  };
}

export function readMonthNotes(engine: Engine, station: string) {
  const { monthNotes } = engine.schema;
  const { station: owner, ...note } = getTableColumns(monthNotes);
  const all = engine.prepare('notes-of-month', (database) =>
    database
      .select(note)
      .from(monthNotes)
      .where(and(eq(owner, sql.placeholder('station')), eq(monthNotes.month, sql.placeholder('month')))),
  );
  return {
    monthNotes: (month: Month): Promise<MonthNote[]> =>
      engine.read(function* read() {
        return (yield* all({ station, month })).map(({ reason, ...said }) =>
          reason === null ? said : { ...said, reason },
        );
      }),
  };
}
