import { and, eq, gte, isNull, lt, ne, type SQL, sql } from 'drizzle-orm';
import type { Schema } from '../schema.ts';
import type { Database } from '../statement.ts';

/** Counts and sums come back as numbers from both engines. */
export const count = (what: SQL = sql`*`) => sql<number>`count(${what})`.mapWith(Number);
export const sumOf = (what: SQL) => sql<number>`coalesce(sum(${what}), 0)`.mapWith(Number);

const place = sql.placeholder;

/** Adoptions that are not void, in the very words of the index `adoptions_live`. */
export const isLive = ({ adoptions }: Schema): SQL => sql`${adoptions.status} <> 'void'`;

/** 标准待定: entries without an amount that no other has settled or taken back. */
export const waiting = (schema: Schema, database: Database) => {
  const { entries } = schema;
  const answered = sql`exists (select 1 from ${entries} as later where later.station = ${entries.station}
    and (later.settles = ${entries.id} or later.reverses = ${entries.id}))`;
  return {
    query: database.select({ adoptions: count(sql`distinct ${entries.adoption}`) }).from(entries),
    where: and(
      eq(entries.station, place('station')),
      isNull(entries.amount),
      ne(entries.kind, 'instruction'),
      sql`not ${answered}`,
    ),
  };
};

/** The days of a period, half-open. */
export const during = (
  day: Schema['entries']['attribution'] | Schema['adoptions']['date'],
): SQL | undefined => and(gte(day, place('from')), lt(day, place('until')));
