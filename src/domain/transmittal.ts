import type { Dispatch } from './dispatch.ts';
import type { Instant, LocalDate } from './instant.ts';
import type { BodyId } from './organisation.ts';
import type { PersonId } from './person.ts';
import type { Report, ReportStatus } from './report.ts';
import type { Signature } from './signature.ts';

/** 政务信息报送单: what goes to the superior with the words of a report. */
export interface Transmittal {
  report: Report;
  /** 审签 of the words as they stand; null leaves its lines empty, for a pen. */
  signature: Signature | null;
  /** 经办人: who takes the sheet. */
  clerk: PersonId;
  /** 上报日期; null before it was logged. */
  sentOn: LocalDate | null;
  /** When it was asked for. */
  takenAt: Instant;
  /** By which press. */
  press: string;
}

/** Statuses in which the words were changed, or are asked to be, since the last signature. */
const unsigned: readonly ReportStatus[] = ['pending-sign', 'pending-resign', 'returned'];

/** 报送单: an old signature never stands under new words; the date is the superior's, else that of the first body it went to. */
export function transmittalOf(
  report: Report,
  dispatches: Pick<Dispatch, 'body' | 'date'>[],
  superior: BodyId,
  taken: { by: PersonId; at: Instant; press: string },
): Transmittal {
  const sent = dispatches.find(({ body }) => body === superior) ?? dispatches[0];
  return {
    report,
    signature: unsigned.includes(report.status) ? null : report.signature,
    clerk: taken.by,
    sentOn: sent?.date ?? null,
    takenAt: taken.at,
    press: taken.press,
  };
}
