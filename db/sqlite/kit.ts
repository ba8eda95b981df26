import {
  customType,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { asJson } from '../as-json.ts';

export const sqliteKit = {
  table: sqliteTable,
  text: (name: string) => text(name),
  /** Whole numbers up to 2⁵³: counts, cents, milliseconds. */
  integer: (name: string) => integer(name),
  /** Counts rows by itself. */
  serial: (name: string) => integer(name).primaryKey(),
  json: <T>(name: string) => customType<{ data: T; driverData: string | null }>(asJson)(name),
  primaryKey,
  foreignKey,
  index,
  uniqueIndex,
};
