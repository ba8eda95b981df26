import type { HomeView, KnownBlock, ModalView } from '@slack/types';

const plain = (text: string) => ({ type: 'plain_text' as const, text });

const kinds = [
  { text: plain('一般'), value: 'plain' },
  { text: plain('问题'), value: 'problem' },
];

export const noteForm: ModalView = {
  type: 'modal',
  callback_id: 'note',
  private_metadata: 'draft-1',
  notify_on_close: true,
  title: plain('记一条'),
  submit: plain('保存'),
  blocks: [
    {
      type: 'input',
      block_id: 'title',
      label: plain('标题'),
      element: { type: 'plain_text_input', action_id: 'text', min_length: 2, max_length: 20 },
    },
    {
      type: 'input',
      block_id: 'kind',
      label: plain('类型'),
      optional: true,
      dispatch_action: true,
      element: { type: 'static_select', action_id: 'kind', options: kinds },
    },
    {
      type: 'input',
      block_id: 'day',
      label: plain('日期'),
      optional: true,
      element: { type: 'datepicker', action_id: 'day', initial_date: '2025-03-01' },
    },
    {
      type: 'input',
      block_id: 'tags',
      label: plain('标签'),
      optional: true,
      element: { type: 'checkboxes', action_id: 'tags', options: kinds },
    },
    {
      type: 'input',
      block_id: 'about',
      label: plain('关于'),
      optional: true,
      element: { type: 'external_select', action_id: 'about', min_query_length: 1 },
    },
  ],
};

export const doneView: ModalView = {
  type: 'modal',
  callback_id: 'done',
  title: plain('好了'),
  submit: plain('再来'),
  blocks: [{ type: 'section', text: plain('已保存') }],
};

export const card = (title: string): KnownBlock[] => [
  { type: 'section', text: plain(title) },
  {
    type: 'actions',
    block_id: 'verdict',
    elements: [
      { type: 'button', action_id: 'done', text: plain('完成'), value: 'note-1' },
      { type: 'static_select', action_id: 'move', options: kinds },
    ],
  },
];

export const homeOf = (user: string): HomeView => ({
  type: 'home',
  blocks: [
    { type: 'header', text: plain(`你好 ${user}`) },
    { type: 'actions', elements: [{ type: 'button', action_id: 'refresh', text: plain('刷新') }] },
  ],
});
