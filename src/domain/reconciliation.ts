import type { AdoptionId } from './adoption.ts';
import type { BulletinEntry, BulletinRow, BulletinTotal, IgnoredReason } from './bulletin.ts';
import type { SumDiffers } from './bulletin-sums.ts';
import type { LocalDate } from './instant.ts';
import type { BodyId } from './organisation.ts';
import type { ReportId } from './report.ts';

/** A piece of ours, and everything by which a bulletin may name it: titles of every version, as printed, numbers. */
export interface OurPiece {
  report: ReportId;
  titles: string[];
  numbers: string[];
}

/** An adoption that we recorded and that holds. Points are the hundredths that our own rules gave it, if they did. */
export interface OurAdoption {
  id: AdoptionId;
  report: ReportId;
  body: BodyId;
  carrier: string;
  issue: string;
  date: LocalDate;
  points: number | null;
}

/** Why somebody must say which piece is meant. */
export type Question =
  | 'alike'
  | 'several-pieces'
  | 'several-adoptions'
  | 'listed-twice'
  | 'other-issue'
  | 'other-period'
  | 'unknown-body'
  | 'number-alone'
  | 'same-issue'
  | 'unit-unnamed';

/** What an entry may be: an adoption that we recorded, or one that we did not record yet of a piece that we have. */
export interface Candidate {
  report: ReportId;
  adoption: AdoptionId | null;
}

/** What came of one adoption that the bulletin states. */
export type EntryOutcome = { entry: BulletinEntry } & (
  | { kind: 'matched'; report: ReportId; adoption: AdoptionId }
  /** 我方漏登: the piece is ours and known, its adoption is not recorded. */
  | { kind: 'unrecorded'; report: ReportId }
  /** 我方无此稿: no piece of ours has this title. */
  | { kind: 'unknown' }
  | { kind: 'ask'; question: Question; candidates: Candidate[] }
);

/** 仅有合计: what they count for us, and what we do for the same bodies and period. */
interface TotalOutcome {
  theirs: BulletinTotal;
  ours: { pieces: number; points: number | null };
}

/** What came of one row: every row of the bulletin stands here once. */
export type RowOutcome = Pick<BulletinRow, 'sheet' | 'row' | 'text'> &
  (
    | { is: 'pieces'; outcomes: EntryOutcome[]; points: number | null }
    | { is: 'total'; total: TotalOutcome }
    | { is: 'ignored'; why: IgnoredReason }
  );

/** 通报核对: everything that the bulletin and our books say of each other. */
export interface Reconciliation {
  rows: RowOutcome[];
  /** Our adoptions that a complete list of theirs would hold. */
  expected: OurAdoption[];
  /** Sums of theirs that do not add up. */
  sums: SumDiffers[];
}

export const outcomesOf = ({ rows }: Reconciliation): EntryOutcome[] =>
  rows.flatMap((row) => (row.is === 'pieces' ? row.outcomes : []));

/** 对方漏列: ours that they do not list. What may be meant by an open question is not among them yet. */
export function unlistedOf(reconciliation: Reconciliation): OurAdoption[] {
  const spoken = outcomesOf(reconciliation).flatMap((outcome) => {
    if (outcome.kind === 'matched') return outcome.adoption;
    return outcome.kind === 'ask' ? outcome.candidates.flatMap(({ adoption }) => adoption ?? []) : [];
  });
  return reconciliation.expected.filter(({ id }) => !spoken.includes(id));
}

/** 分值不一: rows wholly matched whose points are not what our rules give. Theirs are kept beside ours, never mixed. */
export function differingPoints(
  { rows }: Reconciliation,
  adoptions: ReadonlyMap<AdoptionId, OurAdoption>,
): { row: RowOutcome; theirs: number; ours: number | null }[] {
  return rows.flatMap((row) => {
    if (row.is !== 'pieces' || row.points === null) return [];
    const ours = row.outcomes.map((one) =>
      one.kind === 'matched' ? adoptions.get(one.adoption) : undefined,
    );
    if (ours.some((one) => one === undefined)) return [];
    const values = ours.map((one) => one?.points ?? null);
    const sum = values.reduce<number | null>(
      (all, one) => (all === null || one === null ? null : all + one),
      0,
    );
    return sum === row.points ? [] : [{ row, theirs: row.points, ours: sum }];
  });
}

/** Answers to the questions: the candidate that is meant, or null for none of them. */
export type Answers = ReadonlyMap<BulletinEntry['id'], Candidate | null>;

/** 逐条确认: what holds once somebody answered. An answer that was no candidate leaves its question open. */
export function answered(reconciliation: Reconciliation, answers: Answers): Reconciliation {
  const settle = (outcome: EntryOutcome): EntryOutcome => {
    const answer = answers.get(outcome.entry.id);
    if (outcome.kind !== 'ask' || answer === undefined) return outcome;
    const { entry } = outcome;
    if (answer === null) return { entry, kind: 'unknown' };
    const { report, adoption } = answer;
    if (!outcome.candidates.some((one) => one.report === report && one.adoption === adoption)) return outcome;
    return adoption ? { entry, kind: 'matched', report, adoption } : { entry, kind: 'unrecorded', report };
  };
  return {
    ...reconciliation,
    rows: reconciliation.rows.map((row) =>
      row.is === 'pieces' ? { ...row, outcomes: row.outcomes.map(settle) } : row,
    ),
  };
}
