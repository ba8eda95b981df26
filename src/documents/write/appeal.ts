import { lastDay } from '#domain/period';
import type { AppealList, AppealRow, PaperFile, Taken } from '#ports/papers';
import { listingWords as words } from '#text/listings';
import { asOfWords, dayWords, numberWords } from '#text/paper-words';
import { fileName } from './file-name.ts';
import { type Field, valuesOf } from './listings/field.ts';

const { appeal } = words;

const fields: Field<AppealRow>[] = [
  { name: words.number, kind: 'integer', width: 6, value: (_row, number) => number },
  {
    name: words.register.receipt,
    kind: 'text',
    width: 12,
    value: ({ receipt }) => receipt && numberWords(receipt.year, receipt.number),
  },
  { name: words.title, kind: 'text', width: 44, value: ({ title }) => title },
  { name: words.adoptions.body, kind: 'text', width: 16, value: ({ body }) => body },
  { name: words.adoptions.carrier, kind: 'text', width: 18, value: ({ carrier }) => carrier || null },
  { name: words.adoptions.issue, kind: 'text', width: 12, value: ({ issue }) => issue || null },
  { name: words.adoptions.date, kind: 'date', width: 14, value: ({ date }) => date },
];

/** 申诉清单 for Excel: what the superior's notice of these days does not list. */
export async function appealPaper(list: AppealList, taken: Taken): Promise<PaperFile> {
  const { writeXlsx } = await import('./xlsx.ts');
  const { from, until } = list;
  const days = appeal.days(dayWords(from), dayWords(lastDay({ from, until })));
  const title = appeal.title(list.station, list.body, days);
  const bytes = await writeXlsx({
    tab: appeal.tab,
    title,
    notes: [appeal.note],
    asOf: asOfWords(list.asOf),
    columns: fields,
    rows: valuesOf([list.rows], fields),
  });
  return { name: fileName(title, taken, 'xlsx'), title, bytes };
}
