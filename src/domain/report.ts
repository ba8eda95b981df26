import type { EntryWay } from './authorship.ts';
import type { Explained } from './explanation.ts';
import type { Instant, LocalDate } from './instant.ts';
import type { Month, Year } from './period.ts';
import type { PersonId } from './person.ts';
import type { SignTask } from './sign-task.ts';
import type { Signature } from './signature.ts';
import type { UnitId } from './unit.ts';

export type ReportId = string;

/** 一般信息 · 问题信息: who signs depends on it. */
export const reportTypes = ['general', 'problem'] as const;
export type ReportType = (typeof reportTypes)[number];

export const reportStatuses = [
  'pending-sign',
  'returned',
  'registered',
  'editing',
  'pending-resign',
  'ready',
  'dispatched',
  'closed',
  'kept',
  'rejected',
  'withdrawn',
  'merged-into',
  'duplicate-of',
] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** 附件: a photo or file of a version; its bytes are kept by their hash. The caption says what it shows. */
export interface Attachment {
  hash: string;
  name: string;
  caption: string;
  /** By content, not by name: `image/jpeg`. */
  type: string;
  /** Bytes. */
  size: number;
}

/** 文稿: one frozen version of the words. `number` counts from 1 (第 n 稿). */
export interface ReportText {
  number: number;
  title: string;
  body: string;
  eventDate: LocalDate;
  type: ReportType;
  attachments: Attachment[];
  /** Names the content: a signature is bound to it. */
  hash: string;
  by: PersonId;
  at: Instant;
}

/** A number of a gap-free series of one year: 来稿号, 登记号. */
export interface SeriesNumber {
  year: Year;
  number: number;
}

/** A writer and his weight in joint work. */
export interface Writer {
  person: PersonId;
  share: number;
  /** His unit, where it is not the report's own. */
  unit?: UnitId;
}

/** 先审签后核稿, or 核稿后审签: in the latter the office edits before the leader signs, and nothing is signed twice. */
export const signOrders = ['before-edit', 'after-edit'] as const;
export type SignOrder = (typeof signOrders)[number];

/** 初报 · 续报 · 终报 of an urgent matter. */
export const incidentStages = ['first', 'follow', 'final'] as const;
export type IncidentStage = (typeof incidentStages)[number];

/** What is known of a report beside its words; most reports have none of it. */
export interface Particulars {
  /** 共同报送部门. */
  coUnits: UnitId[];
  /** 代录: a telephone call or a paper that the office entered for the writer. */
  origin: { way: EntryWay; enteredBy: PersonId } | null;
  /** 仅登记: the words lie on paper, and where; the text holds a code for the title and nothing else. */
  registerOnly: { place: string } | null;
  /** 续报 of an earlier report: it does not count as 来稿 again. */
  follows: ReportId | null;
  /** 补登: known only from a superior's notice of this day. It was never handed in here and counts as 来稿 of no month. */
  noticed: LocalDate | null;
  /** 校核提示 that the writer explained with one reason. */
  hints: Explained | null;
  /** 约稿 that it answers. */
  solicitation: string | null;
  /** 急报 that it belongs to. */
  incident: { id: string; stage: IncidentStage } | null;
}

export const noParticulars: Particulars = {
  coUnits: [],
  origin: null,
  registerOnly: null,
  follows: null,
  noticed: null,
  hints: null,
  solicitation: null,
  incident: null,
};

/** 信息（来稿）: one matter, from its first submit on. */
export interface Report extends Particulars {
  id: ReportId;
  /** How often it was kept; a change made from an older one is refused. 0 is not kept yet. */
  revision: number;
  status: ReportStatus;
  /** As the station had it at the first submit. */
  order: SignOrder;
  unit: UnitId;
  writers: Writer[];
  text: ReportText;
  /** 来稿号: given at first submit, never changes. Null only until the first keep. */
  receipt: SeriesNumber | null;
  /** 登记号: given at the first approval. */
  registration: SeriesNumber | null;
  submittedAt: Instant;
  /** The month in which it counts as 来稿, by local date of the first submit. */
  creditMonth: Month;
  task: SignTask;
  signature: Signature | null;
  /** Who of the office has it open (核稿). */
  lock: { by: PersonId; at: Instant } | null;
  /** The report that this one went into, or repeats. */
  target: ReportId | null;
  /** 申请撤回 after approval, until the signer or the office consents. */
  withdrawal: { by: PersonId; at: Instant } | null;
}

const uncounted: readonly ReportStatus[] = ['returned', 'rejected', 'withdrawn', 'duplicate-of'];

/** Statuses in which a report counts as 来稿: not while returned, nor once held back, withdrawn or found a duplicate. */
export const countedStatuses = reportStatuses.filter((status) => !uncounted.includes(status));

/** Whether a report counts as 来稿 of its month. 续报 of an earlier report never does, nor what was never handed in. */
export const countsAsReceived = ({
  status,
  follows,
  noticed,
}: Pick<Report, 'status' | 'follows' | 'noticed'>): boolean =>
  countedStatuses.includes(status) && follows === null && noticed === null;
