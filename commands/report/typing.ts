import type { ActionsBlock, Block, InputBlock, KnownBlock, ModalView } from '@slack/types';
import { furtherPart } from '#domain/body-parts';
import type { Entries } from '#domain/draft';
import type { NotKept } from '#services/keep-draft';
import type { Words } from '#text/zh';
import { type Answer, nothing, type PressDoor, type PressedForm, type Visit } from '../answer.ts';
import { entriesIn, refilled } from '../entries.ts';
import { field, type PressId, press } from '../ids.ts';
import { paragraphs } from '../kit.ts';
import { secretLine } from '../say.ts';
import { carried, ofForm } from '../values.ts';
import { bodyButtons, bodyField, bodyParts } from './body-fields.ts';

/** The form while it is filled in: what is typed is kept, parts are added. Nothing here draws it from words it was sent. */

/** A field that tells what is entered in it at once, so that it is kept. */
export function telling(block: InputBlock): InputBlock {
  const { element, block_id } = block;
  // A field with a name of its own for Slack is heard by its own door; a declaration is made when the form is sent.
  if (element.action_id !== block_id || block_id === field.declaration) return block;
  const named = { ...element, action_id: press.typed };
  return {
    ...block,
    dispatch_action: true,
    element:
      named.type === 'plain_text_input'
        ? { ...named, dispatch_action_config: { trigger_actions_on: ['on_character_entered'] } }
        : named,
  };
}

/** A form's fields, beginning with what was entered before, each telling what is entered in it. */
export const kept = (fields: KnownBlock[], entries: Entries): KnownBlock[] =>
  refilled(fields, entries).map(told);

const told = (block: KnownBlock): KnownBlock => (block.type === 'input' ? telling(block) : block);

const NOTICE = 'notice';
const noticeOn = (view: ModalView) => view.blocks.find((block) => block.block_id === NOTICE);

/** The same form with a sentence below its first line, or with none. */
export function withNotice(view: ModalView, sentence: string | null): ModalView {
  const [first, ...rest] = view.blocks.filter((block) => block.block_id !== NOTICE);
  const notice = sentence === null ? [] : paragraphs(sentence).slice(0, 1);
  return {
    ...view,
    blocks: [...(first ? [first] : []), ...notice.map((one) => ({ ...one, block_id: NOTICE })), ...rest],
  };
}

const isActions = (block: KnownBlock | Block): block is ActionsBlock => block.type === 'actions';

/** The same form with these blocks where a button stood; what is typed in the others stays. */
export function replacing(view: ModalView, button: PressId, blocks: KnownBlock[]): ModalView {
  const at = view.blocks.findIndex(
    (block) => isActions(block) && block.elements.some(({ action_id }) => action_id === button),
  );
  if (at < 0) return view;
  return { ...view, blocks: view.blocks.toSpliced(at, 1, ...blocks.map(told)) };
}

/** Kept at every pause in typing; words with a mark of secrecy are not, and the form says so until they are mended. */
export const keepTyped: PressDoor = async (visit, _value, form): Promise<Answer> => {
  if (!form) return nothing;
  const no = await saveEntries(visit, form, entriesIn(form.values, [field.declaration]));
  if (!no) return noticeOn(form.view) ? { do: 'update', view: withNotice(form.view, null) } : nothing;
  const view = withNotice(form.view, notKeptLine(visit.words, no));
  // What the form says already is not said at every key.
  return JSON.stringify(noticeOn(view)) === JSON.stringify(noticeOn(form.view))
    ? nothing
    : { do: 'update', view };
};

/** Why the draft does not hold what is typed, in words. */
export const notKeptLine = (words: Words, no: NotKept): string =>
  no.refusal === 'secret' ? secretLine(words, no) : words.drafts.notKept[no.refusal];

/** What stands in an open form, as its draft. */
export function saveEntries({ services, person }: Visit, form: PressedForm, entries: Entries) {
  const of = carried(ofForm, form.state);
  return services.saveDraft({ form: form.id, ...of, entries, typedAt: form.at }, person.id);
}

/** 「加一段正文」: the form as it is, with one field more. */
export const addPart: PressDoor = ({ words }, _value, form): Answer => {
  if (!form) return nothing;
  const parts = bodyParts(form.values);
  const id = furtherPart(parts);
  if (id === null) return nothing;
  const further = bodyField(words, { id, text: '' }, parts.length + 1);
  const more = bodyButtons(words, [...parts, { id, text: '' }], !(field.textFile in form.values));
  const blocks = [further, ...more];
  return { do: 'update', view: replacing(form.view, press.addPart, blocks) };
};
