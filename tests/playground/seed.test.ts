import { request } from 'node:http';
import { expect, it } from 'vitest';
import { startWorkspace } from '#playground/workspace';
import { callApi } from './call-api.ts';
import { seed } from './seed.ts';

it.each([
  ['no people', { users: [] }],
  ['an id of another kind', { users: [{ id: 'X1', name: 'x', realName: 'x' }] }],
  ['a team without a name', { team: { id: 'T1' } }],
])('refuses a seed with %s', async (_what, more) => {
  await expect(startWorkspace({ seed: Object.assign(seed(true), more) })).rejects.toThrow();
});

it('keeps fixed tokens over a restart', async () => {
  const fixed = { botToken: 'xoxb-1', appToken: 'xapp-1', signingSecret: 'secret' };
  const { app, ...rest } = seed(true);
  const first = await startWorkspace({ seed: { ...rest, app: { ...app, ...fixed } } });
  const port = Number(new URL(first.url).port);
  await first.close();
  const second = await startWorkspace({ port, seed: { ...rest, app: { ...app, ...fixed } } });
  expect(second).toMatchObject({ ...fixed, url: first.url });
  expect(await callApi(second, 'auth.test', {}, 'xoxb-1')).toMatchObject({ ok: true });
  await second.close();
});

it.each([{ host: 'evil.example' }, { origin: 'https://evil.example' }])(
  'is not played from elsewhere: %j',
  async (headers) => {
    const workspace = await startWorkspace({ seed: seed(true) });
    const status = await new Promise((resolve) => {
      const asked = request(`${workspace.url}/control/clock`, { headers }, (response) =>
        resolve(response.statusCode),
      );
      asked.end();
    });
    expect(status).toBe(403);
    await workspace.close();
  },
);
