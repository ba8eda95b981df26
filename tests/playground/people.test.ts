import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, connect } from '#playground/client';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { callApi } from './call-api.ts';
import { type RawApp, startRawApp } from './raw-app.ts';
import { seed } from './seed.ts';

let workspace: Workspace;
let client: Client;
let app: RawApp;
beforeAll(async () => {
  workspace = await startWorkspace({ seed: seed(true) });
  client = connect(workspace.url);
  app = await startRawApp(workspace);
});
afterAll(async () => {
  app.close();
  await workspace.close();
});

const confirm = { text: { type: 'plain_text', text: '确定？' } };
const button = { type: 'button', action_id: 'go', text: { type: 'plain_text', text: '办' }, confirm };
const postButton = async (channel: string) => {
  const blocks = [{ type: 'actions', elements: [button] }];
  return String((await callApi(workspace, 'chat.postMessage', { channel, text: 'x', blocks })).ts);
};

describe('someone who was deactivated', () => {
  it('can do nothing', async () => {
    const zhao = client.as('U3');
    for (const act of [
      () => zhao.command('/note'),
      () => zhao.post('x', 'C1'),
      () => zhao.openHome(),
      () => zhao.dm(),
      () => zhao.upload('x.txt', Buffer.from('x')),
      () => zhao.shortcut('new_note'),
      () => zhao.press({ channel: 'C1', ts: '1.1', action_id: 'go' }),
    ])
      await expect(act()).rejects.toThrow('user_not_found');
  });

  it('is still in the books, with less said of him', async () => {
    const { user } = await callApi(workspace, 'users.info', { user: 'U3' });
    expect(user).toMatchObject({ id: 'U3', deleted: true, profile: { real_name: '赵强' } });
    for (const gone of ['tz', 'is_admin', 'real_name']) expect(user).not.toHaveProperty(gone);
    expect((await callApi(workspace, 'users.info', { user: 'U1' })).user).toMatchObject({
      real_name: '王芳',
      tz: 'Asia/Shanghai',
      is_restricted: false,
      is_admin: false,
      profile: { title: '科员', email: 'wang@example.com' },
    });
  });

  it('cannot be written to by another, while a message to him goes into his conversation', async () => {
    await expect(client.as('U1').dm('U3')).rejects.toThrow('user_disabled');
    expect(await callApi(workspace, 'chat.postMessage', { channel: 'U3', text: 'x' })).toMatchObject({
      ok: true,
    });
  });
});

describe('a guest', () => {
  it('knows the channels he is in, and nobody he shares none with', async () => {
    const guest = client.as('U4');
    expect((await guest.channels()).map(({ id, kind }) => [id, kind])).toEqual([
      ['C5', 'channel'],
      [await guest.dm(), 'app'],
    ]);
    await expect(guest.messages('C1')).rejects.toThrow('channel_not_found');
    await expect(guest.post('x', 'C1')).rejects.toThrow('channel_not_found');
    await expect(guest.dm('U1')).rejects.toThrow('user_not_visible');
    expect(await guest.dm('U2')).toMatch(/^D/);
    expect((await callApi(workspace, 'users.info', { user: 'U4' })).user).toMatchObject({
      is_restricted: true,
    });
  });
});

describe('an archived channel', () => {
  it('can be read and not written in', async () => {
    expect(await client.as('U1').messages('C3')).toEqual([]);
    await expect(client.as('U1').post('x', 'C3')).rejects.toThrow('is_archived');
    await expect(client.as('U1').command('/note', 'C3')).rejects.toThrow('is_archived');
    expect((await client.as('U1').channels()).find(({ id }) => id === 'C3')).toMatchObject({
      archived: true,
    });
  });
});

describe('a press that asks again', () => {
  it('is heard when confirmed, or when nothing was said, and not when taken back', async () => {
    const place = { channel: 'C4', ts: await postButton('C4'), action_id: 'go' };
    const presses = () => app.envelopes.filter(({ type }) => type === 'interactive').length;
    const before = presses();
    expect(await client.as('U1').press({ ...place, confirmed: false })).toEqual({ outcome: 'cancelled' });
    expect(presses()).toBe(before);
    expect(await client.as('U1').press({ ...place, confirmed: true })).toEqual({ outcome: 'acknowledged' });
    expect(await client.as('U1').press(place)).toEqual({ outcome: 'acknowledged' });
    expect(presses()).toBe(before + 2);
  });
});

describe('the app hears', () => {
  const events = () =>
    app.envelopes.flatMap(({ type, payload }) => (type === 'events_api' ? [payload.event] : []));

  it('of edits and deletions, its own and those of people, with what was there before', async () => {
    const { ts } = await client.as('U1').post('一', 'C1');
    await client.as('U1').edit('C1', ts, '二');
    await client.as('U1').remove('C1', ts);
    await expect(client.as('U2').edit('C1', ts, '三')).rejects.toThrow('message_not_found');
    const own = await callApi(workspace, 'chat.postMessage', { channel: 'C1', text: '甲' });
    await callApi(workspace, 'chat.update', { channel: 'C1', ts: own.ts, text: '乙' });
    await callApi(workspace, 'chat.postEphemeral', { channel: 'C1', user: 'U1', text: '悄悄' });
    expect(events().slice(-5)).toMatchObject([
      { type: 'message', text: '一', channel: 'C1' },
      {
        subtype: 'message_changed',
        channel_type: 'channel',
        message: { ts, text: '二', edited: { user: 'U1' } },
        previous_message: { ts, text: '一' },
      },
      { subtype: 'message_deleted', deleted_ts: ts, previous_message: { text: '二' } },
      { text: '甲', bot_id: 'B1' },
      { subtype: 'message_changed', message: { text: '乙', bot_id: 'B1' } },
    ]);
  });
});

describe('a form', () => {
  it('takes files, people and channels there are', async () => {
    await client.as('U1').command('/note');
    const block = (id: string, element: object) => ({
      type: 'input',
      block_id: id,
      label: { type: 'plain_text', text: id },
      element: { action_id: 'x', ...element },
    });
    const view = {
      type: 'modal',
      title: { type: 'plain_text', text: '表' },
      submit: { type: 'plain_text', text: '交' },
      blocks: [
        block('file', { type: 'file_input', max_files: 1, filetypes: ['pdf', 'txt'] }),
        block('who', { type: 'users_select' }),
        block('where', { type: 'channels_select' }),
      ],
    };
    await callApi(workspace, 'views.open', { trigger_id: await app.trigger(), view });
    const [{ id } = { id: '' }] = await client.as('U1').views();
    const wang = client.as('U1');
    for (const values of [{ who: 'U9' }, { where: 'G1' }, { file: ['F9'] }])
      await expect(wang.fill(id, values)).rejects.toThrow('no_such_option');
    const [pdf, exe] = [
      await wang.attach('通报.pdf', Buffer.from('x')),
      await wang.attach('a.exe', Buffer.from('x')),
    ];
    const rest = { who: 'U2', where: 'C1' };
    expect(await wang.submit(id, { file: [exe], ...rest })).toMatchObject({
      errors: { file: 'wrong_file_type' },
    });
    expect(await wang.submit(id, { file: [pdf, pdf], ...rest })).toMatchObject({
      errors: { file: 'too_many_files' },
    });
    expect(await wang.submit(id, { file: [pdf], ...rest })).toEqual({ outcome: 'closed' });
    expect(app.envelopes.at(-1)?.payload).toMatchObject({
      type: 'view_submission',
      view: {
        state: { values: { file: { x: { type: 'file_input', files: [{ id: pdf, name: '通报.pdf' }] } } } },
      },
    });
  });
});
