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

/** 「加一段正文」, while there is room for one. */
export const addPartButton = ({ drafts }: Words, parts: readonly BodyPart[]): ActionsBlock[] =>
  actions(furtherPart(parts) ? button(press.addPart, drafts.addPart, {}) : null);

/** The parts as a form holds them. */
export const bodyParts = (values: FormValues): BodyPart[] =>
  partsIn(Object.fromEntries(partIds.flatMap((id) => (values[id] ? [[id, typed(values, id)]] : []))));

export const bodyOf = (values: FormValues): string => joined(bodyParts(values));
