import type { ActionsBlock, InputBlock } from '@slack/types';
import { type BodyPart, furtherPart, joined, partIds, partsIn } from '#domain/body-parts';
import type { Words } from '#text/zh';
import { type FormValues, textField, typed } from '../fields.ts';
import { field, press } from '../ids.ts';
import { actions, button } from '../kit.ts';

/** 正文: one field, or several for a long text; drawn and read back. */
export const bodyFields = (words: Words, parts: readonly BodyPart[]): InputBlock[] =>
  parts.map((part, at) => bodyField(words, part, at + 1));

export const bodyField = ({ form, drafts }: Words, { id, text }: BodyPart, n: number): InputBlock =>
  textField(id, {
    label: n === 1 ? form.body : (id.endsWith('-on') ? drafts.partOn : drafts.part)(n),
    multiline: true,
    optional: id !== field.body,
    ...(text && { value: text }),
  });

/** Names of the rows of buttons below the body, and below a file that brings it. */
export const BODY_TOOLS = 'body-tools';
export const FILE_TOOLS = 'file-tools';

/** 「加一段正文」 while there is room for one, and 「读入文本文件」 until the field for it is shown. */
export const bodyButtons = ({ drafts }: Words, parts: readonly BodyPart[], file = true): ActionsBlock[] =>
  actions(
    furtherPart(parts) ? button(press.addPart, drafts.addPart, {}) : null,
    file ? button(press.chooseFile, drafts.chooseFile, {}) : null,
  ).map((row) => ({ ...row, block_id: BODY_TOOLS }));

/** The parts as a form holds them. */
export const bodyParts = (values: FormValues): BodyPart[] =>
  partsIn(Object.fromEntries(partIds.flatMap((id) => (values[id] ? [[id, typed(values, id)]] : []))));

export const bodyOf = (values: FormValues): string => joined(bodyParts(values));
