import type { Adoption } from '#domain/adoption';
import type { Instant } from '#domain/instant';
import type { Entry } from '#domain/ledger';
import type { Month } from '#domain/period';
import type { Report, ReportId, ReportStatus, SeriesNumber } from '#domain/report';
import type { UnitId } from '#domain/unit';

/** 采用 with the report it is of. */
export interface Adopted {
  adoption: Adoption;
  report: Report;
}

/** 记账 with the title that it is of; a title is missing where no report brought the entry. */
export interface Booked {
  entry: Entry;
  title: string | null;
}

/** How far a reading in pages has come: the day and id of the last row. */
export interface Place {
  day: string;
  id: string;
}

/** One counter of one unit in one month. */
export interface CountedMonth {
  unit: UnitId;
  month: Month;
  counter: 'received' | 'dispatched' | 'adopted' | 'adoptions';
  amount: number;
}

/** 急报: when a unit knew of it, and when its first words were handed in. */
export interface FirstWritten {
  unit: UnitId;
  knownAt: Instant;
  writtenAt: Instant;
}

/** By what a piece may be called: titles of all versions, its numbers, and those it was sent up under. */
export interface PieceName {
  report: ReportId;
  status: ReportStatus;
  titles: string[];
  receipt: SeriesNumber | null;
  registration: SeriesNumber | null;
  dispatched: string[];
}
