import { monthNamed } from '#domain/named-period';
import { type Payout, type PayoutStatus, payoutStatuses } from '#domain/payout';
import { addMonths } from '#domain/period';
import { type StationBulletin, stationBulletinStatuses } from '#domain/station-bulletin';
import type { StationBulletinSheet } from '#domain/station-bulletin-sheet';
import { step } from '../domain/payouts.ts';
import type { Station } from './station.ts';

/** Batches and bulletins put into the books as they stand at some point of their course, by those who take the steps. */

const hands = { prepare: 'sun-xiaomei', check: 'chen-li', approve: 'zhou-jianguo', pay: 'he-tao' } as const;
const course = ['prepare', 'check', 'approve', 'pay'] as const;

let placed = 0;

export async function placePayout({ books, client }: Station, status: PayoutStatus): Promise<Payout> {
  placed += 1;
  const at = Date.parse(await client.clock.now());
  const taken = status === 'cancelled' ? 1 : payoutStatuses.indexOf(status) + 1;
  const steps = course.slice(0, taken).map((act) => step(act, hands[act], { at }));
  const id = `placed-${placed}`;
  const payout: Payout = {
    ...{ id, revision: 0, status, quarter: null, through: '2025-03-05', authority: '办法' },
    ...{ lines: [], sum: 0, hash: id },
    steps: status === 'cancelled' ? [...steps, step('cancel', 'sun-xiaomei', { at, reason: '有误' })] : steps,
  };
  await books.keep({ payouts: [payout], audit: [] });
  return { ...payout, revision: 1 };
}

/** Of a month of its own, which is closed. */
export async function placeBulletin(
  { books, client }: Station,
  status: StationBulletin['status'] | null,
): Promise<{ period: string; revision: number; status: StationBulletin['status'] | null }> {
  placed += 1;
  const period = addMonths('1901-01', placed);
  const at = Date.parse(await client.clock.now());
  const figures = { received: 0, dispatched: 0, adopted: 0, adoptions: 0, points: 0, money: 0, pending: 0 };
  const asOf = `${period}-28`;
  const snapshot = { station: { ...figures, asOf }, units: [], posted: [] };
  const sheet: StationBulletinSheet = {
    ...{ station: '安澜站', period, asOf, issuedOn: null, totals: figures, score: null },
    ...{ groups: [], titles: [], corrections: [] },
  };
  const steps = (['draft', 'submit', 'approve', 'publish'] as const)
    .slice(0, status ? stationBulletinStatuses.indexOf(status) + 1 : 0)
    .map((act) => ({ act, by: 'sun-xiaomei', at }));
  await books.keep({
    closings: [{ period, kind: monthNamed(period).kind, at, by: null, entries: 0, snapshot }],
    stationBulletins: status ? [{ period, revision: 0, status, sheet, remark: '', steps }] : [],
    audit: [],
  });
  return { period, revision: status ? 1 : 0, status };
}
