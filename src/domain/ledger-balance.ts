import { type Imbalance, imbalances, repeated } from './books-balance.ts';
import { type Entry, standing, standingKey } from './ledger.ts';
import type { Payout } from './payout.ts';

/** An entry as it lies in the ledger, without how it came about. */
export type LaidEntry = Omit<Entry, 'because'>;

/** A figure that people are shown, and whose it is. */
export interface ShownSum {
  name: string;
  amount: number;
}

/** 结账 of a period: the entries its snapshot saw, and those that are booked in it now. */
export interface LaidClosing {
  period: string;
  entries: number;
  booked: number;
}

/** A batch, and which entries stand under it in the ledger of payouts. */
export interface LaidPayout extends Pick<Payout, 'id' | 'status' | 'lines' | 'sum'> {
  held: { entry: string; live: boolean }[];
}

/** 积分, 稿酬: points of each unit, money of each person, and both of the station are the ledger's sums. */
export function sumsBalance(entries: readonly LaidEntry[], shown: readonly ShownSum[]): Imbalance[] {
  const sums = new Map<string, number>();
  const add = (name: string, amount: number) => sums.set(name, (sums.get(name) ?? 0) + amount);
  for (const { kind, unit, person, amount } of entries) {
    if (amount === null) continue;
    const money = kind === 'money';
    add(money ? 'money' : 'points', amount);
    if (!money) add(`points/${unit}`, amount);
    else if (person !== null) add(`money/${person}`, amount);
  }
  for (const { name, amount } of shown) add(name, 0 - amount);
  return imbalances(
    'sums',
    [...sums].filter(([, difference]) => difference !== 0).map(([name]) => name),
  );
}

/** No two entries stand under one key; what takes back or settles answers one entry that is there, to the cent. */
export function ledgerBalance(entries: readonly LaidEntry[]): Imbalance[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const astray = entries.filter(({ amount, reverses, settles }) => {
    const back = reverses === null ? undefined : known.get(reverses);
    const settled = settles === null ? undefined : known.get(settles);
    if (reverses !== null && (!back || (back.amount ?? 0) + (amount ?? 0) !== 0)) return true;
    return settles !== null && settled?.amount !== null;
  });
  return [
    ...imbalances('ledger-key', repeated(standing(entries).map(standingKey))),
    ...imbalances(
      'ledger-answer',
      astray.map(({ id }) => id),
    ),
  ];
}

/** Nothing was booked in a period after it was closed. */
export const closingsBalance = (closings: readonly LaidClosing[]): Imbalance[] =>
  imbalances(
    'closing',
    closings.filter(({ entries, booked }) => entries !== booked).map(({ period }) => period),
  );

/** No entry stands in two live batches, and every batch holds just the entries it prints, each with the ledger's amount. */
export function payoutsBalance(
  payouts: readonly LaidPayout[],
  entries: readonly Pick<LaidEntry, 'id' | 'amount'>[],
): Imbalance[] {
  const amounts = new Map(entries.map(({ id, amount }) => [id, amount]));
  const live = payouts.flatMap(({ held }) => held.filter((one) => one.live).map(({ entry }) => entry));
  const wrong = payouts.filter(({ status, lines, sum, held }) => {
    const pieces = lines.flatMap((line) => line.pieces);
    const printed = new Set(pieces.map(({ entry }) => entry));
    return (
      printed.size !== held.length ||
      held.some((one) => one.live !== (status !== 'cancelled') || !printed.has(one.entry)) ||
      pieces.some(({ entry, amount }) => amounts.get(entry) !== amount) ||
      lines.some((line) => line.amount !== total(line.pieces)) ||
      sum !== total(lines)
    );
  });
  return imbalances('payout', [...repeated(live), ...wrong.map(({ id }) => id)]);
}

const total = (parts: readonly { amount: number }[]): number =>
  parts.reduce((sum, { amount }) => sum + amount, 0);
