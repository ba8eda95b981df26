import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Client, connect } from '#playground/client';
import { until } from '#playground/until';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { callApi } from './call-api.ts';
import { startPlainApp } from './plain-app.ts';
import { type Envelope, type RawApp, startRawApp } from './raw-app.ts';
import { seed } from './seed.ts';

let workspace: Workspace;
let client: Client;
let apps: RawApp[];

beforeEach(async () => {
  workspace = await startWorkspace({
    seed: seed(true),
    clock: { start: '2025-03-01T01:00:00.000Z', frozen: true },
  });
  client = connect(workspace.url);
  apps = [];
});
afterEach(async () => {
  for (const app of apps) app.close();
  await workspace.close();
});

const join = async (acknowledges = true): Promise<RawApp> => {
  const app = await startRawApp(workspace, acknowledges);
  apps.push(app);
  return app;
};
const eventsOf = (app: RawApp): Envelope[] => app.envelopes.filter(({ type }) => type === 'events_api');

describe('sockets', () => {
  it('are greeted, and told how many they are', async () => {
    await join();
    const second = await join();
    expect(second.envelopes).toMatchObject([
      { type: 'hello', num_connections: 2, connection_info: { app_id: 'A1' } },
    ]);
  });

  it('share the envelopes: each goes to one of them', async () => {
    const [one, two] = [await join(), await join()];
    for (const text of ['/note 1', '/note 2', '/note 3', '/note 4']) {
      expect(await client.as('U1').command(text)).toEqual({ outcome: 'acknowledged' });
    }
    const texts = [one, two].map((app) => app.envelopes.slice(1).map(({ payload }) => payload.text));
    expect(texts.map((given) => given.length)).toEqual([2, 2]);
    expect(new Set(texts.flat())).toEqual(new Set(['1', '2', '3', '4']));
  });

  it('are at most ten', async () => {
    for (let n = 0; n < 10; n += 1) await join();
    const eleventh = await join();
    expect(eleventh.envelopes).toMatchObject([{ type: 'disconnect', reason: 'too_many_websockets' }]);
    await until(
      () => eleventh.isOpen(),
      (open) => !open,
    );
    expect(await client.sockets()).toBe(10);
  });

  it('are asked to leave', async () => {
    const app = await join();
    await client.disconnect('refresh_requested');
    await until(
      () => app.envelopes.at(-1),
      (envelope) => envelope?.type === 'disconnect' && envelope.reason === 'refresh_requested',
    );
  });

  it.each(['warning', 'refresh_requested', 'link_disabled'] as const)(
    'are closed a while after a %s, and only those that were open',
    async (reason) => {
      const old = await join();
      await client.disconnect(reason, 200);
      const fresh = await join();
      expect(old.isOpen()).toBe(true);
      await until(
        () => old.isOpen(),
        (isOpen) => !isOpen,
      );
      expect(fresh.isOpen()).toBe(true);
      expect(await client.as('U1').command('/note')).toEqual({ outcome: 'acknowledged' });
    },
  );

  it('are pinged, and have their pings answered', async () => {
    const { url } = await callApi(workspace, 'apps.connections.open', {}, workspace.appToken);
    const socket = new WebSocket(String(url));
    const heard = (event: 'open' | 'pong' | 'ping') => new Promise((resolve) => socket.once(event, resolve));
    const ping = heard('ping');
    await heard('open');
    const pong = heard('pong');
    socket.ping();
    await Promise.all([pong, ping]);
    socket.close();
  }, 10_000);

  it('of a Bolt app are renewed when asked, and an event in the gap comes after it', async () => {
    const plain = await startPlainApp(workspace, 'socket');
    const opened = async () =>
      (await client.log()).filter(({ name }) => name === 'apps.connections.open').length;
    const before = await opened();
    await client.disconnect('refresh_requested', 100);
    await client.as('U1').post('在吗');
    await until(
      async () => [await opened(), await client.sockets()],
      ([tickets, sockets]) => tickets === before + 1 && sockets === 1,
    );
    await client.clock.move('2025-03-01T01:01:00.000Z');
    await until(
      () => plain.heard.filter(({ name }) => name === 'message'),
      (messages) => messages.length === 1,
    );
    expect(await client.as('U1').command('/hello')).toEqual({ outcome: 'acknowledged' });
    await plain.stop();
  });

  it('need a ticket, good for one of them', async () => {
    const refused = new WebSocket(`${workspace.url.replace('http', 'ws')}/link?ticket=made-up`);
    const code = await new Promise((resolve) => {
      refused.addEventListener('close', (event) => resolve(event.code));
    });
    expect(code).toBe(1008);
  });
});

describe('with nobody listening', () => {
  it('a command fails where the person sees it, and is never repeated', async () => {
    expect(await client.as('U1').command('/note')).toMatchObject({ outcome: 'failed', reason: 'no_socket' });
    expect((await client.as('U1').messages()).at(-1)).toMatchObject({
      ephemeral: true,
      text: expect.stringContaining('dispatch_failed'),
    });
    const app = await join();
    await client.clock.move('2025-03-01T02:00:00.000Z');
    expect(app.envelopes.map(({ type }) => type)).toEqual(['hello']);
  });

  it('an event waits for the next try, with the same id', async () => {
    await client.as('U1').post('在吗');
    const app = await join();
    await client.clock.move('2025-03-01T01:01:00.000Z');
    const [event] = await until(
      () => eventsOf(app),
      (events) => events.length === 1,
    );
    expect(event).toMatchObject({ retry_attempt: 2, payload: { event: { text: '在吗' } } });
    const sent = (await client.log()).filter(({ name }) => name === 'event_callback');
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ payload }) => (payload as { event_id: string }).event_id)).size).toBe(1);
  });
});

it('sends an event again when it is not acknowledged', async () => {
  const app = await join(false);
  expect(await client.as('U1').post('在吗')).toMatchObject({ outcome: 'timed-out' });
  const [first, second] = await until(
    () => eventsOf(app),
    (events) => events.length === 2,
  );
  expect(first).not.toHaveProperty('retry_attempt');
  expect(second).toMatchObject({ retry_attempt: 1, retry_reason: 'timeout' });
  expect(second?.payload.event_id).toBe(first?.payload.event_id);
  expect(second?.envelope_id).not.toBe(first?.envelope_id);
});
