import { newestGood } from '#domain/backup';
import { type Health, startHealth } from '#operations/health';
import type { Metrics } from '#operations/metrics';
import { sizeOf } from '#operations/size-of';
import type { Backups } from '#ports/backups';
import type { Clock } from '#ports/clock';
import type { Outbox } from '#ports/outbox';
import type { Plan } from './plan.ts';

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

/** Where the house is asked how it is: beside Slack's own server, else a server of its own; `/metrics` of this machine alone. */
export async function openDoors(
  { transport, host, port, metricsPort }: Plan,
  health: () => Promise<Health>,
  metrics: () => Promise<string>,
): Promise<{ port: number; stop(): Promise<void> }> {
  const own = transport.mode === 'http' ? null : await startHealth({ host, port }, health, metrics);
  const local = { host: '127.0.0.1', port: metricsPort ?? 0 };
  const measured = metricsPort === undefined ? null : await startHealth(local, health, metrics);
  return {
    port: own?.port ?? port,
    stop: async () => {
      await own?.stop();
      await measured?.stop();
    },
  };
}
