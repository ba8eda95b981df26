import Client from 'better-sqlite3';
import { submitMany } from './load.ts';
import type { Ours } from './sides.ts';

/** Reports that are sent in as people do, to be multiplied. */
const MODELS = 110;
/** When the reports of a history were sent in. */
export interface Stretch {
  from: number;
  until: number;
}

const YEAR_MS = 365.25 * 86_400_000;
export const tenYears = (): Stretch => ({ from: Date.now() - 10 * YEAR_MS, until: Date.now() });

/**
 * The years of a station: some reports are sent in, and their rows multiplied in the file until there are so many, evenly
 * spread, all sent up and every third adopted once with its points and money. Only the audit chain does not tell of them.
 */
export async function layHistory(ours: Ours, count: number, stretch = tenYears()): Promise<void> {
  await ours.clear();
  const running = await ours.start();
  await submitMany(running.port, MODELS);
  await running.kill();
  multiply(ours.path, count, stretch);
}

function multiply(path: string, count: number, { from, until }: Stretch): void {
  const client = new Client(path);
  client.pragma('synchronous = OFF');
  client.pragma('cache_size = -200000');
  // Each number with its moment and the report it is a copy of; receipts of one year must differ, not follow each other.
  client.exec(`
    create temp table models as select row_number() over (order by id) - 1 as n, id as model from reports;
    create temp table laid as
      with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${count})
      select numbers.n, 'h' || numbers.n as id, model, cast(${from} + (numbers.n - 1) * ${(until - from) / count} as integer) as at
      from numbers join models on models.n = numbers.n % (select count(*) from models);
    create temp table days as select n, id, model, at, date(at / 1000, 'unixepoch') as day from laid;
  `);
  const copy = (table: string, of: string, changed: Record<string, string>) => {
    const columns = client.prepare('select name from pragma_table_info(?)').pluck().all(table).map(String);
    const values = columns.map((column) => changed[column] ?? `was."${column}"`);
    const named = columns.map((column) => `"${column}"`);
    client.exec(`insert into ${table} (${named.join()}) select ${values.join()} from days join ${of}`);
  };
  client.transaction(() => {
    copy('reports', 'reports as was on was.id = days.model', {
      id: 'days.id',
      status: "'dispatched'",
      receipt_year: 'cast(substr(days.day, 1, 4) as integer)',
      receipt_number: `${MODELS} + days.n`,
      submitted_at: 'days.at',
      credit_month: 'substr(days.day, 1, 7)',
    });
    copy('revisions', 'revisions as was on was.report = days.model', {
      report: 'days.id',
      hash: "'t' || days.n",
      event_date: 'days.day',
      at: 'days.at',
    });
    copy('texts', 'revisions as r on r.report = days.model join texts as was on was.hash = r.hash', {
      hash: "'t' || days.n",
      title:
        "'历年信息' || char(19968 + days.n % 9973, 19968 + days.n % 7919, 19968 + days.n % 6007, 19968 + days.n % 4001)",
    });
    copy('writers', 'writers as was on was.report = days.model', { report: 'days.id' });
    client.exec(`
      insert into dispatches (station, id, report, body, date, number, way, text, by, at)
        select station, 'd' || n, days.id, 'shi-gonglu-chu', day, null, 'manual', 1, 'sun-xiaomei', days.at
        from days join reports on reports.id = days.id;
      insert into adoptions (station, id, report, body, carrier, issue, kind, date, status, recorded_by, recorded_at)
        select station, 'a' || n, days.id, 'shi-gonglu-chu', '信息', cast(n as text), 'single', day, 'confirmed', 'sun-xiaomei', days.at
        from days join reports on reports.id = days.id where n % 3 = 0;
      insert into entries (station, id, adoption, report, kind, person, unit, amount, attribution, posting, at)
        select reports.station, kind || n, 'a' || n, days.id, kind, person, unit, amount, day, substr(day, 1, 7), days.at
        from days join reports on reports.id = days.id join writers on writers.report = days.id,
          (select 'points' as kind, 100 as amount union all select 'money', 2000) where n % 3 = 0;
      delete from unit_tallies;
      update number_series set last = ${MODELS} + ${count};
    `);
  })();
  client.pragma('wal_checkpoint(truncate)');
  client.close();
}
