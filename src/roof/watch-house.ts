import { newestGood } from '#domain/backup';
import type { Metrics } from '#operations/metrics';
import { sizeOf } from '#operations/size-of';
import type { Backups } from '#ports/backups';
import type { Clock } from '#ports/clock';
import type { Outbox } from '#ports/outbox';

interface Watched {
  outbox: Pick<Outbox, 'backlog'>;
  slots: { nextAt(): Promise<number | null> };
  backups: Backups | undefined;
  clock: Clock;
  /** Of the database. */
  path: string;
}

/** What `/metrics` asks the house anew each time. */
export const watchHouse = (
  metrics: Pick<Metrics, 'watch'>,
  { outbox, slots, backups, clock, path }: Watched,
): void =>
  metrics.watch({
    outbox: async () => {
      const { oldest, ...rows } = await outbox.backlog();
      return { ...rows, oldestMs: since(oldest, clock.now()) };
    },
    slotLagMs: async () => since(await slots.nextAt(), clock.now()),
    databaseBytes: () => sizeOf(path),
    backupAgeMs: async () => {
      const newest = backups && newestGood(await backups.list());
      return newest ? since(newest.at, clock.now()) : null;
    },
  });

/** How long a moment lies back; 0 where it is none, or is yet to come. */
const since = (at: number | null, now: number): number => (at === null ? 0 : Math.max(now - at, 0));
