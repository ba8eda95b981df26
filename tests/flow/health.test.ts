import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '#playground/until';
import { cardOf, submit } from './acts.ts';
import { openStation, type Station } from './station.ts';

describe('/healthz', () => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation();
  });
  afterAll(() => station.close());

  const health = (): Promise<unknown> => station.health();

  it('says ready while Slack knows us and hears us', async () => {
    expect(await until(health, (said) => JSON.stringify(said).includes('ready'))).toEqual({
      status: 'ready',
      reasons: [],
    });
  });

  it('stays ready while Slack refreshes one of the two sockets, and nothing is undelivered', async () => {
    expect(await until(station.client.sockets, (count) => count === 2)).toBe(2);
    const { zhao } = station.people;
    for (let refresh = 0; refresh < 2; refresh += 1) {
      await station.client.disconnect('refresh_requested', 0, 1);
      await until(station.client.sockets, (count) => count === 1, { every: 1 });
      expect(await health()).toEqual({ status: 'ready', reasons: [] });
      for (let round = 0; round < 5; round += 1)
        expect((await zhao.command('/quota')).outcome).toBe('acknowledged');
      await until(station.client.sockets, (count) => count === 2, { timeout: 20_000 });
    }
  });

  it('says degraded, and why, while the link is down, and ready again after', async () => {
    await station.client.disconnect('refresh_requested', 0);
    const down = await until(health, (said) => JSON.stringify(said).includes('degraded'), { every: 1 });
    expect(down).toEqual({ status: 'degraded', reasons: ['Slack: the socket is not connected'] });
    expect(
      await until(health, (said) => JSON.stringify(said).includes('ready'), { timeout: 20_000 }),
    ).toBeDefined();
  });
});

describe('/metrics', () => {
  it('tells how what people did was acknowledged, committed and said', async () => {
    const station = await openStation();
    try {
      await submit(station.people.qian, { title: '县道养护提前完工' });
      await cardOf(station.people.li, '县道养护提前完工');
      const text = await station.metrics();
      expect(text).toMatch(/xinbao_ack_seconds_count\{kind="command"\} [1-9]/);
      expect(text).toMatch(/xinbao_ack_seconds_count\{kind="view_submission"\} [1-9]/);
      expect(text).toMatch(/xinbao_commit_changes_count [1-9]/);
      expect(text).toMatch(/xinbao_database_bytes [1-9]/);
      expect(text).toMatch(/xinbao_outbox_parked_rows 0/);
      expect(text).not.toContain('县道');
    } finally {
      await station.close();
    }
  });
});
