import type { Organisation } from '#domain/organisation';

/** The station's organisation: read whole, replaced whole. */
export interface Organisations {
  /** The revision in force, or null before the first import. */
  current(): Promise<Organisation | null>;
  /** Keeps a next revision unless the one in force is no longer `expectedRevision` (null: there is none yet). */
  replace(next: Organisation, expectedRevision: number | null, by: string): Promise<boolean>;
}
