import type { BulletinEntry } from './bulletin.ts';
import { compact } from './bulletin-cells.ts';
import type { OurPiece } from './reconciliation.ts';
import type { ReportId } from './report.ts';
import { likeness, plain, titleOf, VERY_ALIKE } from './similar.ts';
import { titleIndex } from './title-index.ts';

/** Finds our pieces by what a bulletin calls them. */
export interface PieceFinder {
  /** Those of this number, else those of this very title; blanks, width and punctuation make no difference. */
  named(entry: Pick<BulletinEntry, 'number' | 'title'>): { pieces: ReportId[]; byNumberAlone: boolean };
  /** Those of a title alike, the likest first. What was searched once is remembered. */
  near(title: string): ReportId[];
}

/** So many are worth a question. */
const PROPOSED = 3;

/** A number that names a piece: 2025-012, 安路信〔2025〕12号. A running number names none. */
const numberKey = (printed: string): string | null => {
  const text = compact(printed).replace(/[〔〕[\]()（）【】]/g, ' ');
  if (!/\d{4}\D+\d+/.test(text)) return null;
  return text.replace(/\d+/g, (digits) => String(Number(digits))).replace(/[号\s]/g, '');
};
const titleKey = (title: string): string => plain(title).replace(/\.+$/, '');

export function pieceFinder(pieces: readonly OurPiece[]): PieceFinder {
  const byTitle = new Map<string, Set<ReportId>>();
  const byNumber = new Map<string, Set<ReportId>>();
  const put = (map: Map<string, Set<ReportId>>, key: string | null, report: ReportId): void => {
    if (key) map.set(key, (map.get(key) ?? new Set()).add(report));
  };
  const index = titleIndex();
  const titles = new Map<string, ReportId>();
  const titlesOf = new Map(pieces.map(({ report, titles }) => [report, titles]));
  for (const { report, titles: known, numbers } of pieces) {
    for (const number of numbers) put(byNumber, numberKey(number), report);
    for (const [at, title] of known.entries()) {
      put(byTitle, titleKey(title), report);
      titles.set(`${report} ${at}`, report);
      index.put(`${report} ${at}`, title);
    }
  }
  const named: PieceFinder['named'] = ({ number, title }) => {
    const numbered = [...(byNumber.get(numberKey(number ?? '') ?? '') ?? [])];
    const titled = [...(byTitle.get(titleKey(title)) ?? [])];
    const [only] = numbered;
    if (only === undefined || numbered.length > 1) return { pieces: titled, byNumberAlone: false };
    // A number of one piece beside the title of another is no name of either.
    if (titled.length > 0)
      return { pieces: titled.includes(only) ? [only] : [only, ...titled], byNumberAlone: false };
    const alike = (titlesOf.get(only) ?? []).some(
      (one) => likeness(titleOf(one), titleOf(title)) >= VERY_ALIKE,
    );
    return { pieces: [only], byNumberAlone: !alike };
  };
  const searched = new Map<string, ReportId[]>();
  const near: PieceFinder['near'] = (title) => {
    const before = searched.get(title);
    if (before) return before;
    const found = index.nearest(title, PROPOSED * 2).flatMap(({ report }) => titles.get(report) ?? []);
    const likest = [...new Set(found)].slice(0, PROPOSED);
    searched.set(title, likest);
    return likest;
  };
  return { named, near };
}
