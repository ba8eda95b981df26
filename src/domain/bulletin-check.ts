import type { AdoptionId } from './adoption.ts';
import type { BulletinEntry, BulletinRow, Unreadable } from './bulletin.ts';
import type { Instant, LocalDate } from './instant.ts';
import type { BodyId } from './organisation.ts';
import type { PersonId } from './person.ts';
import type { BulletinScope } from './reconcile.ts';
import {
  type Answers,
  type Candidate,
  outcomesOf,
  type Reconciliation,
  unlistedOf,
} from './reconciliation.ts';
import { secrecyHit } from './secrecy.ts';

export type BulletinCheckId = string;

/** Why a file brought nothing: it cannot be read, the chat did not hand it over, or its words may not be kept. */
export type ReadFailure = Unreadable | 'unreachable' | 'secret';

/** 一次通报核对: one notice of a superior, from being brought to being confirmed. The file itself is not kept. */
export interface BulletinCheck {
  id: BulletinCheckId;
  /** Counts up with each change; 0 is not kept yet. */
  revision: number;
  body: BodyId;
  from: LocalDate;
  until: LocalDate;
  /** The chat's id of a file that is still to be read. */
  upload: string | null;
  /** Of the bytes or words that were read. */
  hash: string | null;
  failed: ReadFailure | null;
  rows: BulletinRow[];
  answers: Record<BulletinEntry['id'], Candidate | null>;
  result: CheckResult | null;
  /** 放弃核对: when, and by whom; null where nobody did, the house itself after too long a time. */
  givenUpAt: Instant | null;
  givenUpBy: PersonId | null;
  by: PersonId;
  at: Instant;
}

/** What a confirmation made of it, kept as it was. */
export interface CheckResult {
  by: PersonId;
  at: Instant;
  counts: CheckCounts;
  recorded: AdoptionId[];
  confirmed: AdoptionId[];
  /** 申诉: adoptions of ours that they do not list. */
  unlisted: AdoptionId[];
}

export interface CheckCounts {
  rows: number;
  ignored: number;
  matched: number;
  unrecorded: number;
  unknown: number;
  asked: number;
  unlisted: number;
  totals: number;
}

export const stateOf = ({
  upload,
  failed,
  result,
  givenUpAt,
}: BulletinCheck): 'reading' | 'failed' | 'open' | 'confirmed' | 'given-up' => {
  if (givenUpAt !== null) return 'given-up';
  if (result) return 'confirmed';
  if (failed) return 'failed';
  return upload === null ? 'open' : 'reading';
};

export const scopeOf = ({ body, from, until }: BulletinCheck): BulletinScope => ({
  body,
  period: { from, until },
});

export const answersOf = ({ answers }: BulletinCheck): Answers => new Map(Object.entries(answers));

export function countsOf(reconciliation: Reconciliation): CheckCounts {
  const outcomes = outcomesOf(reconciliation);
  const of = (kind: (typeof outcomes)[number]['kind']): number =>
    outcomes.filter((one) => one.kind === kind).length;
  const { rows } = reconciliation;
  return {
    rows: rows.length,
    ignored: rows.filter(({ is }) => is === 'ignored').length,
    matched: of('matched'),
    unrecorded: of('unrecorded'),
    unknown: of('unknown'),
    asked: of('ask'),
    unlisted: unlistedOf(reconciliation).length,
    totals: rows.filter(({ is }) => is === 'total').length,
  };
}

/**
 * 涉密检查 of a notice: the words that must pass before any of it is kept, and the rows without those that need not. A superior's
 * office prints its telephone below its notices; a row that states nothing is left without its words for that alone.
 */
export function gatedRows(rows: readonly BulletinRow[]): { words: string; rows: BulletinRow[] } {
  const kept = rows.map((row) =>
    row.is === 'ignored' && secrecyHit(row.text) === 'phone' ? { ...row, text: '' } : row,
  );
  return { words: kept.map(({ text }) => text).join('\n'), rows: kept };
}
