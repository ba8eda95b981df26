import type { Payout, PayoutId, PayoutPaper } from '#domain/payout';
import { permitPayout } from '#domain/payout-policy';
import type { Person } from '#domain/person';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Needs } from './needs.ts';
import { pressOf } from './take-attachment.ts';

/** 发放表 or 代发明细表: it comes as a file in his direct messages. One press has one effect, however often it arrives. */
export const takePayoutSheet =
  ({ books, clock, marks, organisation }: Needs) =>
  async (id: PayoutId, paper: PayoutPaper, by: Person, arrival: string): Promise<Ruling<Payout>> => {
    const payout = await books.payout(id);
    if (!payout) return refuse('no-such-payout');
    const ruling = permitPayout('take-sheet', payout, by, await organisation());
    if (!ruling.ok) return ruling;
    const at = clock.now();
    const once = `take:${id}:${paper}:${by.id}:${arrival}`;
    const asked = {
      kind: 'payout-sheet',
      payout: id,
      paper,
      by: by.id,
      takenAt: at,
      press: pressOf(once, marks),
    } as const;
    const detail = { paper, hash: payout.hash };
    const kept = await books.keep({
      once,
      notices: [{ to: { person: by.id }, notice: asked }],
      audit: [{ at, actor: by.id, action: 'payout-sheet', subject: id, detail }],
    });
    return kept.ok || (await books.seen(once)) ? allow(payout) : kept;
  };
