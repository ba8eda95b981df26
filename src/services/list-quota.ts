import type { QuotaRow } from '#domain/listing';
import { monthsOf, type Named } from '#domain/named-period';
import type { Month } from '#domain/period';
import { quotaStates } from '#domain/quota';
import type { Reading } from './read-book-rows.ts';

/** 任务完成情况: every unit that owes or has anything in the period. */
export async function* quotaRows(reading: Reading, period: Named): AsyncGenerator<QuotaRow[]> {
  const { books, organisation } = reading;
  const rows = new Map<string, QuotaRow>();
  const months = monthsOf(period);
  for (const [index, month] of months.entries()) {
    const states = quotaStates(organisation.units, month, await books.received(month));
    for (const { unit, received, quota, short } of states) {
      const before = rows.get(unit.id) ?? empty(unit.name, unit.class, months);
      const counts = before.received.with(index, received);
      rows.set(unit.id, {
        ...before,
        received: counts,
        quota: before.quota + quota,
        short: before.short + short,
      });
    }
    await reading.month();
  }
  yield [...rows.values()];
}

const empty = (unit: string, group: string, months: Month[]): QuotaRow => ({
  unit,
  class: group,
  received: months.map(() => 0),
  quota: 0,
  short: 0,
});
