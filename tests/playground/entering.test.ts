import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, connect } from '#playground/client';
import { until } from '#playground/until';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { callApi } from './call-api.ts';
import { type RawApp, startRawApp } from './raw-app.ts';
import { seed } from './seed.ts';

let workspace: Workspace;
let client: Client;
let raw: RawApp;

beforeAll(async () => {
  workspace = await startWorkspace({ seed: seed(true) });
  client = connect(workspace.url);
  raw = await startRawApp(workspace);
});
afterAll(async () => {
  raw.close();
  await workspace.close();
});

const plain = (text: string) => ({ type: 'plain_text', text });
const options = ['a', 'b'].map((value) => ({ text: plain(value), value }));
const openWith = async (element: object, more: object = {}) => {
  await client.as('U1').command('/note');
  const blocks = [
    { type: 'input', block_id: 'x', label: plain('x'), element: { action_id: 'x', ...element } },
  ];
  const view = { type: 'modal', title: plain('x'), submit: plain('x'), blocks, ...more };
  const answer = await callApi(workspace, 'views.open', { trigger_id: await raw.trigger(), view });
  expect(answer).toMatchObject({ ok: true });
  const [open] = await client.as('U1').views();
  return open?.id ?? '';
};
const held = async () => (await client.as('U1').views())[0]?.values.x?.x;

describe('an element keeps what a person enters', () => {
  it.each<[string, object, unknown, object]>([
    ['text', { type: 'plain_text_input' }, '你好', { value: '你好' }],
    ['a number', { type: 'number_input', is_decimal_allowed: false }, '7', { value: '7' }],
    ['an option', { type: 'static_select', options }, 'b', { selected_option: options[1] }],
    [
      'an option of a group',
      { type: 'static_select', option_groups: [{ label: plain('g'), options }] },
      'a',
      { selected_option: options[0] },
    ],
    ['options', { type: 'multi_static_select', options }, ['a', 'b'], { selected_options: options }],
    ['a radio button', { type: 'radio_buttons', options }, 'a', { selected_option: options[0] }],
    ['boxes', { type: 'checkboxes', options }, ['b'], { selected_options: [options[1]] }],
    ['a date', { type: 'datepicker' }, '2025-03-01', { selected_date: '2025-03-01' }],
    ['a time', { type: 'timepicker' }, '09:30', { selected_time: '09:30' }],
    ['a date and time', { type: 'datetimepicker' }, 1_740_000_000, { selected_date_time: 1_740_000_000 }],
    ['a person', { type: 'users_select' }, 'U2', { selected_user: 'U2' }],
    ['people', { type: 'multi_users_select' }, ['U1', 'U2'], { selected_users: ['U1', 'U2'] }],
    ['a conversation', { type: 'conversations_select' }, 'C1', { selected_conversation: 'C1' }],
    ['a channel', { type: 'channels_select' }, 'C1', { selected_channel: 'C1' }],
  ])('%s', async (_what, element, value, kept) => {
    const view = await openWith(element);
    await client.as('U1').fill(view, { x: value });
    expect(await held()).toEqual({ type: (element as { type: string }).type, ...kept });
    expect(await client.as('U1').submit(view)).toEqual({ outcome: 'closed' });
  });

  it('and gives it up again', async () => {
    const view = await openWith({ type: 'static_select', options, initial_option: options[0] });
    expect(await held()).toMatchObject({ selected_option: options[0] });
    await client.as('U1').fill(view, { x: null });
    expect(await client.as('U1').submit(view)).toMatchObject({
      outcome: 'errors',
      errors: { x: 'required' },
    });
  });
});

describe('the form itself refuses', () => {
  it.each<[string, object, string, string]>([
    ['words for a number', {}, 'seven', 'not_a_number'],
    ['a fraction', {}, '1.5', 'not_a_whole_number'],
    ['too little', { min_value: '3' }, '2', 'too_small'],
    ['too much', { max_value: '3' }, '4', 'too_big'],
  ])('%s', async (_what, more, value, error) => {
    const view = await openWith({ type: 'number_input', is_decimal_allowed: false, ...more });
    expect(await client.as('U1').submit(view, { x: value })).toMatchObject({
      outcome: 'errors',
      errors: { x: error },
    });
  });
});

describe('a form', () => {
  it('belongs to the person who opened it', async () => {
    const view = await openWith({ type: 'plain_text_input' });
    const li = client.as('U2');
    await expect(li.fill(view, { x: 'x' })).rejects.toThrow('view_not_found');
    await expect(li.submit(view, { x: 'x' })).rejects.toThrow('view_not_found');
    await expect(li.close(view)).rejects.toThrow('view_not_found');
    expect(await li.views()).toEqual([]);
  });

  it('has only the fields it has', async () => {
    const view = await openWith({ type: 'plain_text_input' });
    await expect(client.as('U1').fill(view, { y: 'x' })).rejects.toThrow('no_such_element');
    await expect(client.as('U1').fill(view, { x: { y: 'x' } })).rejects.toThrow('no_such_element');
  });

  it('can take the whole stack with it when it is closed', async () => {
    const view = await openWith(
      { type: 'plain_text_input' },
      { clear_on_close: true, notify_on_close: true },
    );
    await client.as('U1').close(view);
    const told = await until(
      () => raw.envelopes.find(({ payload }) => payload?.type === 'view_closed'),
      (envelope) => envelope !== undefined,
    );
    expect(told?.payload).toMatchObject({ is_cleared: true, view: { id: view } });
  });
});
