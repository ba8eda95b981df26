import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, connect } from '#playground/client';
import { until } from '#playground/until';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { callApi, post } from './call-api.ts';
import { quiet } from './quiet.ts';
import { type RawApp, startRawApp } from './raw-app.ts';
import { seed } from './seed.ts';

let workspace: Workspace;
let client: Client;
let apps: RawApp[];
let api: WebClient;

beforeEach(async () => {
  workspace = await startWorkspace({ seed: seed(true) });
  client = connect(workspace.url);
  apps = [];
  api = new WebClient(workspace.botToken, {
    slackApiUrl: workspace.apiUrl,
    logger: quiet,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
});
afterEach(async () => {
  for (const app of apps) app.close();
  await workspace.close();
});

const say = (text: string) => api.chat.postMessage({ channel: 'C4', text });
const said = async () => (await client.as('U1').messages('C4')).map(({ text }) => text);
const join = async () => {
  const app = await startRawApp(workspace);
  apps.push(app);
  return app;
};
const textsOf = ({ envelopes }: RawApp) =>
  envelopes.flatMap(({ payload }) => (payload?.command === undefined ? [] : [payload.text]));

describe('a call', () => {
  it.each([
    ['error', { error: 'fatal_error' }, { data: { ok: false, error: 'fatal_error' } }],
    ['http500', {}, { message: expect.stringContaining('500') }],
    ['429', { retryAfter: 7 }, { retryAfter: 7 }],
    ['html', {}, {}],
    ['reset', {}, {}],
  ] as const)('fails by %s and has no effect; the next is as ever', async (what, more, seen) => {
    await client.faults.arm({ method: 'chat.postMessage', what, ...more });
    await expect(say('一')).rejects.toMatchObject(seen);
    expect(await said()).toEqual([]);
    await say('二');
    expect(await said()).toEqual(['二']);
  });

  it.each(['lost-reply', 'truncated'] as const)(
    'takes effect, and its answer is spoilt: %s',
    async (what) => {
      await client.faults.arm({ method: 'chat.postMessage', what });
      await expect(say('一')).rejects.toThrow();
      expect(await said()).toEqual(['一']);
    },
  );

  it('is answered late', async () => {
    await client.faults.arm({ method: 'chat.postMessage', what: 'late', ms: 300 });
    const begun = performance.now();
    await say('一');
    expect(performance.now() - begun).toBeGreaterThan(290);
    expect(await said()).toEqual(['一']);
  });

  it('is never answered, until the caller gives up', async () => {
    await client.faults.arm({ method: 'chat.postMessage', what: 'hang' });
    const form = new URLSearchParams({ channel: 'C4', text: '一', token: workspace.botToken });
    const call = fetch(`${workspace.apiUrl}chat.postMessage`, {
      method: 'POST',
      body: form,
      signal: AbortSignal.timeout(200),
    });
    await expect(call).rejects.toThrow(/timeout/);
    expect(await said()).toEqual([]);
  });

  it('hangs only as long as it was told to', async () => {
    await client.faults.arm({ method: 'chat.postMessage', what: 'hang', ms: 100 });
    await expect(say('一')).rejects.toThrow();
  });

  it('of any method, n times; what is armed and what struck can be read, and taken back', async () => {
    await client.faults.arm({ method: '*', what: 'error', error: 'internal_error', times: 3 });
    for (const method of ['auth.test', 'users.list'])
      expect(await callApi(workspace, method)).toMatchObject({ error: 'internal_error' });
    expect(await client.faults.state()).toMatchObject({
      armed: [{ method: '*', what: 'error', times: 1 }],
      struck: [
        { what: 'error', on: 'auth.test' },
        { what: 'error', on: 'users.list' },
      ],
    });
    expect((await client.faults.disarm()).armed).toEqual([]);
    expect(await callApi(workspace, 'auth.test')).toMatchObject({ ok: true });
    expect((await client.log()).filter(({ kind }) => kind === 'fault')).toHaveLength(2);
  });

  it('through a response_url fails too', async () => {
    const app = await join();
    await client.as('U1').command('/note');
    const url = String(app.envelopes.at(-1)?.payload.response_url);
    await client.faults.arm({ method: 'response_url', what: 'http500' });
    expect((await fetch(url, { method: 'POST', body: '{"text":"x"}' })).status).toBe(500);
  });

  it.each([
    ['a fault there is not', { method: '*', what: 'explode' }],
    ['a fault of deliveries', { method: '*', what: 'redeliver' }],
    ['no end of being away', { what: 'away' }],
  ])('cannot be given %s', async (_what, rule) => {
    const answer = await fetch(`${workspace.url}/control/faults`, {
      method: 'POST',
      body: JSON.stringify({ rules: [rule] }),
    });
    expect(answer.status).toBe(400);
  });
});

describe('a delivery', () => {
  it('comes twice, with the same ids', async () => {
    const app = await join();
    await client.faults.arm({ delivery: '*', what: 'redeliver', times: 2 });
    expect(await client.as('U1').command('/note 1')).toEqual({ outcome: 'acknowledged' });
    expect(textsOf(app)).toEqual(['1', '1']);
    const ids = app.envelopes.slice(1).map(({ envelope_id, payload }) => [envelope_id, payload.trigger_id]);
    expect(ids[0]).toEqual(ids[1]);
    await client.as('U1').post('在吗');
    const [first, second] = app.envelopes.filter(({ type }) => type === 'events_api');
    expect(second?.payload.event_id).toBe(first?.payload.event_id);
    expect(second).toMatchObject({ retry_attempt: 1, retry_reason: 'timeout' });
  });

  it('comes after the next one', async () => {
    const app = await join();
    await client.faults.arm({ delivery: 'socket', what: 'reorder' });
    const first = client.as('U1').command('/note 1');
    await until(
      async () => (await client.faults.state()).struck,
      (struck) => struck.length === 1,
    );
    await client.as('U1').command('/note 2');
    await first;
    expect(textsOf(app)).toEqual(['2', '1']);
  });

  it('comes late', async () => {
    const app = await join();
    await client.faults.arm({ delivery: 'socket', what: 'late', ms: 200 });
    const command = client.as('U1').command('/note 1');
    expect(textsOf(app)).toEqual([]);
    expect(await command).toEqual({ outcome: 'acknowledged' });
  });

  it('never comes, or its answer never does: the person sees a time-out', async () => {
    const app = await join();
    await client.faults.arm({ delivery: 'socket', what: 'lost-reply' }, { delivery: 'socket', what: 'hang' });
    expect(await client.as('U1').command('/note 1')).toEqual({ outcome: 'timed-out' });
    expect(await client.as('U1').command('/note 2')).toEqual({ outcome: 'timed-out' });
    expect(textsOf(app)).toEqual(['1']);
  });

  it('breaks the socket it came by', async () => {
    const app = await join();
    await client.faults.arm({ delivery: 'socket', what: 'drop-socket' });
    const event = client.as('U1').post('在吗');
    await until(
      () => app.isOpen(),
      (open) => !open,
    );
    const next = await join();
    await event;
    const again = await until(
      () => next.envelopes.find(({ type }) => type === 'events_api'),
      (envelope) => envelope !== undefined,
    );
    expect(again).toMatchObject({ retry_attempt: 1, payload: { event: { text: '在吗' } } });
  });

  it('over HTTP is spared by faults of sockets', async () => {
    await join();
    await client.faults.arm({ delivery: 'http', what: 'hang' });
    expect(await client.as('U1').command('/note 1')).toEqual({ outcome: 'acknowledged' });
  });
});

it('the workspace goes away for a while, sockets and all, and comes back', async () => {
  const app = await join();
  await client.faults.arm({ what: 'away', ms: 400 });
  await until(
    () => app.isOpen(),
    (open) => !open,
  );
  await expect(post(workspace, 'auth.test', {}, workspace.botToken)).rejects.toThrow();
  expect(await client.as('U1').command('/note')).toMatchObject({ outcome: 'failed', reason: 'away' });
  await until(
    () => callApi(workspace, 'auth.test').catch(() => ({ ok: false })),
    ({ ok }) => ok,
  );
  await join();
  expect(await client.as('U1').command('/note')).toEqual({ outcome: 'acknowledged' });
});
