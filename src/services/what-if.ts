import { awardDue } from '#domain/award';
import { dueFor } from '#domain/ledger';
import { occasionDue } from '#domain/occasion-due';
import type { Organisation } from '#domain/organisation';
import { addMonths, yearPeriod } from '#domain/period';
import { byUnit, totalOf, type WhatIf, whatIfTally } from '#domain/what-if';
import type { Needs } from './needs.ts';
import { adoptedPages } from './pages.ts';
import { unitMonthsOf } from './unit-months.ts';

/** Lets whoever waits go first between two pages. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** 试算: a past year under other rules, beside the same year under those in force; read page by page, and nothing is written. */
export async function whatIf(
  needs: Pick<Needs, 'books' | 'clock'>,
  held: Organisation,
  wanted: Organisation,
  year: number,
): Promise<WhatIf> {
  const { books } = needs;
  const period = yearPeriod(year);
  const tally = whatIfTally(period);
  const paid = (): boolean => held.settings.moneyAuthority !== null;
  const seen = new Set<string>();
  for await (const page of adoptedPages(books, period)) {
    for (const { report } of page) {
      if (seen.has(report.id)) continue;
      seen.add(report.id);
      const adoptions = await books.adoptions(report.id);
      tally.add('held', dueFor(report, adoptions, held, paid));
      tally.add('wanted', dueFor(report, adoptions, wanted, paid));
    }
    await pause();
  }
  const months = Array.from({ length: 12 }, (_, index) => addMonths(`${year}-01`, index));
  const counted = await unitMonthsOf(needs, held, [...held.rules, ...wanted.rules], months);
  tally.add('held', occasionDue(held.rules, counted));
  tally.add('wanted', occasionDue(wanted.rules, counted));
  for (const award of await books.awards(period)) {
    const report = award.report === null ? null : await books.report(award.report);
    tally.add('held', awardDue(award, report, held.rules));
    tally.add('wanted', awardDue(award, report, wanted.rules));
  }
  const people = tally.rows();
  return {
    year,
    ...totalOf(people),
    units: byUnit(
      people,
      held.units.map(({ id }) => id),
    ),
    people,
  };
}
