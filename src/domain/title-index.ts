import type { ReportId } from './report.ts';
import { ALIKE, type Title, titleOf, weighed } from './similar.ts';

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
}

export function titleIndex(): TitleIndex {
  const titles: (Title & { report: ReportId })[] = [];
  const live = new Map<ReportId, number>();
  const places = new Map<string, number[]>();
  let shared = new Uint8Array(0);

  const put = (report: ReportId, title: string): void => {
    const place = titles.length;
    titles.push({ report, ...titleOf(title) });
    live.set(report, place);
    for (const pair of titles[place]?.pairs ?? []) {
      const known = places.get(pair);
      if (known) known.push(place);
      else places.set(pair, [place]);
    }
  };

  const nearest = (title: string, most: number, except?: ReportId): Alike[] => {
    const wanted = titleOf(title);
    if (shared.length < titles.length) shared = new Uint8Array(titles.length * 2);
    shared.fill(0);
    for (const pair of wanted.pairs)
      for (const place of places.get(pair) ?? []) shared[place] = (shared[place] ?? 0) + 1;
    const found: (Alike & { place: number })[] = [];
    // However short the other title: with fewer shared pairs than these it is never alike.
    const least = Math.max(1, Math.floor((ALIKE / 2) * wanted.pairs.length));
    for (let place = 0; place < titles.length; place += 1) {
      const count = shared[place] ?? 0;
      if (count < least) continue;
      const other = titles[place];
      if (!other || other.report === except || live.get(other.report) !== place) continue;
      const likeness = weighed(wanted, other, count);
      if (likeness >= ALIKE) found.push({ report: other.report, likeness, place });
    }
    return found
      .toSorted((a, b) => b.likeness - a.likeness || b.place - a.place)
      .slice(0, most)
      .map(({ report, likeness }) => ({ report, likeness }));
  };

  return { put, nearest, drop: (report) => void live.delete(report) };
}
