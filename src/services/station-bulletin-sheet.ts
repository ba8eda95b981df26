import type { AdoptionKind } from '#domain/adoption';
import type { Closing } from '#domain/closing';
import { type Named, periodNamed } from '#domain/named-period';
import { yearPeriod } from '#domain/period';
import type { Report } from '#domain/report';
import type { UnitFigures } from '#domain/standing';
import { correctionsOf } from '#domain/station-bulletin';
import {
  type BulletinTitle,
  bulletinGroups,
  type StationBulletinSheet,
  titleFlags,
} from '#domain/station-bulletin-sheet';
import { scoreFor } from '#domain/superior-score';
import type { Adopted } from '#ports/results';
import type { Needs } from './needs.ts';
import { adoptedPages, allOf } from './pages.ts';
import { bodyNamed, unitNamed } from './read-book-rows.ts';
import { SCORES } from './superior-scores.ts';

/** 站内情况通报 of a period: its snapshot, the titles whose adoptions that counts, and what is to be corrected of earlier ones. */
export async function bulletinSheetOf(
  needs: Needs,
  period: Named,
  { snapshot }: Pick<Closing, 'snapshot'>,
): Promise<StationBulletinSheet> {
  const organisation = await needs.organisation();
  const { received, dispatched, adopted, adoptions, pending, asOf } = snapshot.station;
  const pieces = new Map<string, { report: Report; rows: Adopted['adoption'][] }>();
  for (const { adoption, report } of await adoptedThen(needs, period, snapshot)) {
    const known = pieces.get(report.id);
    pieces.set(report.id, { report, rows: [...(known?.rows ?? []), adoption] });
  }
  const titleOf = ({ report, rows }: { report: Report; rows: Adopted['adoption'][] }): BulletinTitle => {
    const kinds = new Set<AdoptionKind>(rows.map(({ kind }) => kind));
    return {
      title: report.text.title,
      unit: unitNamed(organisation, report.unit),
      bodies: [...new Set(rows.map(({ body }) => bodyNamed(organisation, body)))],
      flags: titleFlags.filter((flag) =>
        flag === 'instruction' ? rows.some(({ instruction }) => instruction !== null) : kinds.has(flag),
      ),
    };
  };
  return {
    station: organisation.station.name,
    period: period.name,
    asOf,
    issuedOn: null,
    totals: { received, dispatched, adopted, adoptions, pending },
    score: scoreFor(await needs.books.superiorScores(SCORES), organisation.superior, period),
    groups: bulletinGroups(organisation.units, snapshot.units),
    // The words of a problem report are not for every unit.
    titles: [...pieces.values()].filter(({ report }) => report.text.type === 'general').map(titleOf),
    corrections: await corrections(needs, period),
  };
}

/** 采用 as the snapshot counts them: what was recorded since is not among them, and what was voided since still is. */
async function adoptedThen(
  { books }: Needs,
  period: Named,
  { adopted }: Closing['snapshot'],
): Promise<Adopted[]> {
  const now = await allOf(adoptedPages(books, period));
  if (!adopted) return now;
  const standing = new Map(now.map((one) => [one.adoption.id, one]));
  const then = await Promise.all(
    adopted.map(async (id): Promise<Adopted[]> => {
      const known = standing.get(id);
      if (known) return [known];
      const adoption = await books.adoption(id);
      const report = adoption && (await books.report(adoption.report));
      return report ? [{ adoption, report }] : [];
    }),
  );
  return then.flat();
}

/** Of what was published for periods that began within the year before this one's end. */
async function corrections({ books }: Needs, period: Named) {
  const since = yearPeriod(Number(period.from.slice(0, 4)) - 1).from;
  const earlier = (await books.stationBulletins())
    .filter(({ status }) => status === 'published')
    .flatMap((bulletin) => {
      const of = periodNamed(bulletin.period);
      return of && of.from >= since && of.name !== period.name ? [{ of, sheet: bulletin.sheet }] : [];
    })
    .toSorted((a, b) => (a.sheet.issuedOn ?? '').localeCompare(b.sheet.issuedOn ?? ''));
  const figures = new Map<string, UnitFigures[]>();
  for (const { of } of earlier) figures.set(of.name, await books.unitFigures(of));
  return correctionsOf(
    earlier.map(({ sheet }) => sheet),
    (name) => figures.get(name) ?? [],
  );
}
