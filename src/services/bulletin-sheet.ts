import type { AdoptionKind } from '#domain/adoption';
import { type BulletinSheet, type BulletinTitle, bulletinGroups, titleFlags } from '#domain/bulletin-sheet';
import { type Closing, type Named, periodNamed } from '#domain/closing';
import { type Period, yearPeriod } from '#domain/period';
import type { Report } from '#domain/report';
import type { UnitFigures } from '#domain/standing';
import { correctionsOf } from '#domain/station-bulletin';
import type { Adopted } from '#ports/results';
import type { Needs } from './needs.ts';

const PAGE = 200;

/** Everything that was adopted in a period, page by page. */
export async function* adoptedIn({ books }: Needs, period: Period): AsyncGenerator<Adopted[]> {
  for (let after = null; ; ) {
    const page: Adopted[] = await books.adopted(period, after, PAGE);
    const last = page.at(-1)?.adoption;
    if (page.length > 0) yield page;
    if (page.length < PAGE || !last) return;
    after = { day: last.date, id: last.id };
  }
}

/** 站内情况通报 of a period: its snapshot, the titles that were adopted, and what is to be corrected of earlier ones. */
export async function bulletinSheetOf(
  needs: Needs,
  period: Named,
  { snapshot }: Pick<Closing, 'snapshot'>,
): Promise<BulletinSheet> {
  const { station, units, bodies } = await needs.organisation();
  const { received, dispatched, adopted, adoptions, pending, asOf } = snapshot.station;
  const pieces = new Map<string, { report: Report; rows: Adopted['adoption'][] }>();
  for await (const page of adoptedIn(needs, period))
    for (const { adoption, report } of page) {
      const known = pieces.get(report.id);
      pieces.set(report.id, { report, rows: [...(known?.rows ?? []), adoption] });
    }
  const titleOf = ({ report, rows }: { report: Report; rows: Adopted['adoption'][] }): BulletinTitle => {
    const kinds = new Set<AdoptionKind>(rows.map(({ kind }) => kind));
    return {
      title: report.text.title,
      unit: units.find(({ id }) => id === report.unit)?.name ?? report.unit,
      bodies: [...new Set(rows.map(({ body }) => bodies.find(({ id }) => id === body)?.name ?? body))],
      flags: titleFlags.filter((flag) =>
        flag === 'instruction' ? rows.some(({ instruction }) => instruction !== null) : kinds.has(flag),
      ),
    };
  };
  return {
    station: station.name,
    period: period.name,
    asOf,
    issuedOn: null,
    totals: { received, dispatched, adopted, adoptions, pending },
    score: null,
    groups: bulletinGroups(units, snapshot.units),
    // The words of a problem report are not for every unit.
    titles: [...pieces.values()].filter(({ report }) => report.text.type === 'general').map(titleOf),
    corrections: await corrections(needs, period),
  };
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
