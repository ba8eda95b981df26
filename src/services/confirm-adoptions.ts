import type { AdoptionId } from '#domain/adoption';
import { confirmAdoption } from '#domain/adoption-turn';
import { cardsOf } from '#domain/announce';
import { isOffice, type Person } from '#domain/person';
import { allow, type Refusal, type Ruling, refuse } from '#domain/ruling';
import { type Hands, handsMark } from '#domain/two-persons';
import type { Change } from '#ports/change';
import type { Adopted } from '#ports/results';
import { adoptedPieces, withPieces } from './adopted-pieces.ts';
import { type Needs, onReport } from './needs.ts';

/** What came of confirming several at once: those that are confirmed by now, and why the others are not. */
export interface Confirmed {
  confirmed: Adopted[];
  left: (Adopted & { why: Refusal })[];
}

/** 确认采用, several at once: each that may be is confirmed in one change, the others stay as they are. */
export const confirmAdoptions =
  (needs: Needs) =>
  async (arrival: string, ids: AdoptionId[], clerk: Person): Promise<Ruling<Confirmed>> => {
    const { books, clock, marks } = needs;
    if (!isOffice(clerk)) return refuse('not-yours');
    // The form stays open for the next page: what is ticked tells one sending of it from another.
    const once = `confirm:${arrival}:${marks.hash(ids.toSorted().join())}`;
    for (let round = 0; round < 3; round += 1) {
      const { people } = await needs.organisation();
      const pieces = await adoptedPieces(needs, ids);
      if (await books.seen(once))
        return allow({
          confirmed: pieces.filter(({ adoption }) => adoption.status === 'confirmed'),
          left: [],
        });
      const at = clock.now();
      const confirmed: Adopted[] = [];
      const left: Confirmed['left'] = [];
      const audit: Change['audit'] = [];
      for (const { adoption, report } of pieces) {
        const ruling = confirmAdoption(adoption, report, clerk, people);
        if (!ruling.ok) {
          left.push({ adoption, report, why: ruling.refusal });
          continue;
        }
        confirmed.push({ adoption: ruling.value.adoption, report });
        const { id, body, date } = adoption;
        const detail = { adoption: id, body, date, ...handsMark(ruling.value.hands) };
        audit.push(onReport(at, clerk.id, 'confirm-adoption', report, detail));
      }
      const [first] = left;
      if (confirmed.length === 0) return first ? refuse(first.why) : refuse('no-such-adoption');
      const kept = await books.keep({
        once,
        adoptions: confirmed.map(({ adoption }) => adoption),
        notices: [...new Map(confirmed.map(({ report }) => [report.id, report])).values()].flatMap((report) =>
          cardsOf(report),
        ),
        audit,
      });
      if (kept.ok) return allow({ confirmed, left });
    }
    return refuse('someone-was-faster');
  };

/** Adoptions on one page; as many boxes as a form ticks at once. */
const PAGE = 10;

/** One of 待确认采用, as it stands for the reader: how he would do it, null where another has to. */
export interface Waiting extends Adopted {
  hands: Hands | null;
  /** 未经上报. */
  neverSent: boolean;
}

export interface UnconfirmedPage {
  waiting: Waiting[];
  /** How many a page holds. */
  size: number;
  /** Whether another page follows. */
  more: boolean;
}

/** 待确认采用, a page at a time, for the office. */
export const unconfirmedPage =
  (needs: Needs) =>
  async (page: number, reader: Person): Promise<Ruling<UnconfirmedPage>> => {
    if (!isOffice(reader)) return refuse('not-yours');
    const { people } = await needs.organisation();
    const adoptions = await needs.books.unconfirmed(page * PAGE, PAGE + 1);
    const pieces = await withPieces(needs, adoptions.slice(0, PAGE));
    const waiting = pieces.map(async ({ adoption, report }): Promise<Waiting> => {
      const ruling = confirmAdoption(adoption, report, reader, people);
      const neverSent = (await needs.books.dispatches(report.id)).length === 0;
      return { adoption, report, hands: ruling.ok ? ruling.value.hands : null, neverSent };
    });
    return allow({ waiting: await Promise.all(waiting), size: PAGE, more: adoptions.length > PAGE });
  };
