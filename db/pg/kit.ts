import {
  bigint,
  bigserial,
  customType,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { asJson } from '../as-json.ts';
import { kitOf } from './stand-in.ts';

/** The same words for PostgreSQL. */
export const pgKit = kitOf({
  table: pgTable,
  text: (name: string) => text(name),
  integer: (name: string) => bigint(name, { mode: 'number' }),
  serial: (name: string) => bigserial(name, { mode: 'number' }).primaryKey(),
  json: <T>(name: string) => customType<{ data: T; driverData: string | null }>(asJson)(name),
  primaryKey,
  foreignKey,
  index,
  uniqueIndex,
});
