import type { Instant, LocalDate } from './instant.ts';
import type { BodyId } from './organisation.ts';
import type { PersonId } from './person.ts';
import type { ReportId } from './report.ts';

export type AdoptionId = string;

/** 采用方式: 单篇 · 综合 · 专报 · 简讯 · 约稿. */
export const adoptionKinds = ['single', 'merged', 'special', 'brief', 'solicited'] as const;
export type AdoptionKind = (typeof adoptionKinds)[number];

/** 体裁: 动态信息, or 调研、理论文章. */
export const genres = ['news', 'research'] as const;
export type Genre = (typeof genres)[number];

/** 批示 level: only level, date and reference are kept, never the text. */
export const instructionLevels = ['county', 'city', 'province', 'nation'] as const;
export type InstructionLevel = (typeof instructionLevels)[number];

export interface Instruction {
  level: InstructionLevel;
  date: LocalDate;
  reference: string;
}

/** 采用（计条次）: one body in one carrier and issue used the report, perhaps under another title. */
export interface Adoption {
  id: AdoptionId;
  report: ReportId;
  body: BodyId;
  carrier: string;
  issue: string;
  kind: AdoptionKind;
  genre: Genre;
  /** The day of adoption: it chooses the rules and the year. */
  date: LocalDate;
  titlePrinted: string | null;
  instruction: Instruction | null;
  status: 'noted' | 'confirmed' | 'void';
  /** 更正: the void one in whose place it stands. */
  corrects: AdoptionId | null;
  /** Why it was voided or corrected; null while it stands. */
  reason: string | null;
  recordedBy: PersonId;
  recordedAt: Instant;
}
