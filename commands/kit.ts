import type {
  ActionsBlock,
  ActionsBlockElement,
  Button,
  ContextBlock,
  HeaderBlock,
  HomeView,
  KnownBlock,
  ModalView,
  Overflow,
  PlainTextElement,
  PlainTextOption,
  RichTextBlock,
  SectionBlock,
  StaticSelect,
  TableBlock,
} from '@slack/types';
import type { Passage } from '#domain/material';
import type { Words } from '#text/zh';
import type { ModalId, PressId } from './ids.ts';
import { cut, limits, parts } from './limits.ts';

/** Plain text: what a person typed stays what he typed. */
export const plain = (text: string): PlainTextElement => ({ type: 'plain_text', text, emoji: false });

export const header = (text: string): HeaderBlock => ({
  type: 'header',
  text: plain(cut(text, limits.header)),
});

/** Text of any length, in as many sections as it needs. */
export const paragraphs = (text: string): SectionBlock[] =>
  parts(text, limits.sectionText).map((part) => ({ type: 'section', text: plain(part) }));

/** A small grey line. */
export const note = (text: string): ContextBlock => ({
  type: 'context',
  elements: [plain(cut(text, limits.sectionText))],
});

/** A line of text with a button at its side. */
export const beside = (text: string, accessory: Button): SectionBlock => ({
  type: 'section',
  text: plain(cut(text, limits.sectionText)),
  accessory,
});

/** A row of buttons; null where a button does not apply. */
export function actions(...elements: (ActionsBlockElement | null)[]): ActionsBlock[] {
  const shown = elements.filter((element) => element !== null);
  return shown.length > 0 ? [{ type: 'actions', elements: shown }] : [];
}

/** A button; its value names the record and what the presser saw of it. */
export function button(
  id: PressId,
  text: string,
  value: object,
  extra: Pick<Button, 'style' | 'confirm'> = {},
): Button {
  return {
    type: 'button',
    action_id: id,
    text: plain(cut(text, limits.buttonText)),
    value: JSON.stringify(value),
    ...extra,
  };
}

/** A button whose press is asked about once more. */
export const askedTwice = (
  { form }: Pick<Words, 'form'>,
  id: PressId,
  name: string,
  sure: string,
  value: object,
): Button =>
  button(id, name, value, {
    confirm: { title: plain(name), text: plain(sure), confirm: plain(name), deny: plain(form.close) },
  });

export const overflow = (id: PressId, choices: [text: string, value: object][]): Overflow => ({
  type: 'overflow',
  action_id: id,
  options: choices.map(([text, value]) => option(text, JSON.stringify(value))),
});

/** A menu in a row of buttons; what it shows is picked. Null where there is nothing to choose from. */
export function menu(
  id: PressId,
  choices: [text: string, value: object][],
  shown: number,
): StaticSelect | null {
  const options = choices
    .slice(0, limits.options)
    .map(([text, value]) => option(text, JSON.stringify(value)));
  const initial = options[shown];
  if (options.length === 0) return null;
  return { type: 'static_select', action_id: id, options, ...(initial && { initial_option: initial }) };
}

export const option = (text: string, value: string): PlainTextOption => ({
  text: plain(cut(text, limits.optionText)),
  value,
});

/** A comparison of more runs than these is read more easily as the old words and the new. */
const READABLE_RUNS = 300;

function readable(passages: Passage[]): Passage[] {
  if (passages.length <= READABLE_RUNS) return passages;
  const without = (kind: Passage['kind']) =>
    passages
      .filter((passage) => passage.kind !== kind)
      .map(({ text }) => text)
      .join('');
  return [
    { kind: 'removed', text: without('added') },
    { kind: 'added', text: without('removed') },
  ];
}

/** Removed words struck out, added words in bold. */
export const comparison = (passages: Passage[]): RichTextBlock => ({
  type: 'rich_text',
  elements: [
    {
      type: 'rich_text_section',
      elements: readable(passages)
        .filter(({ text }) => text !== '')
        .map(({ kind, text }) => ({
          type: 'text',
          text,
          ...(kind !== 'same' && { style: kind === 'added' ? { bold: true } : { strike: true } }),
        })),
    },
  ],
});

/** A table; its first row is the head. Slack takes one in a message, of at most a hundred rows. */
export const table = (columns: string[], rows: string[][]): TableBlock => ({
  type: 'table',
  rows: [columns, ...rows].map((row) => row.map((text) => ({ type: 'raw_text', text }))),
});

/** Words to be copied as they are, in as many frames as they need. */
export const copied = (text: string): RichTextBlock[] =>
  parts(text, limits.sectionText).map((part) => ({
    type: 'rich_text',
    elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: part }] }],
  }));

/** A modal; `state` comes back with it unchanged. */
export function modalView(
  id: ModalId,
  { title, submit, close, state }: { title: string; submit?: string; close: string; state?: object },
  blocks: KnownBlock[],
): ModalView {
  return {
    type: 'modal',
    callback_id: id,
    title: plain(cut(title, limits.viewTitle)),
    close: plain(cut(close, limits.viewTitle)),
    ...(submit && { submit: plain(cut(submit, limits.viewTitle)) }),
    private_metadata: JSON.stringify(state ?? {}),
    blocks,
  };
}

export const homeView = (blocks: KnownBlock[]): HomeView => ({ type: 'home', blocks });
