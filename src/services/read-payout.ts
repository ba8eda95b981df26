import { localDate } from '#domain/instant';
import { type Carried, payoutLines, unconfirmed } from '#domain/payable';
import type { PayoutId } from '#domain/payout';
import { mayOnPayouts, type PayoutAct, permitPayout, type SeenPayout, seenBy } from '#domain/payout-policy';
import type { Person } from '#domain/person';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Needs } from './needs.ts';
import { unpaidThrough } from './prepare-payout.ts';

const SHOWN = 10;

/** What a new batch of today would hold. */
export interface Due {
  through: string;
  /** Cents. */
  sum: number;
  people: number;
  carried: Carried[];
  /** 未确认采用, in adoptions: not in a batch before they are confirmed. */
  unconfirmed: number;
}

/** 发放: the latest batches, and for the office what a new one would hold. */
export const listPayouts =
  (needs: Needs) =>
  async (person: Person): Promise<Ruling<{ due: Due | null; payouts: SeenPayout[] }>> => {
    const organisation = await needs.organisation();
    const may = permitPayout('see', null, person, organisation);
    if (!may.ok) return may;
    const through = localDate(needs.clock.now(), organisation.zone);
    const payouts = await needs.books.payouts(SHOWN);
    const seen = payouts.map((payout) => seenBy(payout, person, organisation));
    if (!mayOnPayouts('prepare', person, organisation)) return allow({ due: null, payouts: seen });
    const unpaid = await unpaidThrough(needs.books, through);
    const { lines, carried } = payoutLines(unpaid, organisation);
    const sum = lines.reduce((all, { amount }) => all + amount, 0);
    const due = { through, sum, people: lines.length, carried, unconfirmed: unconfirmed(unpaid) };
    return allow({ due, payouts: seen });
  };

/** A batch with its lines, to be looked at or for a step that this person may take now. */
export const readPayout =
  (needs: Needs) =>
  async (id: PayoutId, person: Person, act: PayoutAct = 'see'): Promise<Ruling<SeenPayout>> => {
    const payout = await needs.books.payout(id);
    if (!payout) return refuse('no-such-payout');
    const organisation = await needs.organisation();
    const may = permitPayout(act, payout, person, organisation);
    return may.ok ? allow(seenBy(payout, person, organisation)) : may;
  };
