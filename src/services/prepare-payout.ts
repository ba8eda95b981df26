import { addDays, localDate } from '#domain/instant';
import { payoutLines, type Unpaid } from '#domain/payable';
import { type Payout, preparePayout as prepare } from '#domain/payout';
import { payoutNotices } from '#domain/payout-notices';
import { permitPayout } from '#domain/payout-policy';
import { reachOf } from '#domain/payout-reach';
import type { Person } from '#domain/person';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Books } from '#ports/books';
import { onPayout } from './decide-payout.ts';
import type { Needs } from './needs.ts';
import { allOf, unpaidPages } from './pages.ts';

/** Everything unpaid of adoptions up to a day. */
export const unpaidThrough = (books: Books, through: string): Promise<Unpaid[]> =>
  allOf(unpaidPages(books, addDays(through, 1)));

/** 编制发放批次: everything that can be paid, frozen; who checks it gets a card. The same arrival makes one batch. */
export const preparePayout =
  (needs: Needs) =>
  async (arrival: string, reach: string, by: Person): Promise<Ruling<Payout>> => {
    const { books, clock, marks } = needs;
    const once = `payout:${arrival}`;
    const id = `p${marks.hash(once).slice(0, 20)}`;
    for (let round = 0; round < 3; round += 1) {
      const known = await books.payout(id);
      if (known) return allow(known);
      const organisation = await needs.organisation();
      const at = clock.now();
      const may = permitPayout('prepare', null, by, organisation);
      if (!may.ok) return may;
      const reached = reachOf(reach, localDate(at, organisation.zone));
      if (!reached.ok) return reached;
      const { lines } = payoutLines(await unpaidThrough(books, reached.value.through), organisation);
      const ruling = prepare({ id, ...reached.value, lines }, by, organisation, at, marks.hash);
      if (!ruling.ok) return ruling;
      const payout = ruling.value;
      const kept = await books.keep({
        once,
        payouts: [payout],
        notices: payoutNotices(payout, organisation),
        audit: [onPayout(payout)],
      });
      if (kept.ok) return allow(payout);
    }
    return refuse('someone-was-faster');
  };
