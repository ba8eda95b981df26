import { times } from './en-counting.ts';
import type { zhAdopt } from './zh-adopt.ts';

/** Recording adoptions. */
export const enAdopt: typeof zhAdopt = {
  title: 'Record adoptions',
  report: 'Report (title or no.)',
  bodies: 'Bodies (several)',
  carrier: 'Publication',
  issue: 'Issue',
  kind: 'Used as',
  kindByReport: 'As the report came (solicited, else single)',
  date: 'Date',
  titlePrinted: 'Title as printed (if changed)',
  instruction: 'Leader’s note (level, date and number only; no text)',
  instructionDate: 'Date of the note',
  instructionReference: 'Number of the note',
  save: 'Record',
  option: (no, title) => `${no} ${title}`,
  done: (title, bodies, count) => `Recorded: “${title}” adopted by ${bodies}, ${times(count)}.`,
  pending: (body) => `${body} has no rate; the money of this adoption is pending.`,
  dateFuture: 'Date is in the future',
  carrierMissing: 'Enter the publication',
  bodiesMissing: 'Choose a body',
};
