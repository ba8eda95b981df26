import type { BulletinEntry, BulletinRow } from './bulletin.ts';
import { differingSums } from './bulletin-sums.ts';
import { fits, issueOf, matchEntry, type OurSide } from './match-entry.ts';
import type { BodyId } from './organisation.ts';
import { type Period, within } from './period.ts';
import { type PieceFinder, pieceFinder } from './piece-finder.ts';
import {
  type EntryOutcome,
  type OurAdoption,
  type OurPiece,
  outcomesOf,
  type Reconciliation,
  type RowOutcome,
  unlistedOf,
} from './reconciliation.ts';
import type { ReportId } from './report.ts';
import { plain } from './similar.ts';

/** Our side of it: every piece that may be named, and every adoption that holds, of whatever date. */
export interface Ours {
  pieces: OurPiece[];
  adoptions: OurAdoption[];
}

/** Which bulletin it is: of this body, over these days. */
export interface BulletinScope {
  body: BodyId;
  period: Period;
}

/**
 * 通报核对. An entry is matched of itself only where one piece of ours bears its number or its very title, and one adoption
 * of it by that body in that period is recorded. Whatever else it may be is proposed and must be answered.
 */
export function reconcile(
  rows: readonly BulletinRow[],
  ours: Ours,
  scope: BulletinScope,
  finder: PieceFinder = pieceFinder(ours.pieces),
): Reconciliation {
  const entries = rows.flatMap((row) => (row.is === 'pieces' ? row.entries : []));
  const byReport = new Map<ReportId, OurAdoption[]>();
  for (const one of ours.adoptions) byReport.set(one.report, [...(byReport.get(one.report) ?? []), one]);
  const side: OurSide = {
    finder,
    recordedOf: (report) => byReport.get(report) ?? [],
    period: scope.period,
    twice: listedTwice(entries),
  };
  const first = new Map(entries.map((entry) => [entry.id, matchEntry(entry, side)]));
  const bodies = new Set(bodiesCovered(rows, scope));
  const inPeriod = ours.adoptions.filter(({ body, date }) => bodies.has(body) && within(date, scope.period));
  const listsTitles = rows.some(
    ({ is, ...row }) => is === 'pieces' || ('why' in row && row.why === 'other-station'),
  );
  const reconciliation: Reconciliation = {
    rows: rows.map((row) => rowOutcome(row, first, ours, scope)),
    expected: listsTitles ? inPeriod : [],
    sums: differingSums(rows),
  };
  return byIssue(withoutTaken(reconciliation, ours));
}

/** The one it is of, and those that it names. */
const bodiesCovered = (rows: readonly BulletinRow[], { body }: BulletinScope): BodyId[] => [
  body,
  ...rows.flatMap((row) => {
    if (row.is === 'pieces') return row.entries.flatMap((entry) => entry.body.id ?? []);
    return row.is === 'total' ? row.total.bodies : [];
  }),
];

/** Entries that say the same of the same body, and not that it was in another issue. */
function listedTwice(entries: readonly BulletinEntry[]): Set<string> {
  const issues = new Map<string, string[]>();
  const key = ({ title, body }: BulletinEntry): string => `${plain(title)}|${body.id ?? body.printed}`;
  for (const entry of entries) issues.set(key(entry), [...(issues.get(key(entry)) ?? []), entry.issue]);
  const unclear = entries.filter((entry) => {
    const all = issues.get(key(entry)) ?? [];
    return all.length > 1 && (all.includes('') || all.filter((issue) => issue === entry.issue).length > 1);
  });
  return new Set(unclear.map(({ id }) => id));
}

function rowOutcome(
  row: BulletinRow,
  outcomes: ReadonlyMap<string, EntryOutcome>,
  { adoptions }: Ours,
  scope: BulletinScope,
): RowOutcome {
  const { sheet, row: at, text } = row;
  const place = { sheet, row: at, text };
  if (row.is === 'ignored') return { ...place, is: 'ignored', why: row.why };
  if (row.is === 'pieces')
    return {
      ...place,
      is: 'pieces',
      points: row.points,
      outcomes: row.entries.flatMap(({ id }) => outcomes.get(id) ?? []),
    };
  const bodies = row.total.bodies.length > 0 ? row.total.bodies : [scope.body];
  const counted = adoptions.filter(({ body, date }) => bodies.includes(body) && within(date, scope.period));
  const points = counted.reduce<number | null>(
    (sum, one) => (sum === null || one.points === null ? null : sum + one.points),
    0,
  );
  return { ...place, is: 'total', total: { theirs: row.total, ours: { pieces: counted.length, points } } };
}

/** What one entry has for certain is proposed to no other; a title alike is then of another piece. */
function withoutTaken(reconciliation: Reconciliation, ours: Ours): Reconciliation {
  const taken = new Set(
    outcomesOf(reconciliation).flatMap((one) => (one.kind === 'matched' ? one.adoption : [])),
  );
  const takenOf = new Set(
    ours.adoptions.flatMap(({ id, report, body }) => (taken.has(id) ? `${report}|${body}` : [])),
  );
  return changed(reconciliation, (outcome) => {
    if (outcome.kind !== 'ask') return outcome;
    const { entry, question } = outcome;
    const candidates = outcome.candidates.filter(({ report, adoption }) =>
      adoption ? !taken.has(adoption) : question !== 'alike' || !takenOf.has(`${report}|${entry.body.id}`),
    );
    return candidates.length > 0 ? { ...outcome, candidates } : { entry, kind: 'unknown' };
  });
}

/** 改题采用: an unknown title in the same issue, or on the same day, as an adoption that they do not list may be that one. */
function byIssue(reconciliation: Reconciliation): Reconciliation {
  const left = unlistedOf(reconciliation);
  return changed(reconciliation, (outcome) => {
    if (outcome.kind !== 'unknown') return outcome;
    const { entry } = outcome;
    const same = left.filter(
      (one) =>
        one.body === entry.body.id &&
        (one.date === entry.date || (entry.issue !== '' && issueOf(one) === entry.issue)) &&
        fits(one, entry),
    );
    if (same.length === 0) return outcome;
    const candidates = same.map(({ report, id }) => ({ report, adoption: id }));
    return { entry, kind: 'ask', question: 'same-issue', candidates };
  });
}

const changed = (
  reconciliation: Reconciliation,
  change: (outcome: EntryOutcome) => EntryOutcome,
): Reconciliation => ({
  ...reconciliation,
  rows: reconciliation.rows.map((row) =>
    row.is === 'pieces' ? { ...row, outcomes: row.outcomes.map(change) } : row,
  ),
});
