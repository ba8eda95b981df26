import type { InputBlock } from '@slack/types';
import type { Organisation } from '#domain/organisation';
import type { Report, ReportType } from '#domain/report';
import { liesOnPaper, mustStayOnPaper } from '#domain/submission';
import type { Urgency } from '#ports/letter';
import type { Visit } from '../answer.ts';
import { type FormValues, textField, typed } from '../fields.ts';
import { field } from '../ids.ts';

/** An urgent problem where the station takes no words of it: its clocks run, its words lie on paper. */

/** Whether words of this type stay on paper at this station. */
export const isOnPaper = (type: ReportType, organisation: Organisation): boolean =>
  mustStayOnPaper(type, null, { organisation });

/** 初报 of a matter, if words of the matter stay on paper. */
export const firstOnPaper = ({ incident, reports }: Urgency, organisation: Organisation): Report | null => {
  const first = reports.find(({ id }) => id === incident.report);
  return first && liesOnPaper(first, { organisation }) ? first : null;
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
