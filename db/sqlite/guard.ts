import Client from 'better-sqlite3';
import { makePrivate } from './open-file.ts';

/**
 * One writer per database: an exclusive lock on a small database beside it, held while the process lives. The system
 * drops it when the process dies, however it dies, so there is never anything to clean up.
 */
export function guard(path: string): () => void {
  const beside = `${path}.lock`;
  makePrivate(beside);
  const lock = new Client(beside, { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch {
    lock.close();
    throw new Error(
      `Another process already works on ${path}: stop it first, or set DATABASE_URL to another file.`,
    );
  }
  return () => lock.close();
}
