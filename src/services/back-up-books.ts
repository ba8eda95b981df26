import { type BackupFailure, keepersOf, newestGood } from '#domain/backup';
import { type Instant, localDate } from '#domain/instant';
import type { JobName } from '#domain/job';
import type { Backups } from '#ports/backups';
import type { Needs } from './needs.ts';

export interface BackupNeeds extends Pick<Needs, 'books' | 'organisation' | 'clock'> {
  backups: Backups;
  failed(error: unknown): void;
}

/** Names of backups say no less. */
const SECOND = 1000;
const job: JobName = 'nightly-backup';

/**
 * 备份: makes the one that is due, unless there is a good one since; cut off, it is made at the next start. One that failed
 * is told to the administrators once, and tried again when the next is due.
 */
export function backUpBooks(needs: BackupNeeds): () => Promise<void> {
  const { books, clock, backups } = needs;
  let tried: Instant | null = null;
  return async () => {
    const due = await books.lastSlot(job);
    if (due?.outcome !== 'done' || due.at === tried) return;
    tried = due.at;
    const newest = newestGood(await backups.list());
    if (newest && newest.at >= due.at - SECOND) return;
    const made = await backups.make(clock.now());
    if (made.ok) return;
    const found = made.found.map(({ check, subject }) => `${check} ${subject}`).join(', ');
    needs.failed(made.error ?? new Error(`The backup does not pass verification: ${found}`));
    await tell(needs, due.at, made.why);
  };
}

async function tell({ books, organisation, clock }: BackupNeeds, due: Instant, why: BackupFailure) {
  const station = await organisation();
  const day = localDate(due, station.zone);
  await books.keep({
    notices: keepersOf(station).map((to) => ({ to, notice: { kind: 'backup-failed', day, why } })),
    audit: [{ at: clock.now(), actor: null, action: 'backup-failed', subject: day, detail: { why } }],
  });
}
