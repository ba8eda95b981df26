import { appendOnly } from './schema.ts';

/** Statements that (re)make the triggers by which a table refuses to change or lose a row. */
export const sqliteTriggers = (): string[] =>
  appendOnly.flatMap((table) =>
    (['update', 'delete'] as const).flatMap((deed) => [
      `drop trigger if exists ${table}_refuses_${deed}`,
      `create trigger ${table}_refuses_${deed} before ${deed} on ${table}
       begin select raise(abort, '${table} is append-only'); end`,
    ]),
  );

export const pgTriggers = (): string[] => [
  `create or replace function refuse_change() returns trigger language plpgsql as
   $$ begin raise exception '% is append-only', tg_table_name; end $$`,
  ...appendOnly.flatMap((table) => [
    `create or replace trigger ${table}_refuses_change before update or delete on ${table}
     for each row execute function refuse_change()`,
    `create or replace trigger ${table}_refuses_truncate before truncate on ${table}
     for each statement execute function refuse_change()`,
  ]),
];

/** Taken off while a migration rebuilds a table, and put back at every start. */
export const dropSqliteTriggers = (): string[] =>
  appendOnly.flatMap((table) => [
    `drop trigger if exists ${table}_refuses_update`,
    `drop trigger if exists ${table}_refuses_delete`,
  ]);
