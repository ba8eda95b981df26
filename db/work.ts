/** One query. SQLite answers it at once, PostgreSQL later; the answer goes where the asker keeps it. */
type Step = () => void | Promise<void>;

/**
 * A unit of work: it can only yield queries, so nothing else can ever be awaited inside a transaction. The same unit
 * runs synchronously on SQLite and step by step on PostgreSQL.
 */
export type Work<T> = Generator<Step, T, void>;

export function runNow<T>(work: Work<T>): T {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    void next.value();
  }
}

export async function runLater<T>(work: Work<T>): Promise<T> {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    await next.value();
  }
}
