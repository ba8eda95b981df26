import type { LocalDate } from '#domain/instant';
import type { Organisation } from '#domain/organisation';

/** The station's organisation: read whole, replaced whole. */
export interface Organisations {
  /** The newest revision, in force or still to come; null before the first import. The next one is made from it. */
  current(): Promise<Organisation | null>;
  /** The revision that holds on a day: the newest whose day has come (before any has, the first). */
  inForce(on: LocalDate): Promise<Organisation | null>;
  /** Keeps a next revision unless the newest is no longer `expectedRevision` (null: there is none yet). */
  replace(next: Organisation, expectedRevision: number | null, by: string): Promise<boolean>;
}
