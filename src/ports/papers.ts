import type { AnnualSummary } from '#domain/annual-summary';
import type { Instant, LocalDate, Zone } from '#domain/instant';
import type { AdoptionRow, EntryRow, QuotaRow, RegisterRow } from '#domain/listing';
import type { PeriodName } from '#domain/named-period';
import type { Organisation } from '#domain/organisation';
import type { PayoutSheet } from '#domain/payout-sheet';
import type { Year } from '#domain/period';
import type { SeriesNumber } from '#domain/report';
import type { StationBulletinSheet } from '#domain/station-bulletin-sheet';
import type { Transmittal } from '#domain/transmittal';

/**
 * 文件: what is handed to a person or channel as a file. A chat keeps no key of ours beside a file: its name is all that
 * it can be looked up by, so no two notices may give the same one.
 */
export interface PaperFile {
  name: string;
  /** What people see it called. */
  title: string;
  bytes: Uint8Array;
}

/** What is wrong with a template, and with which tags. */
export interface TemplateFault {
  /** The template's file name. */
  template: string;
  why: 'unreadable' | 'not-word' | 'broken-tags' | 'unknown-tags' | 'missing-tags';
  tags: string[];
}

export type Made = { ok: true; file: PaperFile } | { ok: false; fault: TemplateFault };

/** When and by which press a paper was asked for: both stand in the file's name. */
export interface Taken {
  at: Instant;
  zone: Zone;
  press: string;
}

/** What every listing of the books is headed by. */
interface Heading {
  station: string;
  period: PeriodName;
  asOf: LocalDate;
}

/** 表册. Long ones are handed over piece by piece. */
export type Listing =
  | (Heading & { kind: 'register'; rows: AsyncIterable<RegisterRow[]> })
  | (Heading & { kind: 'adoptions'; rows: AsyncIterable<AdoptionRow[]> })
  | (Heading & { kind: 'entries'; organisation: Organisation; rows: AsyncIterable<EntryRow[]> })
  | (Heading & { kind: 'quota'; rows: AsyncIterable<QuotaRow[]> })
  | (PayoutSheet & { kind: 'payout' | 'bank' })
  | (StationBulletinSheet & { kind: 'bulletin' });
export type ListingFormat = 'xlsx' | 'csv';

/** 申诉: an adoption of ours that a notice does not list. */
export interface AppealRow {
  date: LocalDate;
  title: string;
  body: string;
  carrier: string;
  issue: string;
  receipt: SeriesNumber | null;
}

/** 申诉清单 to the superior whose notice it is. */
export interface AppealList {
  station: string;
  body: string;
  from: LocalDate;
  until: LocalDate;
  asOf: LocalDate;
  rows: AppealRow[];
}

/** 说明, in the office's own words; none where nothing was written yet. */
export interface Remarked {
  remark?: string;
}

/** Papers made from plain values. Their libraries are loaded when the first one is asked for. */
export interface Papers {
  transmittal(sheet: Transmittal, organisation: Organisation): Promise<Made>;
  /** 站内情况通报 · 稿酬发放表 · 工作总结 as Word, by the office's template or ours. */
  bulletin(sheet: StationBulletinSheet & Remarked, taken: Taken): Promise<Made>;
  payout(sheet: PayoutSheet, taken: Taken): Promise<Made>;
  annual(summary: AnnualSummary, taken: Taken): Promise<Made>;
  listing(listing: Listing, format: ListingFormat, taken: Taken): Promise<PaperFile>;
  /** 年度档案: these papers in one file, with the SHA-256 of each. */
  archive(
    of: { station: string; year: Year },
    papers: AsyncIterable<PaperFile>,
    taken: Taken,
  ): Promise<PaperFile>;
  appeal(list: AppealList, taken: Taken): Promise<PaperFile>;
}
