import type { InputBlock, KnownBlock } from '@slack/types';
import type { Organisation } from '#domain/organisation';
import type { Report, ReportType } from '#domain/report';
import { mustStayOnPaper } from '#domain/submission';
import type { Urgency } from '#ports/letter';
import { nothing, type PressDoor, type Visit } from '../answer.ts';
import { entriesIn } from '../entries.ts';
import { type FormValues, picked, textField, typed } from '../fields.ts';
import { field } from '../ids.ts';
import { notKeptLine, saveEntries, withNotice } from '../report/typing.ts';
import { urgentBlocks } from './urgent-form.ts';

/** An urgent problem where the station takes no words of it: its clocks run, its words lie on paper. */

/** Whether words of this type stay on paper at this station. */
export const isOnPaper = (type: ReportType, organisation: Organisation): boolean =>
  mustStayOnPaper(type, null, { organisation });

/** 初报 of a matter, if words of the matter stay on paper. */
export const firstOnPaper = ({ incident, reports }: Urgency, organisation: Organisation): Report | null => {
  const first = reports.find(({ id }) => id === incident.report);
  return first && (first.registerOnly || isOnPaper(first.text.type, organisation)) ? first : null;
};

/** 文稿存放处, begun with that of the 初报. */
export const paperField = ({ words: { register } }: Visit, place?: string): InputBlock =>
  textField(field.paperPlace, {
    label: register.place,
    hint: register.placeHint,
    most: 60,
    ...(place && { value: place }),
  });

/** Where the paper lies, or that it is not said. */
export function readPaper(
  { words }: Pick<Visit, 'words'>,
  values: FormValues,
): { place: string; errors: [string, string][] } {
  const place = typed(values, field.paperPlace).trim();
  return { place, errors: place ? [] : [[field.paperPlace, words.register.placeMissing]] };
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
