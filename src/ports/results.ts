import type { Adoption } from '#domain/adoption';
import type { Entry } from '#domain/ledger';
import type { Report } from '#domain/report';

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
