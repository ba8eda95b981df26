import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '#playground/client';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { callApi, post } from './call-api.ts';
import { scopesWithout, seed } from './seed.ts';

let workspace: Workspace;
let ofWang: string;

beforeAll(async () => {
  // Running, so that the rate of posts is not what refuses.
  workspace = await startWorkspace({ seed: seed(true) });
  ofWang = (await connect(workspace.url).as('U1').post('从人来的', 'C4')).ts;
});
afterAll(() => workspace.close());

describe('a call is refused', () => {
  it.each([
    ['an unknown method', 'chat.shout', {}, 'unknown_method'],
    ['a channel that is not there', 'chat.postMessage', { channel: 'C9', text: 'x' }, 'channel_not_found'],
    ['a private channel it is not in', 'chat.postMessage', { channel: 'G1', text: 'x' }, 'channel_not_found'],
    ['a channel it is not in', 'chat.postMessage', { channel: 'C2', text: 'x' }, 'not_in_channel'],
    ['an archived channel', 'chat.postMessage', { channel: 'C3', text: 'x' }, 'is_archived'],
    ['nothing to say', 'chat.postMessage', { channel: 'C1' }, 'no_text'],
    ['blocks that are no list', 'chat.postMessage', { channel: 'C1', blocks: 'x' }, 'invalid_blocks_format'],
    [
      'a thread that is not there',
      'chat.postMessage',
      { channel: 'C1', text: 'x', thread_ts: '1.1' },
      'thread_not_found',
    ],
    [
      'half a metadata',
      'chat.postMessage',
      { channel: 'C1', text: 'x', metadata: { event_type: 'x' } },
      'invalid_metadata_format',
    ],
    [
      'a whisper to nobody',
      'chat.postEphemeral',
      { channel: 'C1', user: 'U9', text: 'x' },
      'user_not_in_channel',
    ],
    [
      'a whisper to an outsider',
      'chat.postEphemeral',
      { channel: 'C4', user: 'U2', text: 'x' },
      'user_not_in_channel',
    ],
    ['an edit of nothing', 'chat.update', { channel: 'C1', ts: '1.1', text: 'x' }, 'message_not_found'],
    ['a deletion of nothing', 'chat.delete', { channel: 'C1', ts: '1.1' }, 'message_not_found'],
    ['a link to nothing', 'chat.getPermalink', { channel: 'C1', message_ts: '1.1' }, 'message_not_found'],
    ['a bad cursor', 'conversations.history', { channel: 'C1', cursor: 'x' }, 'invalid_cursor'],
    ['the history of a channel it is not in', 'conversations.history', { channel: 'C2' }, 'not_in_channel'],
    ['a thread that is not there', 'conversations.replies', { channel: 'C1', ts: '1.1' }, 'thread_not_found'],
    ['a conversation with nobody', 'conversations.open', { users: 'U9' }, 'user_not_found'],
    ['a conversation with someone who left', 'conversations.open', { users: 'U3' }, 'user_disabled'],
    ['an unknown person', 'users.info', { user: 'U9' }, 'user_not_found'],
    ['an unknown address', 'users.lookupByEmail', { email: 'x@example.com' }, 'users_not_found'],
    ['an unknown view', 'views.update', { view_id: 'V9', view: {} }, 'not_found'],
    ['a home tab for nobody', 'views.publish', { user_id: 'U9', view: {} }, 'invalid_arguments'],
    ['a file of no size', 'files.getUploadURLExternal', { filename: 'x', length: 0 }, 'missing_argument'],
    ['a file without bytes', 'files.completeUploadExternal', { files: [{ id: 'F9' }] }, 'file_not_found'],
    ['an unknown file', 'files.info', { file: 'F9' }, 'file_not_found'],
    ['a socket for a bot token', 'apps.connections.open', {}, 'not_allowed_token_type'],
  ])('for %s', async (_what, method, args, error) => {
    expect(await callApi(workspace, method, args)).toMatchObject({ ok: false, error });
  });

  it('without a token, or with a wrong one', async () => {
    expect(await (await post(workspace, 'auth.test', {})).json()).toEqual({ ok: false, error: 'not_authed' });
    expect(await callApi(workspace, 'auth.test', {}, 'xoxb-wrong')).toEqual({
      ok: false,
      error: 'invalid_auth',
    });
    expect(await (await post(workspace, 'auth.test', { token: workspace.botToken })).json()).toMatchObject({
      ok: true,
    });
  });

  it('for changing what a person wrote', async () => {
    const place = { channel: 'C4', ts: ofWang };
    expect(await callApi(workspace, 'chat.update', { ...place, text: 'x' })).toMatchObject({
      error: 'cant_update_message',
    });
    expect(await callApi(workspace, 'chat.delete', place)).toMatchObject({ error: 'cant_delete_message' });
  });

  it('for a scope the app did not ask for, naming it', async () => {
    const narrow = await startWorkspace({ seed: seed(true, scopesWithout('chat:write', 'im:history')) });
    expect(await callApi(narrow, 'chat.postMessage', { channel: 'C1', text: 'x' })).toMatchObject({
      error: 'missing_scope',
      needed: 'chat:write',
      provided: expect.stringContaining('users:read'),
    });
    const channel = await connect(narrow.url).as('U1').dm();
    expect(await callApi(narrow, 'conversations.history', { channel })).toMatchObject({
      needed: 'im:history',
    });
    await narrow.close();
  });
});

describe('text', () => {
  it('above 40,000 characters is cut with a warning', async () => {
    const answer = await callApi(workspace, 'chat.postMessage', { channel: 'C1', text: '长'.repeat(40_001) });
    expect(answer).toMatchObject({ ok: true, response_metadata: { warnings: ['message_truncated'] } });
    const last = (await connect(workspace.url).as('U1').messages('C1')).at(-1);
    expect(last?.text).toHaveLength(40_000);
  });

  it('above 4,000 characters is refused in an edit', async () => {
    const { ts } = await callApi(workspace, 'chat.postMessage', { channel: 'U1', text: 'x' });
    const channel = await connect(workspace.url).as('U1').dm();
    const edit = (text: string) => callApi(workspace, 'chat.update', { channel, ts, text });
    expect(await edit('x'.repeat(4_001))).toMatchObject({ error: 'msg_too_long' });
    expect(await edit('x'.repeat(4_000))).toMatchObject({ ok: true });
  });
});
