/** Serialization failure, deadlock: nothing is wrong but the moment. */
const CLASHES: ReadonlySet<unknown> = new Set(['40001', '40P01']);

/** Whether another transaction was in the way; Drizzle wraps the driver's error. */
export function isClash(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && CLASHES.has(error.code)) || isClash(error.cause);
}
