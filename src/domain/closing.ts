import type { StationFigures } from './figures.ts';
import type { Instant } from './instant.ts';
import type { PersonId } from './person.ts';
import type { UnitFigures } from './standing.ts';
import type { UnitId } from './unit.ts';

/** 结账 of a month `2025-03`, a quarter `2025-Q1` or a year `2025`. */
export type ClosingKind = 'month' | 'quarter' | 'year';

/** What one person earned in a period: points × 100 and cents. */
export interface PersonFigures {
  person: PersonId;
  unit: UnitId;
  points: number;
  money: number;
}

/** The figures of a period as they stood when it was closed. */
export interface Snapshot {
  station: StationFigures;
  units: (UnitFigures & { quota: number })[];
  people: PersonFigures[];
}

/** 结账: from then on nothing is booked in the period, and its snapshot never changes. */
export interface Closing {
  period: string;
  kind: ClosingKind;
  at: Instant;
  /** Null where the calendar closed it. */
  by: PersonId | null;
  /** How many entries were booked in it when the snapshot was taken; with another number the closing is refused. */
  entries: number;
  snapshot: Snapshot;
  /** Names the snapshot. */
  hash: string;
}
