import { times } from './en-counting.ts';
import type { zhAdopt } from './zh-adopt.ts';

/** Recording adoptions. */
export const enAdopt: typeof zhAdopt = {
  title: 'Record adoptions',
  report: 'Report (title, printed title, receipt or registration no.)',
  bodies: 'Bodies (several)',
  carrier: 'Publication',
  issue: 'Issue',
  kind: 'Used as',
  kindByReport: 'As the report came (solicited, else single)',
  genre: 'Genre',
  date: 'Date',
  titlePrinted: 'Title as printed (if changed)',
  instruction: 'Leader’s note (level, date and number only; no text)',
  instructionDate: 'Date of the note',
  instructionReference: 'Number of the note',
  save: 'Record',
  each: 'Not recorded yet: check publication and issue of each body, then press Record.',
  carrierOf: (body) => `${body}: publication`,
  issueOf: (body) => `${body}: issue`,
  neverSent:
    'There is no record that this report was sent up; the adoption counts and is marked “never sent up”.',
  late: (date, month) =>
    `The date is ${date}, in an earlier year or a closed month: it counts for that year, points and money are posted in ${month}.`,
  done: (title, bodies, count) => `Recorded: “${title}” adopted by ${bodies}, ${times(count)}.`,
  pending: (body) => `${body} has no rate; the money of this adoption is pending.`,
  dateFuture: 'Date is in the future',
  carrierMissing: 'Enter the publication',
  bodiesMissing: 'Choose a body',
};
