import type { KnownBlock } from '@slack/types';
import type { Entries } from '#domain/draft';
import type { Attachment } from '#domain/report';
import type { Visit } from '../answer.ts';
import { type FormValues, type PickedFile, pickedFiles } from '../fields.ts';
import { field, press } from '../ids.ts';
import { actions, button } from '../kit.ts';
import { attachmentFields } from './attachments.ts';
import { authorFields } from './co-writing.ts';

/** 「合写、附件等」 where it is shown: the files chosen so far, and for a revision those of the words before. */
export interface More {
  files: PickedFile[];
  before: Attachment[];
}

/** Fields that few reports need stand behind a button, so that the form stays short. Writers do not change in a revision. */
export function moreFields(
  visit: Visit,
  more: More | undefined,
  { revising, asked }: { revising: boolean; asked: boolean },
): KnownBlock[] {
  const { writing } = visit.words;
  if (more)
    return [...(revising ? [] : authorFields(visit)), ...attachmentFields(visit, more.files, more.before)];
  // While hints are asked about, the form is not drawn anew for anything else.
  return asked ? [] : actions(button(press.more, revising ? writing.moreFiles : writing.more, {}));
}

/** What a form that came back shows of them. */
export const moreIn = (values: FormValues, before: Attachment[] = []): More | undefined =>
  field.attachments in values ? { files: pickedFiles(values, field.attachments), before } : undefined;

const few = [field.coWriters, field.shares, field.coUnits, field.entryWriter, field.entryWay];

/** What a draft shows of them: its files are not kept with it. */
export const moreOf = (entries: Entries): More | undefined =>
  few.some((name) => name in entries) ? { files: [], before: [] } : undefined;
