import { describe, expect, it } from 'vitest';
import { openMetrics } from '#operations/metrics';

describe('the figures of the house', () => {
  it('count acknowledgements by kind, and commits with what they share', async () => {
    const metrics = openMetrics();
    metrics.acked('view_submission', 20);
    metrics.acked('view_submission', 4000);
    metrics.committed(3, 2);
    const text = await metrics.text();
    expect(text).toContain('xinbao_ack_seconds_bucket{le="0.025",kind="view_submission"} 1');
    expect(text).toContain('xinbao_ack_seconds_bucket{le="3",kind="view_submission"} 1');
    expect(text).toContain('xinbao_ack_seconds_count{kind="view_submission"} 2');
    expect(text).toContain('xinbao_commit_seconds_bucket{le="0.0025"} 1');
    expect(text).toContain('xinbao_commit_changes_sum 3');
    expect(text).toContain('process_resident_memory_bytes');
  });

  it('are read whenever they are asked for, and say nothing of what there is not', async () => {
    const metrics = openMetrics();
    let waiting = 7;
    metrics.watch({
      outbox: () => Promise.resolve({ waiting, oldestMs: 90_000, parked: 2 }),
      slotLagMs: () => Promise.resolve(1500),
      databaseBytes: () => Promise.resolve(4096),
      backupAgeMs: () => Promise.resolve(null),
    });
    const text = await metrics.text();
    for (const line of [
      'xinbao_outbox_rows 7',
      'xinbao_outbox_oldest_seconds 90',
      'xinbao_outbox_parked_rows 2',
      'xinbao_slot_lag_seconds 1.5',
      'xinbao_database_bytes 4096',
    ])
      expect(text).toContain(`${line}\n`);
    expect(text).not.toMatch(/^xinbao_backup_age_seconds \d/m);
    waiting = 0;
    expect(await metrics.text()).toContain('xinbao_outbox_rows 0\n');
  });
});
