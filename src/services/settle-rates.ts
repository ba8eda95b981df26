import type { Organisation } from '#domain/organisation';
import type { PersonId } from '#domain/person';
import { allow, refuse } from '#domain/ruling';
import { entriesFor } from './entries-for.ts';
import { changeReport, type Needs, onReport } from './needs.ts';

/**
 * 补计: values what waited and has a rate by now, a piece at a time, each in a change of its own; interrupted anywhere, the
 * rest is valued by the next run, and nothing twice. Answers how many adoptions wait no more.
 */
export async function settleRates(
  needs: Needs,
  organisation: Organisation,
  actor: PersonId | null,
): Promise<number> {
  const { books, clock } = needs;
  const by: Needs = { ...needs, organisation: () => Promise.resolve(organisation) };
  const before = await books.unrated();
  for (const id of new Set(before.map(({ report }) => report))) {
    await changeReport(books, id, async (report) => {
      const entries = await entriesFor(by, report, []);
      const settled = new Set(entries.flatMap(({ settles, adoption }) => (settles ? [adoption] : [])));
      if (settled.size === 0) return refuse('rate-set');
      const audit = [onReport(clock.now(), actor, 'settle-rate', report, { adoptions: settled.size })];
      return allow({ report, with: { entries, audit } });
    });
  }
  return before.length - (await books.unrated()).length;
}

/** Whenever another organisation holds than before, and once at the start: a rate may have come by file, or before a stop. */
export function followRates(needs: Needs): () => Promise<void> {
  let seen: number | null = null;
  return async () => {
    const organisation = await needs.organisation();
    if (organisation.revision === seen) return;
    await settleRates(needs, organisation, null);
    seen = organisation.revision;
  };
}
