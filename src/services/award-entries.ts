import { type Award, awardDue, givenByHand } from '#domain/award';
import { addDays } from '#domain/instant';
import { booked, type Entry } from '#domain/ledger';
import { byHand } from '#domain/occasion';
import type { Report } from '#domain/report';
import type { Needs } from './needs.ts';

/** An award with what it is called, what it comes to, and its piece. */
export interface GivenAward {
  award: Award;
  name: string;
  points: number;
  report: Report | null;
}

export async function givenAward(
  { books, organisation }: Pick<Needs, 'books' | 'organisation'>,
  award: Award,
): Promise<GivenAward> {
  const { rules } = await organisation();
  const rule = givenByHand(rules, award.date).find(({ id }) => id === award.rule);
  const report = award.report === null ? null : await books.report(award.report);
  return { award, name: rule?.name ?? award.rule, points: rule?.points ?? 0, report };
}

/** 记账 of an award: what must be booked once it is kept as it now is. */
export async function awardEntries(needs: Needs, award: Award, report: Report | null): Promise<Entry[]> {
  const { books, organisation, clock } = needs;
  const { rules } = await organisation();
  const occasion = byHand(award.id);
  const posted = (await books.occasions({ from: award.date, until: addDays(award.date, 1) })).filter(
    (entry) => entry.occasion === occasion,
  );
  const book = { at: clock.now(), lastClosed: await books.lastClosed() };
  return booked(awardDue(award, report, rules), posted, book);
}
