import type { ReportId } from './report.ts';
import { ALIKE, likeness, type Title, titleOf } from './similar.ts';

/** An earlier piece, and how alike its title is. */
export interface Alike {
  report: ReportId;
  likeness: number;
}

/** 题目索引: finds among all earlier titles those most alike, by the pairs of characters they share. */
export interface TitleIndex {
  /** A report's present title; a newer one takes the place of the one before. */
  put(report: ReportId, title: string): void;
  drop(report: ReportId): void;
  /** Earlier pieces from `ALIKE` on, most alike first, later ones before earlier ones. */
  nearest(title: string, most: number, except?: ReportId): Alike[];
  /** Titles it carries, those that no longer stand among them. */
  size(): number;
}

/** Of two titles with so many pairs, how many they must share to be alike. */
const fewest = (pairs: number, others: number): number =>
  Math.max(1, Math.ceil((ALIKE / 2) * (pairs + others) - 1e-9));

/** So many titles that no longer stand are carried along before the index is written anew. */
const FEW = 500;

export function titleIndex(): TitleIndex {
  let titles: (Title & { report: ReportId; words: string })[] = [];
  let live = new Map<ReportId, number>();
  let places = new Map<string, number[]>();
  let shared = new Uint8Array(0);

  const add = (title: Title & { report: ReportId; words: string }): void => {
    const place = titles.length;
    titles.push(title);
    live.set(title.report, place);
    for (const pair of title.pairs) {
      const known = places.get(pair);
      if (known) known.push(place);
      else places.set(pair, [place]);
    }
  };

  const put = (report: ReportId, words: string): void => {
    // A change of something else than its title leaves a piece where it stands.
    if (titles[live.get(report) ?? -1]?.words === words) return;
    if (titles.length - live.size > Math.max(FEW, live.size)) compact();
    add({ report, words, ...titleOf(words) });
  };

  /** Leaves out what was changed or dropped; what stands keeps its order. */
  const compact = (): void => {
    const standing = titles.filter(({ report }, place) => live.get(report) === place);
    [titles, live, places] = [[], new Map(), new Map()];
    for (const title of standing) add(title);
  };

  const nearest = (title: string, most: number, except?: ReportId): Alike[] => {
    const wanted = titleOf(title);
    if (shared.length < titles.length) shared = new Uint8Array(titles.length * 2);
    shared.fill(0);
    // A title that shares none but the commonest few pairs shares too few: those need not be walked through.
    const walked = wanted.pairs
      .map((pair) => places.get(pair) ?? [])
      .toSorted((one, other) => one.length - other.length)
      .slice(0, wanted.pairs.length - fewest(wanted.pairs.length, 0) + 1);
    const unwalked = wanted.pairs.length - walked.length;
    for (const list of walked) for (const place of list) shared[place] = (shared[place] ?? 0) + 1;
    const found: (Alike & { place: number })[] = [];
    for (let place = 0; place < titles.length; place += 1) {
      const count = shared[place] ?? 0;
      if (count === 0) continue;
      const other = titles[place];
      if (!other || count + unwalked < fewest(wanted.pairs.length, other.pairs.length)) continue;
      if (other.report === except || live.get(other.report) !== place) continue;
      const measure = likeness(wanted, other);
      if (measure >= ALIKE) found.push({ report: other.report, likeness: measure, place });
    }
    return found
      .toSorted((a, b) => b.likeness - a.likeness || b.place - a.place)
      .slice(0, most)
      .map(({ report, likeness }) => ({ report, likeness }));
  };

  return { put, nearest, drop: (report) => void live.delete(report), size: () => titles.length };
}
