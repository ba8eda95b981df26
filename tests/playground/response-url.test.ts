import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, connect } from '#playground/client';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { callApi } from './call-api.ts';
import { type RawApp, startRawApp } from './raw-app.ts';
import { seed } from './seed.ts';

let workspace: Workspace;
let client: Client;
let raw: RawApp;

beforeAll(async () => {
  workspace = await startWorkspace({
    seed: seed(true),
    clock: { start: '2025-03-01T01:00:00.000Z', frozen: true },
  });
  client = connect(workspace.url);
  raw = await startRawApp(workspace);
});
afterAll(async () => {
  raw.close();
  await workspace.close();
});

/** The newest click or command; the app also hears of messages. */
const newest = () => raw.envelopes.findLast(({ payload }) => payload?.trigger_id !== undefined);

const answer = async (body: object) => {
  const url = String(newest()?.payload.response_url);
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
};
const blocks = [
  {
    type: 'actions',
    elements: [{ type: 'button', action_id: 'go', text: { type: 'plain_text', text: '好' }, value: 'v' }],
  },
];
const pressed = async (method: string) => {
  const sent = await callApi(workspace, method, { channel: 'C1', user: 'U1', text: 'press me', blocks });
  const ts = String(sent.ts ?? sent.message_ts);
  await client.as('U1').press({ channel: 'C1', ts, action_id: 'go' });
  return async () => (await client.as('U1').messages('C1')).find((message) => message.ts === ts);
};

it.each(['chat.postMessage', 'chat.postEphemeral'])('replaces and deletes what %s sent', async (method) => {
  const read = await pressed(method);
  expect((await answer({ replace_original: true, text: 'replaced' })).status).toBe(200);
  expect(await read()).toMatchObject({ text: 'replaced' });
  expect(await read()).not.toHaveProperty('blocks');
  await answer({ delete_original: true });
  expect(await read()).toBeUndefined();
});

it('does not show the app the whisper that was clicked on', async () => {
  await pressed('chat.postEphemeral');
  const { payload } = newest() ?? {};
  expect(payload).toMatchObject({ container: { is_ephemeral: true }, actions: [{ value: 'v' }] });
  expect(payload).not.toHaveProperty('message');
});

it('leaves the original alone unless told otherwise', async () => {
  const read = await pressed('chat.postMessage');
  await answer({ text: 'beside it' });
  expect(await read()).toMatchObject({ text: 'press me' });
  expect((await client.as('U1').messages('C1')).at(-1)).toMatchObject({ text: 'beside it', ephemeral: true });
});

it('is refused when it says nothing, or says it in broken blocks', async () => {
  await client.as('U1').command('/note');
  expect(await (await answer({})).json()).toMatchObject({ error: 'no_text' });
  const broken = await answer({ blocks: [{ type: 'section' }] });
  expect(broken.status).toBe(400);
  expect(await broken.json()).toMatchObject({ error: 'invalid_blocks' });
});

it('is used up after five answers', async () => {
  await client.as('U1').command('/note');
  const statuses: number[] = [];
  for (const text of ['1', '2', '3', '4', '5', '6']) statuses.push((await answer({ text })).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
  expect(await (await answer({ text: '7' })).json()).toEqual({ ok: false, error: 'used_url' });
});

it('ends after half an hour', async () => {
  await client.as('U1').command('/note');
  await client.clock.move('2025-03-01T01:30:00.000Z');
  expect((await answer({ text: 'in time' })).status).toBe(200);
  await client.clock.move('2025-03-01T01:30:00.001Z');
  expect(await (await answer({ text: 'late' })).json()).toEqual({ ok: false, error: 'expired_url' });
});
