import type { AdoptionRow } from '#domain/listing';
import { listingWords as words } from '#text/listings';
import { listWords } from '#text/paper-words';
import { zhNames } from '#text/zh-names';
import type { Field } from './field.ts';

const { adoptions } = words;
/** What is void counts nothing; what waits for a rate says so. */
const counted = (row: AdoptionRow, amount: number | null) =>
  row.status === 'void' ? null : (amount ?? words.pending);

/** 采用情况统计表: a line for each 条次. */
export const adoptionFields: Field<AdoptionRow>[] = [
  { name: words.number, kind: 'integer', width: 6, value: (_row, number) => number },
  { name: adoptions.date, kind: 'date', width: 12, value: ({ date }) => date },
  { name: words.unit, kind: 'text', width: 14, value: ({ unit }) => unit },
  { name: adoptions.writers, kind: 'text', width: 12, value: ({ writers }) => listWords(writers) },
  { name: words.title, kind: 'text', width: 36, value: ({ title }) => title ?? words.hidden },
  { name: adoptions.titlePrinted, kind: 'text', width: 30, value: ({ titlePrinted }) => titlePrinted },
  { name: adoptions.body, kind: 'text', width: 14, value: ({ body }) => body },
  { name: adoptions.carrier, kind: 'text', width: 16, value: ({ carrier }) => carrier || null },
  { name: adoptions.issue, kind: 'text', width: 10, value: ({ issue }) => issue || null },
  { name: adoptions.kind, kind: 'text', width: 10, value: ({ kind }) => zhNames.kind[kind] },
  {
    name: adoptions.instruction,
    kind: 'text',
    width: 10,
    value: ({ instruction }) => instruction && zhNames.level[instruction],
  },
  {
    name: adoptions.points,
    kind: 'points',
    width: 10,
    total: true,
    value: (row) => counted(row, row.points),
  },
  { name: adoptions.money, kind: 'money', width: 12, total: true, value: (row) => counted(row, row.money) },
  { name: adoptions.status, kind: 'text', width: 10, value: ({ status }) => adoptions.statuses[status] },
];
