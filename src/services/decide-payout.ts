import type { AuditEvent } from '#domain/audit';
import type { LocalDate } from '#domain/instant';
import {
  cancelPayout as cancel,
  type Doing,
  type Payout,
  type PayoutId,
  type PayoutRuling,
  type PayoutStep,
  passPayout,
  payPayout as pay,
} from '#domain/payout';
import { payoutNotices } from '#domain/payout-notices';
import type { Person } from '#domain/person';
import { allow, refuse } from '#domain/ruling';
import type { Secret } from '#domain/secrecy-block';
import { handsMark } from '#domain/two-persons';
import type { Needs } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** 复核 or 核准; refused once a piece of it was taken back. */
export const decidePayout =
  (needs: Needs) =>
  async (act: 'check' | 'approve', id: PayoutId, by: Person): Promise<PayoutRuling<Payout>> =>
    onBatch(needs, id, { act, by: by.id }, async (payout, doing) =>
      passPayout(act, payout, await needs.books.takenBack(id), { ...doing, by }),
    );

/** 登记发放: recorded, and everybody is told what he got; the program itself pays nobody. */
export const payPayout =
  (needs: Needs) =>
  async (id: PayoutId, on: LocalDate, by: Person): Promise<PayoutRuling<Payout>> =>
    onBatch(needs, id, { act: 'pay', by: by.id, on }, (payout, doing) => pay(payout, on, { ...doing, by }));

/** 作废, with a reason. */
export const cancelPayout =
  (needs: Needs) =>
  async (id: PayoutId, words: string, by: Person): Promise<PayoutRuling<Payout> | Secret> => {
    const secret = await secrecyGate(needs, 'payout-cancel', by.id, { words });
    if (secret) return secret;
    const reason = words.trim();
    return onBatch(needs, id, { act: 'cancel', by: by.id, reason }, (payout, doing) =>
      cancel(payout, reason, { ...doing, by }),
    );
  };

type Asked = Pick<PayoutStep, 'act' | 'by' | 'on' | 'reason'>;

/**
 * Gathers a batch, asks, keeps. Where someone was faster it is asked anew, so that the answer names him; the same step of
 * the same person, come again, is answered as the first time.
 */
async function onBatch(
  { books, clock, organisation: now }: Needs,
  id: PayoutId,
  asked: Asked,
  ask: (payout: Payout, doing: Omit<Doing, 'by'>) => Promise<PayoutRuling<Payout>> | PayoutRuling<Payout>,
): Promise<PayoutRuling<Payout>> {
  for (let round = 0; round < 3; round += 1) {
    const payout = await books.payout(id);
    if (!payout) return refuse('no-such-payout');
    const organisation = await now();
    const ruling = await ask(payout, { at: clock.now(), organisation });
    if (!ruling.ok)
      return ruling.refusal === 'step-taken' && same(ruling.step, asked) ? allow(payout) : ruling;
    const after = ruling.value;
    const kept = await books.keep({
      payouts: [after],
      notices: payoutNotices(after, organisation),
      audit: [onPayout(after)],
    });
    if (kept.ok) return ruling;
  }
  return refuse('someone-was-faster');
}

const same = (taken: PayoutStep, { act, by, on, reason }: Asked): boolean =>
  taken.act === act && taken.by === by && taken.on === on && taken.reason === reason;

/** The last step of a batch as an audit event: ids, sums and hashes only. */
export function onPayout({ id, steps, sum, lines, hash, through }: Payout): AuditEvent {
  const last = steps.at(-1);
  const entries = lines.reduce((count, { pieces }) => count + pieces.length, 0);
  const detail = { sum, people: lines.length, entries, hash, through };
  return {
    at: last?.at ?? 0,
    actor: last?.by ?? null,
    action: `payout-${last?.act ?? 'prepare'}`,
    subject: id,
    detail: { ...detail, ...(last?.on && { on: last.on }), ...(last && handsMark(last.hands)) },
  };
}
