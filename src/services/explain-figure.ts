import type { Adoption } from '#domain/adoption';
import type { Award } from '#domain/award';
import { type LocalDate, localDate } from '#domain/instant';
import type { Entry } from '#domain/ledger';
import { awardOf } from '#domain/occasion';
import { type Period, yearOf, yearPeriod } from '#domain/period';
import type { Person } from '#domain/person';
import { mayRead } from '#domain/policy';
import { allow, type Ruling, refuse } from '#domain/ruling';
import { isBehind, mayAskWhy, type WhyOf } from '#domain/why';
import type { Booked } from '#ports/results';
import type { Needs } from './needs.ts';
import { allOf, ledgerPagesOf } from './pages.ts';

interface Sums {
  points: number;
  money: number;
}

/** 为什么: the entries behind a figure, by what brought them. */
export interface Why {
  of: WhyOf;
  /** 重述数: by each fact's own date. */
  restated: Sums;
  /** 记账数: by the months they were booked in; of a report both are one. */
  posted: Sums;
  asOf: LocalDate;
  groups: { adoption: Adoption | null; award: Award | null; title: string | null; entries: Entry[] }[];
  more: boolean;
}

/** So many adoptions on a page: each takes two blocks of a form. */
const PAGE = 15;

/** 为什么, a page at a time, the latest first: of this year's figures of a person or a unit, or of everything of a report. */
export const explainFigure =
  (needs: Needs) =>
  async (of: WhyOf, page: number, reader: Person): Promise<Ruling<Why>> => {
    const { books, clock } = needs;
    const report = of.of === 'report' ? await books.report(of.id) : null;
    if (of.of === 'report' && !report) return refuse('no-such-report');
    if (!mayAskWhy(of, reader, report !== null && mayRead(report, reader))) return refuse('not-yours');
    const asOf = localDate(clock.now(), (await needs.organisation()).zone);
    const year = yearPeriod(yearOf(asOf));
    const booked =
      of.of === 'report'
        ? (await books.entries(of.id)).map((entry) => ({ entry, title: report?.text.title ?? null }))
        : await allOf(ledgerPagesOf(books, of, year));
    const behind = booked.filter(({ entry }) => isBehind(of, reader, entry));
    const restated = sumsOf(behind.map(({ entry }) => entry));
    const posted = report ? restated : await postedOf(needs, of, year);
    const groups = grouped(behind).toReversed();
    const shown = groups.slice(page * PAGE, (page + 1) * PAGE);
    const adoptions = await Promise.all(
      shown.map(([first]) =>
        first?.entry.adoption ? books.adoption(first.entry.adoption) : Promise.resolve(null),
      ),
    );
    const awards = await Promise.all(
      shown.map(([first]) => {
        const award = awardOf(first?.entry.occasion ?? null);
        return award === null ? Promise.resolve(null) : books.award(award);
      }),
    );
    return allow({
      of,
      restated,
      posted,
      asOf,
      groups: shown.map((rows, index) => ({
        adoption: adoptions[index] ?? null,
        award: awards[index] ?? null,
        title: rows[0]?.title ?? null,
        entries: rows.map(({ entry }) => entry),
      })),
      more: groups.length > (page + 1) * PAGE,
    });
  };

/** By the adoption or award that brought them, or each by itself, in the order they come. */
function grouped(booked: Booked[]): Booked[][] {
  const groups = new Map<string, Booked[]>();
  for (const one of booked) {
    const { adoption, occasion, id } = one.entry;
    const key = adoption ?? awardOf(occasion) ?? id;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((rows) => rows.toSorted((a, b) => a.entry.at - b.entry.at));
}

const sumsOf = (entries: Entry[]): Sums => ({
  points: entries.reduce((sum, { kind, amount }) => sum + (kind === 'money' ? 0 : (amount ?? 0)), 0),
  money: entries.reduce((sum, { kind, amount }) => sum + (kind === 'money' ? (amount ?? 0) : 0), 0),
});

async function postedOf({ books }: Needs, { of, id }: WhyOf, year: Period): Promise<Sums> {
  const rows = (await books.posted(year)).filter(
    ({ person, unit }) => id === (of === 'person' ? person : unit),
  );
  const points = rows.reduce((sum, row) => sum + row.points, 0);
  return { points, money: of === 'unit' ? 0 : rows.reduce((sum, row) => sum + row.money, 0) };
}
