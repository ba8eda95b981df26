import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, connect } from '#playground/client';
import { until } from '#playground/until';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { callApi } from './call-api.ts';
import { type Listener, listen } from './listen.ts';
import { type RawApp, startRawApp } from './raw-app.ts';
import { seed } from './seed.ts';

let workspace: Workspace;
let client: Client;
let app: RawApp;
let wang: Listener;
let li: Listener;

beforeEach(async () => {
  workspace = await startWorkspace({
    seed: seed(true),
    clock: { start: '2025-03-01T01:00:00.000Z', frozen: true },
  });
  client = connect(workspace.url);
  app = await startRawApp(workspace);
  [wang, li] = [await listen(workspace, 'U1'), await listen(workspace, 'U2')];
  await hears(wang, { what: 'hello' });
  await hears(li, { what: 'hello' });
});
afterEach(async () => {
  wang.stop();
  li.stop();
  app.close();
  await workspace.close();
});

const hears = (who: Listener, event: object) =>
  until(
    () => who.heard,
    (all) => all.some((one) => Object.entries(event).every(([key, value]) => one[key] === value)),
  );
const whatsOf = (who: Listener) => new Set(who.heard.map(({ what }) => what));

describe('a person hears live', () => {
  it('first what time it is', () => {
    expect(wang.heard[0]).toEqual({ what: 'hello', now: '2025-03-01T01:00:00.000Z' });
  });

  it('of messages where he is, and not elsewhere', async () => {
    const { ts } = await client.as('U1').post('x', 'C4');
    await hears(wang, { what: 'messages', channel: 'C4', ts });
    await client.as('U1').post('y', 'C1');
    await hears(li, { what: 'messages', channel: 'C1' });
    expect(li.heard.some(({ channel }) => channel === 'C4')).toBe(false);
  });

  it('of edits, deletions and replies, with the thread they stand in', async () => {
    const { ts } = await callApi(workspace, 'chat.postMessage', { channel: 'C1', text: 'x' });
    const reply = await client.as('U1').post('re', 'C1', String(ts));
    await hears(li, { what: 'messages', ts: reply.ts, thread_ts: String(ts) });
    const count = li.heard.length;
    await callApi(workspace, 'chat.update', { channel: 'C1', ts, text: 'y' });
    await callApi(workspace, 'chat.delete', { channel: 'C1', ts });
    await until(
      () => li.heard.slice(count).filter((one) => one.ts === ts),
      (all) => all.length === 2,
    );
  });

  it('of whispers to him alone', async () => {
    const args = { channel: 'C1', user: 'U1', text: 'psst' };
    const { message_ts } = await callApi(workspace, 'chat.postEphemeral', args);
    await hears(wang, { what: 'messages', ts: String(message_ts) });
    expect(li.heard.some(({ ts }) => ts === message_ts)).toBe(false);
  });

  it('of his forms and his home tab, not of another’s', async () => {
    await client.as('U1').command('/note');
    const view = { type: 'modal', title: { type: 'plain_text', text: 'x' }, blocks: [] };
    await callApi(workspace, 'views.open', { trigger_id: await app.trigger(), view });
    await hears(wang, { what: 'views' });
    await callApi(workspace, 'views.publish', { user_id: 'U1', view: { type: 'home', blocks: [] } });
    await hears(wang, { what: 'home' });
    expect(whatsOf(li)).not.toContain('views');
    expect(whatsOf(li)).not.toContain('home');
  });

  it('of new conversations, what he read, the clock and the log', async () => {
    const channel = await client.as('U1').dm('U2');
    await hears(li, { what: 'channels' });
    await client.as('U1').read(channel, '1.1');
    await client.clock.move('2025-03-01T02:00:00.000Z');
    await hears(wang, { what: 'clock', now: '2025-03-01T02:00:00.000Z' });
    await callApi(workspace, 'auth.test');
    const [entry] = (await client.log()).slice(-1);
    await hears(wang, { what: 'log', n: entry?.n });
  });
});

it('nobody, or everybody at once, cannot listen', async () => {
  for (const user of ['*', 'U9', '']) {
    const answer = await fetch(`${workspace.url}/control/live?user=${encodeURIComponent(user)}`);
    expect(answer.status).toBe(400);
  }
});

it('a page from elsewhere cannot listen', async () => {
  const answer = await fetch(`${workspace.url}/control/live?user=U1`, {
    headers: { origin: 'https://example.com' },
  });
  expect(answer.status).toBe(403);
});
