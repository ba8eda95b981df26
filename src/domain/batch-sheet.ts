import type { Organisation } from './organisation.ts';
import type { Payout, PayoutStep } from './payout.ts';
import type { PayoutSheet } from './payout-sheet.ts';
import type { Person, PersonId } from './person.ts';

/** 批次号: the day it reaches to, and the beginning of what names its content. */
export const batchNumber = ({ through, hash }: Pick<Payout, 'through' | 'hash'>): string =>
  `${through.replaceAll('-', '')}-${hash.slice(0, 4)}`;

/** A batch as its sheets print it: the lines as they were frozen, and who has done which part so far. */
export function sheetOf(payout: Payout, organisation: Organisation): PayoutSheet {
  const { quarter, through, authority, lines, steps } = payout;
  const personOf = (id: PersonId | undefined): Person | undefined =>
    organisation.people.find((person) => person.id === id);
  const by = (act: PayoutStep['act']): string =>
    personOf(steps.find((one) => one.act === act)?.by)?.name ?? '';
  return {
    station: organisation.station.name,
    period: quarter ?? through.slice(0, 4),
    batch: batchNumber(payout),
    authority,
    asOf: through,
    lines: lines.map(({ name, unit, amount, pieces }) => ({
      person: name,
      unit,
      amount,
      pieces: pieces.map(({ title, body, rate, amount: part }) => ({
        title,
        body: body ?? '',
        rate,
        amount: part,
      })),
      remark: '',
    })),
    preparedBy: by('prepare'),
    checkedBy: by('check'),
    approvedBy: by('approve'),
  };
}
