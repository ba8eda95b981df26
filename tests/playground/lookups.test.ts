import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '#playground/client';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { callApi } from './call-api.ts';
import { seed } from './seed.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await startWorkspace({ seed: seed(true) });
});
afterAll(() => workspace.close());

const textsOf = (messages: unknown) =>
  Array.isArray(messages) ? messages.map((message: { text: string }) => message.text) : [];

it('pages through a history, newest first, replies aside', async () => {
  const wang = connect(workspace.url).as('U1');
  const [first] = [await wang.post('m1', 'C1'), await wang.post('m2', 'C1'), await wang.post('m3', 'C1')];
  await wang.post('reply', 'C1', first?.ts);
  const one = await callApi(workspace, 'conversations.history', { channel: 'C1', limit: 2 });
  expect(textsOf(one.messages)).toEqual(['m3', 'm2']);
  expect(one.has_more).toBe(true);
  const cursor = one.response_metadata?.next_cursor;
  const two = await callApi(workspace, 'conversations.history', { channel: 'C1', limit: 2, cursor });
  expect(textsOf(two.messages)).toEqual(['m1']);
  expect(two).toMatchObject({ has_more: false, messages: [{ reply_count: 1 }] });
  const since = await callApi(workspace, 'conversations.history', { channel: 'C1', oldest: first?.ts });
  expect(textsOf(since.messages)).toEqual(['m3', 'm2']);
  const until = await callApi(workspace, 'conversations.history', {
    channel: 'C1',
    latest: first?.ts,
    inclusive: true,
  });
  expect(textsOf(until.messages)).toEqual(['m1']);
  const thread = await callApi(workspace, 'conversations.replies', { channel: 'C1', ts: first?.ts });
  expect(textsOf(thread.messages)).toEqual(['m1', 'reply']);
});

it('finds a message again by its metadata, when asked for it', async () => {
  const metadata = { event_type: 'outbox', event_payload: { key: 'k1' } };
  const { ts, channel } = await callApi(workspace, 'chat.postMessage', {
    channel: 'U1',
    text: 'x',
    metadata,
  });
  const bare = await callApi(workspace, 'conversations.history', { channel });
  expect(bare.messages).toMatchObject([{ ts }]);
  expect(JSON.stringify(bare)).not.toContain('outbox');
  const full = await callApi(workspace, 'conversations.history', { channel, include_all_metadata: true });
  expect(full.messages).toMatchObject([{ ts, metadata }]);
  // An edit that does not mention the metadata leaves it.
  await callApi(workspace, 'chat.update', { channel, ts, text: 'y' });
  const edited = await callApi(workspace, 'conversations.history', { channel, include_all_metadata: true });
  expect(edited.messages).toMatchObject([{ text: 'y', metadata }]);
});

it('keeps whispers out of the history', async () => {
  await callApi(workspace, 'chat.postEphemeral', { channel: 'C4', user: 'U1', text: 'psst' });
  expect(await callApi(workspace, 'conversations.history', { channel: 'C4' })).toMatchObject({
    messages: [],
  });
});

it('pages through people, channels and members', async () => {
  const ids: unknown[] = [];
  let cursor: string | undefined = '';
  do {
    const answer = await callApi(workspace, 'users.list', { limit: 2, ...(cursor ? { cursor } : {}) });
    ids.push(
      ...(Array.isArray(answer.members) ? answer.members.map((member: { id: string }) => member.id) : []),
    );
    cursor = answer.response_metadata?.next_cursor;
  } while (cursor);
  expect(ids).toEqual(['U1', 'U2', 'U3', 'U4', 'UBOT']);
  expect(await callApi(workspace, 'conversations.list', { exclude_archived: true })).toMatchObject({
    channels: [{ id: 'C1', is_member: true }, { id: 'C2', is_member: false }, { id: 'C4' }, { id: 'C5' }],
  });
  expect(await callApi(workspace, 'conversations.members', { channel: 'C1' })).toMatchObject({
    members: ['U1', 'U2', 'UBOT'],
  });
});

it('knows people by address, and the bot', async () => {
  expect(await callApi(workspace, 'users.lookupByEmail', { email: 'Wang@example.com' })).toMatchObject({
    user: { id: 'U1', real_name: '王芳', profile: { title: '科员' } },
  });
  expect(await callApi(workspace, 'users.info', { user: 'U3' })).toMatchObject({ user: { deleted: true } });
  expect(await callApi(workspace, 'auth.test')).toMatchObject({
    user_id: 'UBOT',
    bot_id: 'B1',
    team_id: 'T1',
  });
  expect(await callApi(workspace, 'bots.info', { bot: 'B1' })).toMatchObject({ bot: { app_id: 'A1' } });
});

it('opens the same direct message every time', async () => {
  const open = () => callApi(workspace, 'conversations.open', { users: 'U2' });
  expect(await open()).toEqual(await open());
  expect(await open()).toMatchObject({ channel: { id: await connect(workspace.url).as('U2').dm() } });
});

it('takes a JSON body as well as a form', async () => {
  const response = await fetch(`${workspace.apiUrl}chat.postMessage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${workspace.botToken}` },
    body: JSON.stringify({ channel: '#mine', blocks: [{ type: 'divider' }] }),
  });
  // A block without a name is given one.
  expect(await response.json()).toMatchObject({
    ok: true,
    channel: 'C4',
    message: { blocks: [{ block_id: expect.stringMatching(/./) }] },
  });
});

it('gives a link to a message', async () => {
  const { ts } = await callApi(workspace, 'chat.postMessage', { channel: 'C4', text: 'x' });
  const answer = await callApi(workspace, 'chat.getPermalink', { channel: 'C4', message_ts: ts });
  expect(answer.permalink).toBe(`${workspace.url}/archives/C4/p${String(ts).replace('.', '')}`);
});
