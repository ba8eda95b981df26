import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, connect } from '#playground/client';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { callApi, post } from './call-api.ts';
import { seed } from './seed.ts';

let workspace: Workspace;
let client: Client;
beforeEach(async () => {
  workspace = await startWorkspace({
    seed: seed(true),
    clock: { start: '2025-03-01T01:00:00.000Z', frozen: true },
  });
  client = connect(workspace.url);
});
afterEach(() => workspace.close());

const calls = async (count: number, method: string, args: object) => {
  const statuses: number[] = [];
  for (let n = 0; n < count; n += 1)
    statuses.push((await post(workspace, method, args, workspace.botToken)).status);
  return statuses;
};

describe('calls a minute and method', () => {
  it.each([
    ['conversations.list', 20, {}],
    ['conversations.info', 50, { channel: 'C1' }],
    ['users.info', 100, { user: 'U1' }],
  ])('%s: %i', async (method, tier, args) => {
    expect(new Set(await calls(tier, method, args))).toEqual(new Set([200]));
    const refused = await post(workspace, method, args, workspace.botToken);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(await refused.json()).toEqual({ ok: false, error: 'ratelimited' });
    expect(await callApi(workspace, 'auth.test')).toMatchObject({ ok: true });
    await client.clock.move('2025-03-01T01:01:00.000Z');
    expect(await calls(1, method, args)).toEqual([200]);
  });
});

describe('posts', () => {
  it('go out in a burst of five, then one a second, by channel', async () => {
    const one = { channel: 'C1', text: 'x' };
    expect(await calls(6, 'chat.postMessage', one)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(await calls(1, 'chat.postMessage', { ...one, channel: 'C4' })).toEqual([200]);
    const refused = await post(workspace, 'chat.postMessage', one, workspace.botToken);
    expect(refused.headers.get('retry-after')).toBe('1');
    await client.clock.move('2025-03-01T01:00:01.000Z');
    expect(await calls(2, 'chat.postMessage', one)).toEqual([200, 429]);
    expect(await client.as('U1').messages('C1')).toHaveLength(6);
  });
});
