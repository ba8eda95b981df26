import type { Instant, LocalDate } from './instant.ts';
import type { PersonId } from './person.ts';
import type { ReportId } from './report.ts';
import type { UnitId } from './unit.ts';

/** 信息倒流: a superior heard of a matter elsewhere before the station reported it. */
export interface Backflow {
  id: string;
  /** When the station learnt that it had been overtaken. */
  date: LocalDate;
  matter: string;
  /** From whom the superior had heard it. */
  source: string;
  unit: UnitId;
  report: ReportId | null;
  by: PersonId;
  at: Instant;
}
