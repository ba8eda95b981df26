import type { InputBlock } from '@slack/types';
import { partIds, partsOf } from '#domain/body-parts';
import { nothing, type PressDoor, type Visit } from '../answer.ts';
import { entriesIn } from '../entries.ts';
import { selectField, telling, typed } from '../fields.ts';
import { field, press } from '../ids.ts';
import { bodyOf } from './body-fields.ts';
import { withPick, withWords } from './fill.ts';
import { withBody } from './fill-body.ts';
import { notKeptLine, saveEntries, withNotice } from './typing.ts';

/** 模板, where the office has any. */
export const templateField = ({ organisation, words }: Visit): InputBlock[] => {
  const choices = organisation.templates.map(({ name, id }): [string, string] => [name, id]);
  const { template: label, templateHint: hint } = words.drafts;
  return choices.length > 0
    ? [telling(press.template, selectField(field.template, { label, hint, choices, optional: true }))]
    : [];
};

/** A template was picked: its words go into title and body where nothing is written; what is written stays. */
export const pickTemplate: PressDoor = async (visit, value, form) => {
  const template = visit.organisation.templates.find(({ id }) => id === value);
  if (!form || !template) return nothing;
  const { words } = visit;
  const noTitle = typed(form.values, field.title).trim() === '';
  const noBody = bodyOf(form.values).trim() === '';
  if (!noTitle && !noBody) return { do: 'update', view: withNotice(form.view, words.drafts.templateKept) };
  const parts = partsOf(template.body);
  const others = entriesIn(form.values, [...(noBody ? partIds : []), field.declaration]);
  const type = words.type[template.type];
  const no = await saveEntries(visit, form, {
    ...others,
    ...(noTitle && { [field.title]: { words: template.title } }),
    ...(noBody && Object.fromEntries(parts.map(({ id, text }) => [id, { words: text }]))),
    ...(noTitle && noBody && { [field.type]: { picked: [{ text: type, value: template.type }] } }),
  });
  let view = form.view;
  if (noTitle) view = withWords(view, field.title, template.title);
  if (noBody) view = withBody(words, view, parts);
  // The kind of an untouched form follows its template.
  if (noTitle && noBody) view = withPick(view, field.type, template.type);
  return { do: 'update', view: withNotice(view, no && notKeptLine(words, no)) };
};
