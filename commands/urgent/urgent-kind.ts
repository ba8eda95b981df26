import type { KnownBlock, ModalView } from '@slack/types';
import { type IncidentKind, incidentKinds } from '#domain/incident';
import { nothing, type PressDoor, type Visit } from '../answer.ts';
import { entriesIn } from '../entries.ts';
import { picked } from '../fields.ts';
import { field } from '../ids.ts';
import { kept, notKeptLine, saveEntries, withNotice } from '../report/typing.ts';
import { closureFields, kindField, urgentBlocks } from './urgent-form.ts';

/** The kind was picked: the fields of a closed road come or go, all other words stay, and the draft knows of it. */
export const pickUrgentKind: PressDoor = async (visit, value, form) => {
  if (!form) return nothing;
  const kind = incidentKinds.find((one) => one === value) ?? 'other';
  const no = await saveEntries(visit, form, entriesIn(form.values, [field.declaration]));
  const view = withKind(visit, form.view, kind);
  return { do: 'update', view: withNotice(view, no && notKeptLine(visit.words, no)) };
};

function withKind(visit: Visit, view: ModalView, kind: IncidentKind): ModalView {
  const closed = closureFields(visit, 'road-closure').map(({ block_id }) => block_id);
  const blocks = view.blocks
    .filter(({ block_id }) => block_id === undefined || !closed.includes(block_id))
    .map((block) => (block.block_id === field.incidentKind ? kindField(visit, kind) : block));
  const after = blocks.findIndex(({ block_id }) => block_id === field.knownAt) + 1;
  return { ...view, blocks: blocks.toSpliced(after, 0, ...kept(closureFields(visit, kind), {})) };
}

/** 信息类别 was picked: of a problem the form asks for a code and the place of the paper, and forgets what was typed of it. */
export const pickUrgentType: PressDoor = async (visit, _value, form) => {
  if (!form) return nothing;
  const entries = entriesIn(form.values, [field.declaration]);
  const no = await saveEntries(visit, form, entries);
  const blocks: KnownBlock[] = urgentBlocks(visit, entries, picked(form.values, field.type) === 'problem');
  return {
    do: 'update',
    view: withNotice({ ...form.view, blocks }, no && notKeptLine(visit.words, no)),
  };
};
