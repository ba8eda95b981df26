import type { Database as Client } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Engine } from '../engine.ts';
import type { Build, Statement } from '../statement.ts';
import { runNow } from '../work.ts';
import { faultsOf } from './faults-of.ts';
import { type Committed, groupCommit } from './group-commit.ts';
import { schema } from './schema.ts';

/** SQLite: queries answer at once, and units of one turn of the loop commit together. */
export function sqliteEngine(client: Client, committed?: Committed): Engine {
  const database = drizzle({ client });
  const group = groupCommit(client, committed);

  const prepare = <R>(_name: string, build: Build<R>): Statement<R> => {
    let compiled: ReturnType<ReturnType<Build<R>>['prepare']> | undefined;
    return function* run(values) {
      compiled ??= build(database).prepare();
      const statement = compiled;
      let rows: R[] = [];
      yield () => {
        rows = statement.all(values);
      };
      return rows;
    };
  };

  return {
    schema,
    prepare,
    *ask(build) {
      return yield* prepare('', build)({});
    },
    unit: (work, undone) => group.add(() => runNow(work()), undone),
    // Runs between groups, never inside one: it sees only what was committed.
    read: async (work) => runNow(work()),
    check: async () => group.trouble(),
    sound: async () => faultsOf(client),
    close: async () => {
      group.flush();
      client.close();
    },
  };
}
