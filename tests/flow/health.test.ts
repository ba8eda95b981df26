import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '#playground/until';
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

  it('says degraded, and why, while the link is down, and ready again after', async () => {
    await station.client.disconnect('refresh_requested', 0);
    const down = await until(health, (said) => JSON.stringify(said).includes('degraded'), { every: 1 });
    expect(down).toEqual({ status: 'degraded', reasons: ['Slack: the socket is not connected'] });
    expect(
      await until(health, (said) => JSON.stringify(said).includes('ready'), { timeout: 20_000 }),
    ).toBeDefined();
  });
});
