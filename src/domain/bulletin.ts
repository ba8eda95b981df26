import type { AdoptionKind } from './adoption.ts';
import type { LocalDate } from './instant.ts';
import type { BodyId } from './organisation.ts';

/** A stretch of cells that were merged into the one at its top left; all four count from 0 and belong to it. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** 市公路处通报, one table or run of lines of it: cells as printed, those covered by a merge empty. */
export interface BulletinSheet {
  name: string;
  rows: string[][];
  /** Null where the file does not say, so that an empty cell may mean “as above”. */
  merges: Merge[] | null;
}

/** Why a file cannot be read. */
export type Unreadable = 'too-large' | 'too-many-cells' | 'old-excel' | 'unknown-kind' | 'broken' | 'empty';

export type BulletinRead = { ok: true; sheets: BulletinSheet[] } | { ok: false; refusal: Unreadable };

/** A body as the bulletin calls it; no id where the organisation knows no such body. */
export interface PrintedBody {
  id: BodyId | null;
  printed: string;
}

/** One adoption that the bulletin states: one piece by one body. */
export interface BulletinEntry {
  /** Sheet, row and place in the row: `0.12.0`. */
  id: string;
  title: string;
  number: string | null;
  body: PrintedBody;
  carrier: string;
  issue: string;
  kind: AdoptionKind | null;
  date: LocalDate | null;
  /** Hundredths; null where none are printed, or where they are for several entries together. */
  points: number | null;
  /** Whether the bulletin says that the piece is ours; where it names nobody it may be. */
  ours: boolean;
}

/** What is stated of a unit as a whole. Points are hundredths. */
export interface BulletinTotal {
  unit: string;
  pieces: number | null;
  points: number | null;
  rank: number | null;
  /** Whose adoptions it sums up, where its columns say so. */
  bodies: BodyId[];
}

export type IgnoredReason =
  | 'blank'
  | 'caption'
  | 'header'
  | 'heading'
  | 'legend'
  | 'note'
  | 'subtotal'
  | 'not-adopted'
  | 'other-station'
  | 'other-total';

/** What a row of the bulletin states, or why it states nothing. */
export type Stated =
  | { is: 'pieces'; entries: BulletinEntry[]; points: number | null; counts: Sum }
  | { is: 'total'; total: BulletinTotal }
  | { is: 'ignored'; why: IgnoredReason; counts?: Sum };

/** What a row says in figures: a row of sums, or one of another station that sums count too. */
export type Sum = Pick<BulletinTotal, 'pieces' | 'points'>;

/** One row of the bulletin. Every row of every sheet is one of these, once. */
export type BulletinRow = { sheet: number; row: number; text: string } & Stated;
