import type { PrintedBody, Stated } from './bulletin.ts';
import type { Header } from './bulletin-header.ts';
import type { BulletinNames } from './bulletin-names.ts';
import type { BodyId } from './organisation.ts';
import type { Year } from './period.ts';

/** With what a bulletin is read: names of the organisation, and what its reader chose. */
export interface BulletinFrame {
  names: BulletinNames;
  /** Whose adoptions it lists where it does not say. */
  body: BodyId;
  /** Of the days that are printed without one. */
  year: Year;
}

/** What is known of the whole bulletin and of the sheet while its rows are read. */
export interface Book extends BulletinFrame {
  legend: ReadonlyMap<string, PrintedBody[]>;
  /** Whether merged cells are known: an empty cell is then really empty. */
  merged: boolean;
  shared: (row: number, column: number) => boolean;
}

/** What a row stands under: the table's header, headings, and the row above. */
export interface Standing {
  header: Header | null;
  body: PrintedBody | null;
  unit: string;
  above: Above;
}

/** Cells that a row may leave empty because they are as above. */
export interface Above {
  unit: string;
  bodies: PrintedBody[];
  carrier: string;
  issue: string;
}
export const nothingAbove: Above = { unit: '', bodies: [], carrier: '', issue: '' };

/** A row read, and what the next one stands under. */
export interface RowRead {
  stated: Stated;
  standing: Standing;
}
