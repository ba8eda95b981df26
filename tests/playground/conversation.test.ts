import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, connect } from '#playground/client';
import type { Person } from '#playground/person';
import type { SeenView } from '#playground/seen';
import { until } from '#playground/until';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { callApi } from './call-api.ts';
import { type PlainApp, startPlainApp } from './plain-app.ts';
import { seed } from './seed.ts';

describe.each(['socket', 'http'] as const)('a plain Bolt app over %s', (transport) => {
  let workspace: Workspace;
  let client: Client;
  let plain: PlainApp;
  let wang: Person;

  beforeAll(async () => {
    workspace = await startWorkspace({ seed: seed(transport === 'socket') });
    client = connect(workspace.url);
    wang = client.as('U1');
    plain = await startPlainApp(workspace, transport);
  });
  afterAll(async () => {
    await plain.stop();
    await workspace.close();
  });

  const openForm = async (): Promise<SeenView> => {
    await wang.command('/note');
    const [view] = await until(
      () => wang.views(),
      (views) => views.length === 1,
    );
    if (!view) throw new Error('no form');
    return view;
  };
  const heard = async (name: string) => {
    const all = await until(
      () => plain.heard.filter((item) => item.name === name),
      (items) => items.length > 0,
    );
    return all.at(-1)?.body;
  };
  const said = (text: string, channel?: string) =>
    until(
      async () => (await wang.messages(channel)).find((message) => message.text === text),
      (message) => message !== undefined,
    );

  it('takes a command to a form, refuses it beside the field, then posts', async () => {
    const form = await openForm();
    expect(await wang.submit(form.id)).toMatchObject({ outcome: 'errors', errors: { title: 'required' } });
    expect(await wang.submit(form.id, { title: '一' })).toMatchObject({ errors: { title: 'too_short' } });
    const tooLong = '长'.repeat(21);
    expect(await wang.submit(form.id, { title: tooLong })).toMatchObject({ errors: { title: 'too_long' } });
    expect(plain.heard.filter(({ name }) => name === 'submission')).toHaveLength(0);

    expect(await wang.submit(form.id, { title: '已有' })).toMatchObject({
      outcome: 'errors',
      errors: { title: '这个标题已经用过' },
    });
    const [shown] = await wang.views();
    expect(shown?.errors).toEqual({ title: '这个标题已经用过' });
    expect(shown?.values.title?.text?.value).toBe('已有');

    expect(await wang.submit(form.id, { title: '路面整修', tags: ['problem'] })).toMatchObject({
      outcome: 'closed',
    });
    expect(await wang.views()).toEqual([]);
    expect(await said('路面整修')).toMatchObject({
      metadata: { event_type: 'note', event_payload: { title: '路面整修' } },
    });
    expect(await heard('submission')).toMatchObject({
      type: 'view_submission',
      user: { id: 'U1', team_id: 'T1' },
      view: {
        private_metadata: 'draft-1',
        state: {
          values: {
            title: { text: { type: 'plain_text_input', value: '路面整修' } },
            kind: { kind: { type: 'static_select', selected_option: null } },
            day: { day: { type: 'datepicker', selected_date: '2025-03-01' } },
            tags: { tags: { type: 'checkboxes', selected_options: [{ value: 'problem' }] } },
          },
        },
      },
    });
  });

  it('whispers to one person in a channel', async () => {
    const form = await openForm();
    await wang.submit(form.id, { title: '悄悄话' });
    expect(await said('saved 悄悄话', 'C1')).toMatchObject({ ephemeral: true, user: 'UBOT' });
    expect((await client.as('U2').messages('C1')).map(({ text }) => text)).not.toContain('saved 悄悄话');
  });

  it('turns a press into an edit of the same message', async () => {
    const form = await openForm();
    await wang.submit(form.id, { title: '可按' });
    const message = await said('可按');
    const place = { channel: await wang.dm(), ts: message?.ts ?? '' };
    expect(await wang.press({ ...place, action_id: 'done' })).toEqual({ outcome: 'acknowledged' });
    expect(await said('finished')).toMatchObject({ ts: place.ts, edited: { user: 'UBOT' } });
    expect(await heard('done')).toMatchObject({
      type: 'block_actions',
      api_app_id: 'A1',
      team: { id: 'T1' },
      channel: { id: place.channel, name: 'directmessage' },
      container: { type: 'message', message_ts: place.ts, is_ephemeral: false },
      message: { ts: place.ts, metadata: { event_type: 'note' } },
      actions: [{ action_id: 'done', block_id: 'verdict', value: 'note-1', type: 'button' }],
    });
    await expect(wang.press({ ...place, action_id: 'done' })).rejects.toThrow('no_such_element');
  });

  it('delivers only what is offered', async () => {
    const form = await openForm();
    await wang.submit(form.id, { title: '可选' });
    const message = await said('可选');
    const place = { channel: await wang.dm(), ts: message?.ts ?? '' };
    await expect(wang.press({ ...place, action_id: 'nothing' })).rejects.toThrow('no_such_element');
    await expect(wang.press({ ...place, action_id: 'move', value: 'x' })).rejects.toThrow('no_such_option');
    await expect(client.as('U2').press({ ...place, action_id: 'move', value: 'plain' })).rejects.toThrow(
      'message_not_found',
    );
    await wang.press({ ...place, action_id: 'move', value: 'plain' });
    expect(await heard('move')).toMatchObject({
      actions: [{ type: 'static_select', selected_option: { value: 'plain' } }],
      state: { values: { verdict: { move: { selected_option: { value: 'plain' } } } } },
    });
  });

  it('tells the app while the form is being filled, and when it is given up', async () => {
    const form = await openForm();
    expect(await wang.fill(form.id, { title: '半句', kind: 'problem' })).toMatchObject({
      outcome: 'acknowledged',
    });
    expect(await heard('kind')).toMatchObject({
      container: { type: 'view', view_id: form.id },
      view: { state: { values: { title: { text: { value: '半句' } } } } },
    });
    await expect(wang.press({ view: form.id, action_id: 'text' })).rejects.toThrow(
      'element_does_not_dispatch',
    );
    expect(await wang.close(form.id)).toEqual({ outcome: 'closed' });
    expect(await heard('closed')).toMatchObject({
      type: 'view_closed',
      is_cleared: false,
      view: { id: form.id },
    });
  });

  it('lets an external select take only what the app offered', async () => {
    const form = await openForm();
    await expect(wang.fill(form.id, { about: 'about-G1' })).rejects.toThrow('no_such_option');
    const { options } = await wang.suggest({ view: form.id, action_id: 'about', query: 'G1' });
    expect(options).toMatchObject([{ value: 'about-G1' }]);
    await wang.fill(form.id, { about: 'about-G1' });
    expect((await wang.views())[0]?.values.about?.about).toMatchObject({
      selected_option: { value: 'about-G1' },
    });
    await wang.close(form.id);
  });

  it.each([
    ['更新', 'updated', 1],
    ['叠加', 'pushed', 2],
    ['清空', 'closed', 0],
  ])('answers the submission %s with %s', async (title, outcome, left) => {
    const form = await openForm();
    expect(await wang.submit(form.id, { title })).toMatchObject({ outcome });
    const views = await wang.views();
    expect(views).toHaveLength(left);
    if (outcome === 'updated') expect(views[0]).toMatchObject({ id: form.id, callback_id: 'done' });
    if (outcome === 'pushed')
      expect(views[1]).toMatchObject({ previous_view_id: form.id, root_view_id: form.id });
    // What is no longer on top cannot be submitted.
    if (outcome !== 'updated') await expect(wang.submit(form.id)).rejects.toThrow(/^view_not/);
  });

  it('answers a command in the ack and through its response_url', async () => {
    await wang.command('/hello', 'C1');
    expect(await said('only you', 'C1')).toMatchObject({ ephemeral: true });
    const everyone = await said('everyone', 'C1');
    expect(everyone?.ephemeral).toBeUndefined();
    expect((await client.as('U2').messages('C1')).map(({ text }) => text)).toContain('everyone');
  });

  it('takes five answers through one response_url', async () => {
    await wang.command('/many');
    await heard('respond failed');
    const replies = (await wang.messages()).filter(({ text }) => text.startsWith('reply'));
    expect(replies.map(({ text }) => text)).toEqual([1, 2, 3, 4, 5].map((n) => `reply ${n}`));
  });

  it('draws the home tab, and hears the clicks there', async () => {
    await wang.openHome();
    const home = await until(
      () => wang.home(),
      (view) => view !== null,
    );
    expect(home?.blocks[0]).toMatchObject({ type: 'header' });
    await wang.press({ view: home?.id ?? '', action_id: 'refresh' });
    expect(await heard('refresh')).toMatchObject({
      container: { type: 'view', view_id: home?.id },
      view: { type: 'home' },
    });
    expect(await client.as('U2').home()).toBeNull();
  });

  it('starts from a shortcut, global or on a message', async () => {
    await wang.shortcut('new_note');
    const [view] = await until(
      () => wang.views(),
      (views) => views.length === 1,
    );
    await wang.close(view?.id ?? '');
    const { ts } = await wang.post('请留意', 'C1');
    await wang.messageShortcut('keep_message', 'C1', ts);
    await said('kept 请留意');
    await expect(wang.shortcut('unknown')).rejects.toThrow('unknown_shortcut');
    await expect(wang.command('/unknown')).rejects.toThrow('unknown_command');
  });

  it('hears what people write where it is a member', async () => {
    await wang.post('在吗');
    expect(await heard('message')).toMatchObject({
      event_id: /^Ev/,
      event: { channel_type: 'im', text: '在吗' },
    });
    const before = plain.heard.length;
    await wang.post('听不见', 'C2');
    await wang.post('听得见 <@U2>', 'C1');
    const after = plain.heard.slice(before).filter(({ name }) => name === 'message');
    expect(after).toMatchObject([{ body: { event: { channel_type: 'channel', text: '听得见 <@U2>' } } }]);
  });

  it('carries files up and down, Chinese names and all', async () => {
    const text = '第一季度来稿';
    await plain.app.client.files.uploadV2({
      channel_id: 'C1',
      filename: '来稿统计.csv',
      file: Buffer.from(text),
    });
    const message = await until(
      async () => (await wang.messages('C1')).find(({ files }) => files !== undefined),
      (found) => found !== undefined,
    );
    const [file] = message?.files ?? [];
    expect(file).toMatchObject({ name: '来稿统计.csv', filetype: 'csv', size: Buffer.byteLength(text) });
    const address = String(file?.url_private_download);
    expect((await fetch(address)).status).toBe(401);
    const read = await fetch(address, { headers: { authorization: `Bearer ${workspace.botToken}` } });
    expect(await read.text()).toBe(text);
    const { ts } = await wang.upload('通报.txt', Buffer.from('采用'), 'C1');
    expect((await wang.messages('C1')).find((one) => one.ts === ts)?.files).toMatchObject([
      { name: '通报.txt' },
    ]);
  });

  it('shows a person that the app never answered', async () => {
    expect(await wang.command('/slow', 'C1')).toEqual({ outcome: 'timed-out' });
    const last = (await wang.messages('C1')).at(-1);
    expect(last).toMatchObject({ ephemeral: true, text: expect.stringContaining('operation_timeout') });
  });

  it('keeps a log of every envelope and call', async () => {
    const entries = await client.log();
    expect(entries.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['/note', 'views.open', 'view_submission']),
    );
    expect(JSON.stringify(entries)).not.toContain(workspace.botToken);
    expect(await callApi(workspace, 'api.test')).toMatchObject({ ok: true });
  });
});
