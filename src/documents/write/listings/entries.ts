import type { EntryRow } from '#domain/listing';
import type { Organisation } from '#domain/organisation';
import { explain } from '#text/explain';
import { listingWords as words } from '#text/listings';
import { zh } from '#text/zh';
import type { Field } from './field.ts';

const { entries } = words;
const amountOf = (row: EntryRow, money: boolean) =>
  (row.kind === 'money') === money ? (row.amount ?? words.pending) : null;

/** 积分稿酬明细: the ledger, line by line. */
export const entryFields = (organisation: Organisation): Field<EntryRow>[] => [
  { name: words.number, kind: 'integer', width: 6, value: (_row, number) => number },
  { name: entries.posting, kind: 'text', width: 10, value: ({ posting }) => posting },
  { name: entries.attribution, kind: 'date', width: 12, value: ({ attribution }) => attribution },
  { name: entries.person, kind: 'text', width: 10, value: ({ person }) => person || null },
  { name: words.unit, kind: 'text', width: 14, value: ({ unit }) => unit },
  {
    name: words.title,
    kind: 'text',
    width: 36,
    value: ({ title }) => (title === null ? words.hidden : title || null),
  },
  { name: entries.body, kind: 'text', width: 14, value: ({ body }) => body || null },
  { name: entries.kind, kind: 'text', width: 10, value: ({ kind }) => entries.kinds[kind] },
  { name: entries.points, kind: 'points', width: 10, total: true, value: (row) => amountOf(row, false) },
  { name: entries.money, kind: 'money', width: 12, total: true, value: (row) => amountOf(row, true) },
  { name: entries.turn, kind: 'text', width: 10, value: ({ turn }) => turn && entries.turns[turn] },
  { name: entries.rules, kind: 'date', width: 12, value: ({ rules }) => rules },
  {
    name: entries.because,
    kind: 'text',
    width: 36,
    value: ({ reckoning }) => explain(zh, organisation, reckoning) || null,
  },
];
