import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is read whenever somebody asks; null where there is nothing to say. */
interface Readings {
  /** 待发: how many wait, since when the oldest, and how many were given up. */
  outbox(): Promise<{ waiting: number; oldestMs: number; parked: number }>;
  /** How long the earliest due slot waits. */
  slotLagMs(): Promise<number>;
  databaseBytes(): Promise<number>;
  /** How old the newest good backup is. */
  backupAgeMs(): Promise<number | null>;
}

/** Figures of the house, in Prometheus' words. */
export interface Metrics {
  /** What arrived of a kind was acknowledged after so many milliseconds. */
  acked(kind: string, ms: number): void;
  /** So many changes were committed together, in so many milliseconds. */
  committed(changes: number, ms: number): void;
  /** Names what is read; until then only what was counted is told. */
  watch(readings: Readings): void;
  text(): Promise<string>;
}

const ACK_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];
const COMMIT_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2];

export function openMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const acks = new Histogram({
    name: 'xinbao_ack_seconds',
    help: 'From the arrival of an envelope to its acknowledgement; Slack waits three seconds',
    labelNames: ['kind'],
    buckets: ACK_SECONDS,
    registers,
  });
  const commits = new Histogram({
    name: 'xinbao_commit_seconds',
    help: 'One commit of everything that arrived in a turn of the loop, synced to disk',
    buckets: COMMIT_SECONDS,
    registers,
  });
  const batches = new Histogram({
    name: 'xinbao_commit_changes',
    help: 'Changes that share a commit',
    buckets: [1, 2, 4, 8, 16, 32, 64],
    registers,
  });
  const gauge = (name: string, help: string, read: () => Promise<number | null>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        const value = await read();
        if (value === null) this.remove();
        else this.set(value);
      },
    });

  return {
    acked: (kind, ms) => acks.observe({ kind }, ms / 1000),
    committed: (changes, ms) => {
      commits.observe(ms / 1000);
      batches.observe(changes);
    },
    watch: ({ outbox, slotLagMs, databaseBytes, backupAgeMs }) => {
      const outboxNow = async (of: 'waiting' | 'oldestMs' | 'parked') => (await outbox())[of];
      gauge('xinbao_outbox_rows', 'Messages that wait to be sent', () => outboxNow('waiting'));
      gauge('xinbao_outbox_parked_rows', 'Messages that were given up', () => outboxNow('parked'));
      gauge('xinbao_outbox_oldest_seconds', 'How long the oldest of them waits', async () =>
        seconds(await outboxNow('oldestMs')),
      );
      gauge('xinbao_slot_lag_seconds', 'How long the earliest due slot waits', async () =>
        seconds(await slotLagMs()),
      );
      gauge('xinbao_database_bytes', 'The database file and its log', databaseBytes);
      gauge('xinbao_backup_age_seconds', 'Since the newest good backup', async () => {
        const age = await backupAgeMs();
        return age === null ? null : seconds(age);
      });
    },
    text: () => registry.metrics(),
  };
}

const seconds = (ms: number): number => ms / 1000;
