import type { Database as Client } from 'better-sqlite3';

/** Told of each commit: how many changes, in how many milliseconds. */
export type Committed = (changes: number, ms: number) => void;

interface Waiting {
  /** Does the work and says whether it is to be undone. */
  run(): boolean;
  settle(): void;
  fail(error: unknown): void;
}

/**
 * Grouped commit: all units that arrive in one turn of the event loop share one transaction, so that one sync to disk
 * serves them all. A savepoint each lets one fail alone. Nobody is answered before the commit.
 */
export function groupCommit(client: Client, committed: Committed = () => undefined) {
  const begin = client.prepare('begin immediate');
  const commit = client.prepare('commit');
  const rollback = client.prepare('rollback');
  const savepoint = client.prepare('savepoint unit');
  const release = client.prepare('release unit');
  const undo = client.prepare('rollback to unit');
  let waiting: Waiting[] = [];
  let trouble = 'ok';

  function runOne(unit: Waiting): boolean {
    savepoint.run();
    try {
      if (unit.run()) undo.run();
      release.run();
      return true;
    } catch (error) {
      // A full disk ends the whole transaction by itself: then nothing of this group was kept.
      if (!client.inTransaction) throw error;
      undo.run();
      release.run();
      unit.fail(error);
      return false;
    }
  }

  function flush(): void {
    const units = waiting;
    waiting = [];
    if (units.length === 0) return;
    const began = performance.now();
    try {
      begin.run();
      const done = units.filter(runOne);
      commit.run();
      committed(units.length, performance.now() - began);
      trouble = 'ok';
      for (const unit of done) unit.settle();
    } catch (error) {
      trouble = error instanceof Error ? error.message : String(error);
      if (client.inTransaction) rollback.run();
      for (const unit of units) unit.fail(error);
    }
  }

  function add<T>(work: () => T, undone: (outcome: T) => boolean = () => false): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let finish = (): void => undefined;
      const run = (): boolean => {
        const outcome = work();
        finish = () => resolve(outcome);
        return undone(outcome);
      };
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ run, settle: () => finish(), fail: reject });
    });
  }

  return { add, flush, trouble: (): string => trouble };
}
