import { defineConfig } from 'drizzle-kit';

/** `DIALECT=postgresql` writes PostgreSQL's folder; both are written from one schema. */
const postgresql = process.env.DIALECT === 'postgresql';

export default defineConfig({
  dialect: postgresql ? 'postgresql' : 'sqlite',
  schema: postgresql ? './db/pg/schema.ts' : './db/sqlite/schema.ts',
  out: postgresql ? './db/migrations/pg' : './db/migrations/sqlite',
});
