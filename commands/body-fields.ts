import type { InputBlock } from '@slack/types';
import { type FormValues, textField, typed } from './fields.ts';
import { field } from './ids.ts';
import { limits, parts } from './limits.ts';

/** 正文 of any length: as many fields as Slack's limit asks for, the first named as the body itself. */
export function bodyFields(label: string, body: string): InputBlock[] {
  const pieces = parts(body, limits.inputLength);
  return (pieces.length === 0 ? [''] : pieces).map((value, index) =>
    textField(nameOf(index), { label, value, multiline: true, optional: index > 0 }),
  );
}

/** The fields' words in their order, joined as they were split. */
export function typedBody(values: FormValues): string {
  const names = Object.keys(values);
  const used = names.filter((name) => name === field.body || name.startsWith(`${field.body}-`));
  return used.map((_name, index) => typed(values, nameOf(index))).join('');
}

const nameOf = (index: number): string => (index === 0 ? field.body : `${field.body}-${index + 1}`);
