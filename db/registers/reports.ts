import { and, eq, sql } from 'drizzle-orm';
import type { Report } from '#domain/report';
import type { Change } from '#ports/change';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';
import type { Schema } from '../schema.ts';
import type { Work } from '../work.ts';
import { nextNumber } from './number-series.ts';
import { toRow } from './report-rows.ts';
import { keepText } from './texts.ts';
import { updateReport } from './update-report.ts';
import { keepWriters } from './writers.ts';

type Head = Pick<
  Schema['reports']['$inferSelect'],
  | 'revision'
  | 'text'
  | 'writers'
  | 'receiptYear'
  | 'receiptNumber'
  | 'registrationYear'
  | 'registrationNumber'
>;

/** New states of reports, each only over the revision it was made from; numbers are given in the same breath. */
export function keepReports(engine: Engine): Keeping {
  const insert = insertOnce(engine, 'report', engine.schema.reports);
  const readHead = prepareHead(engine);
  const update = updateReport(engine);
  const number = nextNumber(engine);
  const text = keepText(engine);
  const writers = keepWriters(engine);

  function* numbered(station: string, report: Report, head: Head | undefined, change: Change) {
    const row = { ...toRow(station, report, report.revision + 1), ...numbersOf(head) };
    for (const { series, year } of change.numbers?.filter((wanted) => wanted.report === report.id) ?? []) {
      if (row[`${series}Number`] !== null) continue;
      const given = yield* number(station, series, year);
      row[`${series}Year`] = given.year;
      row[`${series}Number`] = given.number;
    }
    return row;
  }

  function* keepOne(station: string, report: Report, change: Change): Work<boolean> {
    const [head] = report.revision === 0 ? [] : yield* readHead({ station, id: report.id });
    if ((head?.revision ?? 0) !== report.revision) return false;
    const row = yield* numbered(station, report, head, change);
    const kept = head ? yield* update(row, report.revision) : yield* insert(row);
    if (!kept) return false;
    if (report.text.number > (head?.text ?? 0)) yield* text(station, report);
    yield* writers(station, report, head?.writers);
    return true;
  }

  return function* keep(station, change) {
    const reports = change.reports ?? [];
    const stray = change.numbers?.find((wanted) => reports.every(({ id }) => id !== wanted.report));
    if (stray) throw new Error(`A number is asked for ${stray.report}, which is not in the change`);
    for (const report of reports) if (!(yield* keepOne(station, report, change))) return 'someone-was-faster';
    return null;
  };
}

/** What a report was given stays, whatever an older copy of it says. */
function numbersOf(head: Head | undefined): Partial<Head> {
  if (!head) return {};
  const { receiptYear, receiptNumber, registrationYear, registrationNumber } = head;
  return { receiptYear, receiptNumber, registrationYear, registrationNumber };
}

function prepareHead(engine: Engine) {
  const { reports } = engine.schema;
  const { revision, text, writers, receiptYear, receiptNumber, registrationYear, registrationNumber } =
    reports;
  return engine.prepare('report-head', (database) =>
    database
      .select({ revision, text, writers, receiptYear, receiptNumber, registrationYear, registrationNumber })
      .from(reports)
      .where(and(eq(reports.station, sql.placeholder('station')), eq(reports.id, sql.placeholder('id')))),
  );
}
