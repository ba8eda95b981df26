import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { callApi } from './call-api.ts';
import { seed } from './seed.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await startWorkspace({
    seed: seed(true),
    clock: { start: '2025-03-01T09:00:00+08:00', frozen: true },
  });
});
afterAll(() => workspace.close());

/** Edits are not metered as tightly as posts. */
const refusalOf = async (blocks: unknown[]) => {
  const { error, response_metadata } = await callApi(workspace, 'chat.postEphemeral', {
    channel: 'C1',
    user: 'U1',
    blocks,
  });
  return { error, messages: response_metadata?.messages ?? [] };
};

const long = (length: number) => '长'.repeat(length);
const plain = (text: string) => ({ type: 'plain_text', text });
const times = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));
const options = (count: number) => times(count, (n) => ({ text: plain(`${n}`), value: `${n}` }));
const button = (more: object = {}) => ({ type: 'button', text: plain('好'), ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const section = (more: object = {}) => ({ type: 'section', text: plain('x'), ...more });
const input = (element: object) => ({
  type: 'input',
  label: plain('x'),
  element: { action_id: 'a', ...element },
});
const select = (more: object) => actions({ type: 'static_select', action_id: 'a', ...more });

describe('invalid_blocks points at the block', () => {
  it.each<[string, unknown[], string, string]>([
    ['51 blocks', times(51, () => ({ type: 'divider' })), '/blocks', 'no more than 50 items allowed'],
    ['an unknown block', [{ type: 'banner' }], '/blocks/0/type', 'unsupported type: banner'],
    ['a block that is none', [1], '/blocks/0', 'must provide an object'],
    ['a section without text', [{ type: 'section' }], '/blocks/0', 'missing required field: text'],
    [
      'an empty section',
      [section({ text: plain('') })],
      '/blocks/0/text/text',
      'must be more than 0 characters',
    ],
    [
      'a long section',
      [section({ text: plain(long(3001)) })],
      '/blocks/0/text/text',
      'must be less than 3001 characters',
    ],
    [
      '11 fields',
      [section({ fields: times(11, () => plain('x')) })],
      '/blocks/0/fields',
      'no more than 10 items allowed',
    ],
    [
      'a long field',
      [section({ fields: [plain(long(2001))] })],
      '/blocks/0/fields/0/text',
      'must be less than 2001 characters',
    ],
    [
      'a long header',
      [{ type: 'header', text: plain(long(151)) }],
      '/blocks/0/text/text',
      'must be less than 151 characters',
    ],
    [
      'a header in mrkdwn',
      [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }],
      '/blocks/0/text/type',
      'must be plain_text',
    ],
    [
      'a long button',
      [actions(button({ text: plain(long(76)) }))],
      '/blocks/0/elements/0/text/text',
      'must be less than 76 characters',
    ],
    [
      'a long value',
      [actions(button({ value: long(2001) }))],
      '/blocks/0/elements/0/value',
      'must be less than 2001 characters',
    ],
    [
      'an unknown style',
      [actions(button({ style: 'red' }))],
      '/blocks/0/elements/0/style',
      'must be one of: primary, danger',
    ],
    [
      'a long confirmation',
      [actions(button({ confirm: { text: plain(long(301)) } }))],
      '/blocks/0/elements/0/confirm/text/text',
      'must be less than 301 characters',
    ],
    [
      '26 buttons',
      [actions(...times(26, () => button()))],
      '/blocks/0/elements',
      'no more than 25 items allowed',
    ],
    ['no buttons', [actions()], '/blocks/0/elements', 'no fewer than 1 items allowed'],
    [
      '11 notes',
      [{ type: 'context', elements: times(11, () => plain('x')) }],
      '/blocks/0/elements',
      'no more than 10 items allowed',
    ],
    [
      '101 options',
      [select({ options: options(101) })],
      '/blocks/0/elements/0/options',
      'no more than 100 items allowed',
    ],
    ['a select without options', [select({})], '/blocks/0/elements/0', 'missing required field: options'],
    [
      'a long option',
      [select({ options: [{ text: plain(long(76)), value: 'a' }] })],
      '/blocks/0/elements/0/options/0/text/text',
      'must be less than 76 characters',
    ],
    [
      'a long option value',
      [select({ options: [{ text: plain('a'), value: long(151) }] })],
      '/blocks/0/elements/0/options/0/value',
      'must be less than 151 characters',
    ],
    [
      'an initial option that is not offered',
      [select({ options: options(1), initial_option: { text: plain('x'), value: 'x' } })],
      '/blocks/0/elements/0/initial_option',
      'must match an option',
    ],
    [
      '6 in an overflow',
      [actions({ type: 'overflow', action_id: 'a', options: options(6) })],
      '/blocks/0/elements/0/options',
      'no more than 5 items allowed',
    ],
    [
      '11 radio buttons',
      [actions({ type: 'radio_buttons', action_id: 'a', options: options(11) })],
      '/blocks/0/elements/0/options',
      'no more than 10 items allowed',
    ],
    [
      '11 checkboxes',
      [actions({ type: 'checkboxes', action_id: 'a', options: options(11) })],
      '/blocks/0/elements/0/options',
      'no more than 10 items allowed',
    ],
    [
      'a bad date',
      [actions({ type: 'datepicker', action_id: 'a', initial_date: '3月1日' })],
      '/blocks/0/elements/0/initial_date',
      'must be a valid date',
    ],
    [
      'a long action_id',
      [actions(button({ action_id: long(256) }))],
      '/blocks/0/elements/0/action_id',
      'must be less than 256 characters',
    ],
    [
      'a select without action_id',
      [actions({ type: 'users_select' })],
      '/blocks/0/elements/0',
      'missing required field: action_id',
    ],
    [
      'an action_id twice in a block',
      [actions(button({ action_id: 'a' }), button({ action_id: 'a' }))],
      '/blocks/0/elements/1/action_id',
      '`action_id` "a" already exists',
    ],
    [
      'a long block_id',
      [section({ block_id: long(256) })],
      '/blocks/0/block_id',
      'must be less than 256 characters',
    ],
    [
      'a block_id twice',
      [section({ block_id: 'a' }), section({ block_id: 'a' })],
      '/blocks/1/block_id',
      '`block_id` "a" already exists',
    ],
    [
      'a long label',
      [{ ...input({ type: 'plain_text_input' }), label: plain(long(2001)) }],
      '/blocks/0/label/text',
      'must be less than 2001 characters',
    ],
    [
      'too big a max_length',
      [input({ type: 'plain_text_input', max_length: 3001 })],
      '/blocks/0/element/max_length',
      'must be between 1 and 3000',
    ],
    ['a button as an input', [input(button())], '/blocks/0/element/type', 'unsupported type: button'],
    [
      'a text field among buttons',
      [actions({ type: 'plain_text_input', action_id: 'a' })],
      '/blocks/0/elements/0/type',
      'unsupported type: plain_text_input',
    ],
    [
      'a picture without words',
      [{ type: 'image', image_url: 'https://example.com/x.png' }],
      '/blocks/0',
      'missing required field: alt_text',
    ],
    [
      '101 rows',
      [{ type: 'table', rows: times(101, () => []) }],
      '/blocks/0/rows',
      'no more than 100 items allowed',
    ],
    [
      'a long markdown',
      [{ type: 'markdown', text: long(12_001) }],
      '/blocks/0/text',
      'must be less than 12001 characters',
    ],
    [
      'much markdown in all',
      times(2, () => ({ type: 'markdown', text: long(6_001) })),
      '/blocks',
      'markdown must be less than 12001 characters in total',
    ],
  ])('%s', async (_what, blocks, at, says) => {
    const { error, messages } = await refusalOf(blocks);
    expect(error).toBe('invalid_blocks');
    expect(messages).toContain(`[ERROR] ${says} [json-pointer:${at}]`);
  });
});

describe('blocks that are allowed', () => {
  it.each<[string, unknown[]]>([
    [
      'everything at its limit',
      [
        section({ text: plain(long(3000)) }),
        select({ options: options(100) }),
        actions(...times(25, () => button())),
      ],
    ],
    ['the same action_id in two blocks', times(2, () => actions(button({ action_id: 'a' })))],
    ['an input in a message', [input({ type: 'plain_text_input' })]],
    ['50 blocks', times(50, () => ({ type: 'divider' }))],
    ['12,000 characters in all', times(4, () => section({ text: plain(long(3000)) }))],
  ])('%s', async (_what, blocks) => expect(await refusalOf(blocks)).toMatchObject({ error: undefined }));
});

it('refuses more than 12,000 characters in all', async () => {
  const blocks = [...times(4, () => section({ text: plain(long(3000)) })), section()];
  expect(await refusalOf(blocks)).toMatchObject({ error: 'msg_blocks_too_long' });
});
