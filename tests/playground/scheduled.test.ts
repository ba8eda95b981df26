import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Client, connect } from '#playground/client';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { callApi } from './call-api.ts';
import { seed } from './seed.ts';

const start = Date.parse('2025-03-01T01:00:00.000Z');
const at = (seconds: number) => new Date(start + seconds * 1_000).toISOString();
const unix = (seconds: number) => start / 1_000 + seconds;

let workspace: Workspace;
let client: Client;
beforeEach(async () => {
  workspace = await startWorkspace({ seed: seed(true), clock: { start: at(0), frozen: true } });
  client = connect(workspace.url);
});
afterEach(() => workspace.close());

const later = (seconds: number, more: object = {}) =>
  callApi(workspace, 'chat.scheduleMessage', {
    channel: 'C4',
    text: `第 ${seconds} 秒`,
    post_at: unix(seconds),
    ...more,
  });
const said = async () => (await client.as('U1').messages('C4')).map(({ text, ts }) => [text, Number(ts)]);

it('each is posted at its moment, in order, however far the clock jumps', async () => {
  await later(600);
  await later(60);
  await client.clock.move(at(59));
  expect(await said()).toEqual([]);
  await client.clock.move(at(86_400));
  expect(await said()).toEqual([
    ['第 60 秒', unix(60)],
    ['第 600 秒', unix(600)],
  ]);
  expect(await callApi(workspace, 'chat.scheduledMessages.list')).toMatchObject({ scheduled_messages: [] });
});

it('with metadata it is taken and never posted', async () => {
  const metadata = { event_type: 'note', event_payload: {} };
  expect(await later(60, { metadata })).toMatchObject({ ok: true });
  await client.clock.move(at(120));
  expect(await said()).toEqual([]);
});

it('what was taken back is not posted, and cannot be taken back again', async () => {
  const { scheduled_message_id } = await later(60);
  const back = () =>
    callApi(workspace, 'chat.deleteScheduledMessage', { channel: 'C4', scheduled_message_id });
  expect(await back()).toMatchObject({ ok: true });
  expect(await back()).toMatchObject({ error: 'invalid_scheduled_message_id' });
  await client.clock.move(at(120));
  expect(await said()).toEqual([]);
});

it('thirty may be due in any five minutes of a channel', async () => {
  for (let n = 0; n < 30; n += 1) {
    expect(await later(100 + n)).toMatchObject({ ok: true });
  }
  expect(await later(50)).toMatchObject({ error: 'restricted_too_many' });
  expect(await later(399)).toMatchObject({ error: 'restricted_too_many' });
  expect(await later(400)).toMatchObject({ ok: true });
  expect(await later(100, { channel: 'C1' })).toMatchObject({ ok: true });
});

it('the list says what is due, when, and by pages', async () => {
  await later(600);
  await later(60);
  const one = await callApi(workspace, 'chat.scheduledMessages.list', { channel: 'C4', limit: 1 });
  expect(one).toMatchObject({
    scheduled_messages: [{ channel_id: 'C4', post_at: unix(60), date_created: unix(0), text: '第 60 秒' }],
  });
  const cursor = one.response_metadata?.next_cursor;
  expect(await callApi(workspace, 'chat.scheduledMessages.list', { cursor })).toMatchObject({
    scheduled_messages: [{ post_at: unix(600) }],
  });
});
