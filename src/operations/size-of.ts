import { stat } from 'node:fs/promises';

/** The bytes of a database file and of its log; 0 where it is none. */
export async function sizeOf(path: string): Promise<number> {
  const sizes = ['', '-wal'].map((end) =>
    stat(path + end).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
