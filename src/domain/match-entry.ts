import type { BulletinEntry } from './bulletin.ts';
import { compact, issueIn } from './bulletin-cells.ts';
import { type Period, within } from './period.ts';
import type { PieceFinder } from './piece-finder.ts';
import type { Candidate, EntryOutcome, OurAdoption, Question } from './reconciliation.ts';
import type { ReportId } from './report.ts';
import { plain } from './similar.ts';

/** With what one entry is compared. */
export interface OurSide {
  finder: PieceFinder;
  recordedOf: (report: ReportId) => OurAdoption[];
  period: Period;
  /** Entries that are listed twice. */
  twice: ReadonlySet<BulletinEntry['id']>;
}

/** What an entry is: matched only where nothing else it might be; else the question, with all that it may be. */
export function matchEntry(
  entry: BulletinEntry,
  { finder, recordedOf, period, twice }: OurSide,
): EntryOutcome {
  const ofBody = (report: ReportId): OurAdoption[] =>
    recordedOf(report).filter(({ body }) => entry.body.id === null || body === entry.body.id);
  const mayBe = (report: ReportId): Candidate[] => [
    ...ofBody(report).map(({ id }) => ({ report, adoption: id })),
    ...(entry.body.id === null ? [] : [{ report, adoption: null }]),
  ];
  const { pieces, byNumberAlone } = finder.named(entry);
  const [report] = pieces;
  if (report === undefined) {
    const candidates = finder.near(entry.title).flatMap(mayBe);
    return candidates.length > 0
      ? { entry, kind: 'ask', question: 'alike', candidates }
      : { entry, kind: 'unknown' };
  }
  const ask = (question: Question): EntryOutcome => ({
    entry,
    kind: 'ask',
    question,
    candidates: pieces.flatMap(mayBe),
  });
  if (pieces.length > 1) return ask('several-pieces');
  if (byNumberAlone) return ask('number-alone');
  if (entry.body.id === null) return ask('unknown-body');
  if (twice.has(entry.id)) return ask('listed-twice');
  const recorded = ofBody(report).filter(({ date }) => within(date, period));
  const fitting = recorded.filter((one) => fits(one, entry));
  const exact = fitting.filter((one) => entry.issue !== '' && issueOf(one) === entry.issue);
  const [only, ...others] = exact.length === 1 ? exact : fitting;
  if (only && others.length === 0) return { entry, kind: 'matched', report, adoption: only.id };
  if (only) return ask('several-adoptions');
  if (recorded.length > 0) return ask('other-issue');
  if (ofBody(report).length > 0) return ask('other-period');
  return entry.ours ? { entry, kind: 'unrecorded', report } : ask('unit-unnamed');
}

export const issueOf = ({ issue }: OurAdoption): string => issueIn(issue) || compact(issue);

const differ = (one: string, other: string): boolean => one !== '' && other !== '' && one !== other;

/** Not in another carrier or issue, as far as both sides say. */
export function fits(adoption: OurAdoption, entry: BulletinEntry): boolean {
  const [one, other] = [plain(adoption.carrier), plain(entry.carrier)];
  const sameCarrier = !differ(one, other) || one.includes(other) || other.includes(one);
  return sameCarrier && !differ(issueOf(adoption), entry.issue);
}
