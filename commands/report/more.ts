import type { KnownBlock } from '@slack/types';
import type { Correction } from '#domain/authorship';
import { authorsIn } from '#domain/correct-authors';
import type { Entries } from '#domain/draft';
import type { Attachment, Report } from '#domain/report';
import type { Visit } from '../answer.ts';
import { type FormValues, typed } from '../fields.ts';
import { field, press } from '../ids.ts';
import { actions, button } from '../kit.ts';
import { attachmentFields } from './attachments.ts';
import { authorFields } from './co-writing.ts';

/** 「合写、附件等」 where it is shown: for a revision with the files of the words before, and what is typed of new ones. */
export interface More {
  before: Attachment[];
  captions?: string;
  /** For a revision: who wrote it, as it stands or as it was corrected. */
  authors?: Correction;
}

/** Fields that few reports need stand behind a button, so that the form stays short. */
export function moreFields(visit: Visit, more: More | undefined): KnownBlock[] {
  const { writing } = visit.words;
  if (more)
    return [...authorFields(visit, more.authors), ...attachmentFields(visit, more.before, more.captions)];
  return actions(button(press.more, writing.more, {}));
}

/** What a form that came back shows of them. */
export const moreIn = (values: FormValues, before: Attachment[] = []): More | undefined =>
  field.attachments in values ? { before, captions: typed(values, field.captions) } : undefined;

/** What a revision begins with: the files of the words before, and who wrote it. */
export const moreOfReport = ({ organisation }: Visit, report: Report): More => ({
  before: report.text.attachments,
  authors: authorsIn(report, organisation.people),
});

const few = [field.captions, field.coWriters, field.shares, field.coUnits, field.entryWriter, field.entryWay];

/** What a draft shows of them: its files are not kept with it. */
export const moreOf = (entries: Entries): More | undefined =>
  few.some((name) => name in entries) ? { before: [] } : undefined;
