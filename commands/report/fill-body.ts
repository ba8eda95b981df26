import type { ModalView } from '@slack/types';
import { type BodyPart, partIds } from '#domain/body-parts';
import type { Words } from '#text/zh';
import { field } from '../ids.ts';
import { BODY_TOOLS, bodyButtons, bodyFields, FILE_TOOLS } from './body-fields.ts';
import { refreshed } from './fill.ts';
import { telling } from './typing.ts';

const parts: readonly string[] = [...partIds, field.textFile, BODY_TOOLS, FILE_TOOLS];

/** The same form with this body, in as many fields as it needs. */
export function withBody(words: Words, view: ModalView, body: readonly BodyPart[]): ModalView {
  const at = view.blocks.findIndex(({ block_id }) => block_id === field.body);
  const rest = view.blocks.filter(({ block_id }) => block_id === undefined || !parts.includes(block_id));
  const fields = bodyFields(words, body).map((block) => refreshed(view, telling(block)));
  return { ...view, blocks: rest.toSpliced(at, 0, ...fields, ...bodyButtons(words, body)) };
}
