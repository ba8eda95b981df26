import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { balanceChecks, type Imbalance } from '#domain/books-balance';

const LOOKER = fileURLToPath(new URL('./verifier.ts', import.meta.url));
/** Where `tsx` is found. */
const HOUSE = fileURLToPath(new URL('../..', import.meta.url));
const LONGEST_MS = 30 * 60_000;
const answer = z.array(z.object({ check: z.enum(balanceChecks), subject: z.string() }));

/** 核对 of a database file in a process of its own: nobody waits while it reads everything. */
export function verifyAside(path: string): Promise<Imbalance[]> {
  return new Promise((resolve, reject) => {
    const looker = fork(LOOKER, [path], {
      execArgv: ['--import', 'tsx'],
      cwd: HOUSE,
      env: {},
      stdio: 'ignore',
      timeout: LONGEST_MS,
    });
    looker.once('message', (found) => resolve(answer.parse(found)));
    looker.once('error', reject);
    looker.once('exit', () =>
      reject(new Error('The process that verifies a backup ended without an answer')),
    );
  });
}
