import { sql } from 'drizzle-orm';
import type { Engine } from '../engine.ts';
import type { Build, Statement } from '../statement.ts';
import { runLater, type Work } from '../work.ts';
import { isClash } from './clash.ts';
import { inTurn } from './in-turn.ts';
import { schema } from './schema.ts';
import { databaseOf, named, type PgAny } from './stand-in.ts';

/** A serializable transaction that lost against another is run again from the start this often. */
const ROUNDS = 5;

interface Compiled<R> {
  execute(values: Record<string, unknown>): Promise<R[]>;
}

function* run<R>(statement: Compiled<R>, values: Record<string, unknown>): Work<R[]> {
  let rows: R[] = [];
  yield async () => {
    rows = await statement.execute(values);
  };
  return rows;
}

/**
 * PostgreSQL over one connection: statements are prepared on it once by name, and units and reads take turns, so that no
 * read ever sees a transaction that is still open.
 */
export function pgEngine(connection: PgAny, close: () => Promise<void>): Engine {
  const database = databaseOf(connection);
  const turn = inTurn();
  let prepared = 0;

  const prepare = <R>(name: string, build: Build<R>): Statement<R> => {
    let compiled: Compiled<R> | undefined;
    return function* again(values) {
      if (!compiled) {
        prepared += 1;
        compiled = named(build(database)).prepare(`${name}-${prepared}`);
      }
      return yield* run(compiled, values);
    };
  };

  async function transact<T>(work: () => Promise<T>, undone: (outcome: T) => boolean): Promise<T> {
    await connection.execute(sql`begin isolation level serializable`);
    try {
      const outcome = await work();
      await connection.execute(undone(outcome) ? sql`rollback` : sql`commit`);
      return outcome;
    } catch (error) {
      await connection.execute(sql`rollback`);
      throw error;
    }
  }

  return {
    schema,
    prepare,
    *ask(build) {
      // The empty name is PostgreSQL's own for a statement that is used once.
      return yield* run(named(build(database)).prepare(''), {});
    },
    unit: (work, undone = () => false) =>
      turn(async () => {
        for (let round = 1; ; round += 1) {
          try {
            return await transact(() => runLater(work()), undone);
          } catch (error) {
            if (round === ROUNDS || !isClash(error)) throw error;
          }
        }
      }),
    read: (work) => turn(() => runLater(work())),
    check: () =>
      turn(() => connection.execute(sql`select 1`)).then(
        () => 'ok',
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      ),
    // The server looks after its own pages.
    sound: () => Promise.resolve([]),
    close,
  };
}
