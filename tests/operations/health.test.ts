import { afterEach, describe, expect, it } from 'vitest';
import { type Health, healthOf, startHealth } from '#operations/health';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

async function serving(health: () => Promise<Health>, port = 0) {
  const served = await startHealth({ host: '127.0.0.1', port }, health);
  stops.push(() => served.stop());
  const url = `http://127.0.0.1:${served.port}`;
  return { ...served, ask: () => fetch(`${url}/healthz`, { headers: { connection: 'close' } }), url };
}
const ready = () => healthOf([() => Promise.resolve(null)]);

describe('GET /healthz', () => {
  it('answers 200 while every probe has nothing to say', async () => {
    const { ask } = await serving(ready);
    const answer = await ask();
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ready', reasons: [] }]);
  });

  it('answers 503 with every reason, that of a probe that failed among them', async () => {
    const { ask } = await serving(() =>
      healthOf([
        () => Promise.resolve(null),
        () => Promise.resolve('the database is read-only'),
        () => Promise.reject(new Error('no socket')),
      ]),
    );
    const answer = await ask();
    expect([answer.status, await answer.json()]).toEqual([
      503,
      { status: 'degraded', reasons: ['the database is read-only', 'Error: no socket'] },
    ]);
  });

  it('asks anew each time', async () => {
    const reasons: string[] = [];
    const { ask } = await serving(() => healthOf([() => Promise.resolve(reasons[0] ?? null)]));
    expect((await ask()).status).toBe(200);
    reasons.push('away');
    expect((await ask()).status).toBe(503);
  });

  it('serves nothing else', async () => {
    const { url } = await serving(ready);
    expect((await fetch(url, { headers: { connection: 'close' } })).status).toBe(404);
  });

  it('says when its port is taken', async () => {
    const { port } = await serving(ready);
    await expect(serving(ready, port)).rejects.toThrow('EADDRINUSE');
  });

  it('is silent once stopped', async () => {
    const served = await serving(ready);
    await served.stop();
    stops.length = 0;
    await expect(served.ask()).rejects.toThrow('fetch failed');
  });
});
