import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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
    clock: { start: '2025-03-01T09:00:00+08:00', frozen: true },
  });
  client = connect(workspace.url);
  raw = await startRawApp(workspace);
});
afterAll(async () => {
  raw.close();
  await workspace.close();
});

const plain = (text: string) => ({ type: 'plain_text', text });
const button = { type: 'actions', elements: [{ type: 'button', action_id: 'more', text: plain('更多') }] };
const modal = (more: object = {}) => ({ type: 'modal', title: plain('题'), blocks: [button], ...more });
const input = {
  type: 'input',
  block_id: 'a',
  label: plain('a'),
  element: { type: 'plain_text_input', action_id: 'a' },
};
const long = (length: number) => 'x'.repeat(length);

const trigger = async (): Promise<string> => {
  await client.as('U1').command('/note');
  return raw.trigger();
};
const open = async (view: object) => callApi(workspace, 'views.open', { trigger_id: await trigger(), view });
const topView = async () => (await client.as('U1').views()).at(-1);
const forward = async (ms: number) => {
  const now = Date.parse(await client.clock.now());
  await client.clock.move(new Date(now + ms).toISOString());
};

// A minute on, no limit of calls is near.
beforeEach(() => forward(60_000));

describe('a trigger', () => {
  it('opens one view', async () => {
    const trigger_id = await trigger();
    expect(await callApi(workspace, 'views.open', { trigger_id, view: modal() })).toMatchObject({ ok: true });
    const again = await callApi(workspace, 'views.open', { trigger_id, view: modal() });
    expect(again).toMatchObject({ error: 'exchanged_trigger_id' });
  });

  it('lasts three seconds of the workspace’s clock', async () => {
    const early = await trigger();
    await forward(3_000);
    expect(await callApi(workspace, 'views.open', { trigger_id: early, view: modal() })).toMatchObject({
      ok: true,
    });
    const late = await trigger();
    await forward(3_001);
    const answer = await callApi(workspace, 'views.open', { trigger_id: late, view: modal() });
    expect(answer).toMatchObject({ error: 'expired_trigger_id' });
  });

  it('cannot be made up', async () => {
    const answer = await callApi(workspace, 'views.open', { trigger_id: '1.2.3', view: modal() });
    expect(answer).toMatchObject({ error: 'invalid_trigger_id' });
  });

  it('is not used up by a view that was refused', async () => {
    const trigger_id = await trigger();
    await callApi(workspace, 'views.open', { trigger_id, view: modal({ title: plain(long(25)) }) });
    expect(await callApi(workspace, 'views.open', { trigger_id, view: modal() })).toMatchObject({ ok: true });
  });
});

describe('the stack', () => {
  it('holds three views', async () => {
    await open(modal());
    for (const error of [undefined, undefined, 'push_limit_reached']) {
      await client.as('U1').press({ view: (await topView())?.id ?? '', action_id: 'more' });
      const answer = await callApi(workspace, 'views.push', {
        trigger_id: await raw.trigger(),
        view: modal(),
      });
      expect(answer.error).toBe(error);
    }
    const views = await client.as('U1').views();
    expect(views.map(({ previous_view_id }) => previous_view_id)).toEqual([null, views[0]?.id, views[1]?.id]);
    await client.as('U1').close(views[1]?.id ?? '');
    expect(await client.as('U1').views()).toHaveLength(1);
  });

  it('grows only from a click inside it', async () => {
    await open(modal());
    const answer = await callApi(workspace, 'views.push', { trigger_id: await trigger(), view: modal() });
    expect(answer).toMatchObject({ error: 'not_found' });
  });
});

describe('an update', () => {
  it('keeps the id and what was entered, and refuses an old hash', async () => {
    await open(modal({ submit: plain('好'), blocks: [input] }));
    const before = await topView();
    const place = { view_id: before?.id, hash: before?.hash };
    await client.as('U1').fill(before?.id ?? '', { a: '写了一半' });
    const view = modal({ submit: plain('好'), blocks: [button, input] });
    expect(await callApi(workspace, 'views.update', { ...place, view })).toMatchObject({ ok: true });
    const after = await topView();
    expect(after).toMatchObject({ id: before?.id, values: { a: { a: { value: '写了一半' } } } });
    expect(after?.hash).not.toBe(before?.hash);
    expect(await callApi(workspace, 'views.update', { ...place, view })).toMatchObject({
      error: 'hash_conflict',
    });
  });

  it('finds a view by the app’s own id, which is unique', async () => {
    await open(modal({ external_id: 'mine' }));
    const view = modal({ external_id: 'mine', title: plain('新') });
    expect(await callApi(workspace, 'views.update', { external_id: 'mine', view })).toMatchObject({
      ok: true,
    });
    expect(await open(modal({ external_id: 'mine' }))).toMatchObject({ error: 'duplicate_external_id' });
  });

  it('of a closed view is refused', async () => {
    await open(modal());
    const view_id = (await topView())?.id ?? '';
    await client.as('U1').close(view_id);
    expect(await callApi(workspace, 'views.update', { view_id, view: modal() })).toMatchObject({
      error: 'not_found',
    });
  });
});

describe('a view is refused', () => {
  it.each<[string, object, string]>([
    [
      'a long title',
      { title: plain(long(25)) },
      '[ERROR] must be less than 25 characters [json-pointer:/view/title/text]',
    ],
    ['no title', { title: undefined }, '[ERROR] missing required field: title [json-pointer:/view]'],
    [
      'a long submit',
      { submit: plain(long(25)) },
      '[ERROR] must be less than 25 characters [json-pointer:/view/submit/text]',
    ],
    [
      'a long close',
      { close: plain(long(25)) },
      '[ERROR] must be less than 25 characters [json-pointer:/view/close/text]',
    ],
    [
      'an input without submit',
      { blocks: [input] },
      '[ERROR] missing required field: submit [json-pointer:/view]',
    ],
    [
      'much private_metadata',
      { private_metadata: long(3001) },
      '[ERROR] must be less than 3001 characters [json-pointer:/view/private_metadata]',
    ],
    [
      'a long callback_id',
      { callback_id: long(256) },
      '[ERROR] must be less than 256 characters [json-pointer:/view/callback_id]',
    ],
    [
      '101 blocks',
      { blocks: Array(101).fill({ type: 'divider' }) },
      '[ERROR] no more than 100 items allowed [json-pointer:/view/blocks]',
    ],
    [
      'a bad block',
      { blocks: [{ type: 'section' }] },
      '[ERROR] missing required field: text [json-pointer:/view/blocks/0]',
    ],
    [
      'a table',
      { blocks: [{ type: 'table', rows: [[]] }] },
      '[ERROR] unsupported type: table [json-pointer:/view/blocks/0/type]',
    ],
    ['a home tab as a modal', { type: 'home' }, '[ERROR] must be modal [json-pointer:/view/type]'],
  ])('for %s', async (_what, more, message) => {
    const answer = await open(modal(more));
    expect(answer).toMatchObject({ error: 'invalid_arguments', response_metadata: { messages: [message] } });
  });

  it('above 250 kB', async () => {
    const blocks = Array.from({ length: 90 }, () => ({ type: 'section', text: plain('长'.repeat(1_000)) }));
    expect(await open(modal({ blocks }))).toMatchObject({ error: 'view_too_large' });
  });
});
