import type { QuotaRow } from '#domain/listing';
import { type Month, monthNumber } from '#domain/period';
import { listingWords as words } from '#text/listings';
import type { Field } from './field.ts';

const { quota } = words;
const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);

/** 任务完成情况: a line for each unit, a column for each month. */
export const quotaFields = (months: Month[]): Field<QuotaRow>[] => [
  { name: words.number, kind: 'integer', width: 6, value: (_row, number) => number },
  { name: quota.class, kind: 'text', width: 12, value: (row) => row.class },
  { name: words.unit, kind: 'text', width: 16, value: ({ unit }) => unit },
  ...months.map(
    (month, index): Field<QuotaRow> => ({
      name: quota.month(monthNumber(month)),
      kind: 'integer',
      width: 7,
      total: true,
      value: ({ received }) => received[index] ?? 0,
    }),
  ),
  { name: quota.received, kind: 'integer', width: 10, total: true, value: ({ received }) => sum(received) },
  { name: quota.quota, kind: 'integer', width: 10, total: true, value: (row) => row.quota },
  { name: quota.short, kind: 'integer', width: 10, total: true, value: ({ short }) => short },
  {
    name: quota.share,
    kind: 'percent',
    width: 10,
    value: (row) => (row.quota > 0 ? Math.round((sum(row.received) / row.quota) * 10_000) : null),
  },
];
