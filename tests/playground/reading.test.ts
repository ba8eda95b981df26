import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '#playground/ask';
import { type Client, connect } from '#playground/client';
import type { SeenMessage } from '#playground/seen';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { callApi } from './call-api.ts';
import { seed } from './seed.ts';

interface Page {
  messages: SeenMessage[];
  more: boolean;
}

let workspace: Workspace;
let client: Client;
beforeAll(async () => {
  const start = { seed: seed(true), clock: { start: '2025-03-19T12:00:00+08:00', frozen: true } };
  workspace = await startWorkspace(start);
  client = connect(workspace.url);
});
afterAll(() => workspace.close());

const read = <T>(path: string, query: Record<string, string | undefined> = {}) =>
  ask(workspace.url).get<T>(path, query);
const pageOf = (query: Record<string, string | undefined>) =>
  read<Page>('/messages', { user: 'U1', channel: 'C4', limit: '100', ...query });

describe('with 10,000 messages in a channel', () => {
  const all = 10_000;
  beforeAll(async () => {
    const wang = client.as('U1');
    for (let n = 0; n < all; n += 50)
      await Promise.all(Array.from({ length: 50 }, (_, k) => wang.post(`m${n + k}`, 'C4')));
  }, 60_000);

  it('a page is the newest hundred, and comes at once', async () => {
    const begun = performance.now();
    const { messages, more } = await pageOf({});
    expect(performance.now() - begun).toBeLessThan(500);
    expect(messages).toHaveLength(100);
    expect(more).toBe(true);
    const known = await client.as('U1').messages('C4');
    expect(messages).toEqual(known.slice(-100));
  });

  it('pages back to the first, each message once', async () => {
    const seen: string[] = [];
    let before: string | undefined;
    for (;;) {
      const { messages, more } = await pageOf({ before, limit: '999' });
      seen.unshift(...messages.map(({ ts }) => ts));
      before = messages[0]?.ts;
      if (!more) break;
    }
    expect(seen).toHaveLength(all);
    expect(seen).toEqual([...new Set(seen)].sort());
  });

  it('the app pages through them too', async () => {
    const answer = await callApi(workspace, 'conversations.history', { channel: 'C4', limit: 999 });
    expect(answer).toMatchObject({ ok: true, has_more: true });
  });

  it('another is told how many he has not read', async () => {
    const ofC4 = async () => (await client.as('U1').channels()).find(({ id }) => id === 'C4');
    expect(await ofC4()).toMatchObject({ unread: 0 });
    await callApi(workspace, 'chat.postMessage', { channel: 'C4', text: '<@U1> 请看' });
    expect(await ofC4()).toMatchObject({ unread: 1, mentions: 1 });
    const last = (await pageOf({ limit: '1' })).messages[0];
    await client.as('U1').read('C4', last?.ts ?? '');
    expect(await ofC4()).toMatchObject({ unread: 0, mentions: 0 });
  });
});

describe('a page reads', () => {
  it('messages with their writers, and threads apart', async () => {
    const { ts } = await client.as('U1').post('问', 'C1');
    await client.as('U2').post('答', 'C1', ts);
    const { messages } = await pageOf({ channel: 'C1' });
    expect(messages).toMatchObject([
      { text: '问', reply_count: 1, author: { id: 'U1', name: '王芳', title: '科员', bot: false } },
    ]);
    const thread = await read<Page>('/thread', { user: 'U1', channel: 'C1', ts });
    expect(thread.messages.map(({ text }) => text)).toEqual(['问', '答']);
    await expect(read('/thread', { user: 'U1', channel: 'C1', ts: '1.1' })).rejects.toThrow(
      'message_not_found',
    );
    expect((await client.as('U1').messages('C1', ts)).map(({ text }) => text)).toEqual(['答']);
  });

  it('the sidebar: channels, private ones, people, the app', async () => {
    await client.as('U1').dm('U2');
    const kinds = (await client.as('U1').channels()).map(({ id, kind, with: other }) => [id, kind, other]);
    expect(kinds).toEqual([
      ['C1', 'channel', undefined],
      ['C2', 'channel', undefined],
      ['C3', 'channel', undefined],
      ['C4', 'channel', undefined],
      [await client.as('U1').dm(), 'app', 'UBOT'],
      [await client.as('U1').dm('U2'), 'dm', 'U2'],
    ]);
    expect(await client.as('U1').dm('U2')).toBe(await client.as('U2').dm('U1'));
    expect((await client.as('U2').channels()).find(({ kind }) => kind === 'private')).toMatchObject({
      id: 'G1',
      name: 'closed',
      archived: false,
    });
  });

  it('people, and what the app declares', async () => {
    expect(await read('/people')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: 'U1',
          name: '王芳',
          title: '科员',
          deleted: false,
          guest: false,
          bot: false,
        }),
        expect.objectContaining({ id: 'U3', deleted: true }),
        expect.objectContaining({ id: 'U4', guest: true, unit: '外单位' }),
        expect.objectContaining({ id: 'UBOT', bot: true }),
      ]),
    );
    expect(await read('/about')).toMatchObject({
      team: { id: 'T1', name: '测试台' },
      app: { name: 'notes', botUserId: 'UBOT', homeTab: true, messagesTab: true },
      commands: expect.arrayContaining([{ command: '/note', description: '', usage_hint: '' }]),
      shortcuts: [
        { name: 'New note', type: 'global', callback_id: 'new_note', description: '' },
        { name: 'Keep', type: 'message', callback_id: 'keep_message', description: '' },
      ],
      clock: { frozen: true },
    });
  });

  it('moments to jump to, soonest first', async () => {
    expect(await read('/clock/presets')).toEqual({
      presets: [
        { name: 'in-an-hour', at: '2025-03-19T05:00:00.000Z' },
        { name: 'next-20th', at: '2025-03-20T01:00:00.000Z' },
        { name: 'in-a-day', at: '2025-03-20T04:00:00.000Z' },
        { name: 'next-monday', at: '2025-03-24T01:00:00.000Z' },
        { name: 'last-weekday-of-month', at: '2025-03-31T01:00:00.000Z' },
        { name: 'year-end', at: '2025-12-31T15:59:00.000Z' },
      ],
    });
  });

  it('files as the person who may see them, and nothing in them may run', async () => {
    const { ts } = await client.as('U1').upload('图 一.svg', Buffer.from('<svg onload="alert(1)"/>'), 'C4');
    const message = (await client.as('U1').messages('C4')).find((one) => one.ts === ts);
    const url = String(message?.files?.[0]?.control_url);
    const answer = await fetch(workspace.url + url);
    expect(answer.headers.get('content-type')).toBe('image/svg+xml');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect((await fetch(workspace.url + url.replace('U1', 'U4'))).status).toBe(404);
  });
});

describe('the log', () => {
  it('says which limit was near, and what was refused', async () => {
    const last = async () => (await client.log()).findLast(({ kind }) => kind === 'api');
    const blocks = Array.from({ length: 48 }, () => ({ type: 'divider' }));
    await callApi(workspace, 'chat.postMessage', { channel: 'C1', text: 'x', blocks });
    expect(await last()).toMatchObject({
      kind: 'api',
      status: 200,
      near: [{ rule: 'blocks', used: 48, limit: 50 }],
    });
    const section = { type: 'section', text: { type: 'plain_text', text: '长'.repeat(2_900) } };
    await callApi(workspace, 'chat.postMessage', { channel: 'C1', text: 'x', blocks: [section] });
    expect(await last()).toMatchObject({ near: [{ rule: 'text', used: 2_900, limit: 3_000 }] });
    await callApi(workspace, 'chat.postMessage', { channel: 'C9', text: 'x' });
    expect(await last()).toMatchObject({ error: 'channel_not_found', near: [] });
    for (let n = 0; n < 45; n += 1) await callApi(workspace, 'conversations.info', { channel: 'C1' });
    expect(await last()).toMatchObject({ near: [{ rule: 'calls a minute', used: 45, limit: 50 }] });
  });

  it('says how long an answer took, or that none came', async () => {
    await client.as('U1').command('/note');
    const [entry] = await client.log(0, 1);
    expect(entry).toMatchObject({ kind: 'envelope', name: '/note', error: 'no_socket' });
    expect(entry).not.toHaveProperty('ackMs');
  });
});
