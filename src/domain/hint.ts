import type { LocalDate } from './instant.ts';
import type { ReportId } from './report.ts';
import type { UnitId } from './unit.ts';

/** 情况、分析、建议、成效: what a report is made of. */
export type Element = 'facts' | 'analysis' | 'proposal' | 'result';

/** 校核提示: what an editor would ask about before sign-off. `place` are the very words it is about; `blanks` are a template's. */
export type Hint = { place: string } & (
  | { check: 'blanks' }
  | { check: 'title-length'; characters: number; most: number }
  | { check: 'body-length'; characters: number; least: number; most: number }
  | { check: 'structure'; missing: Element[] }
  | { check: 'one-matter'; why: 'joined' | 'headings' | 'aside' | 'round-up' }
  /** What was said, and what the parts, the remainder or the change come to. */
  | { check: 'sum'; why: 'parts' | 'remainder' | 'change'; said: number; reckoned: number }
  | { check: 'percent'; why: 'over' | 'shares' | 'rate' | 'change'; said: number; reckoned: number }
  /** The same thing measured otherwise, in these other words. */
  | { check: 'units'; other: string }
  | { check: 'years'; why: 'no-such-day' | 'backwards' | 'far-off' | 'other-year' }
  | { check: 'title-figure'; other: string }
  /** 疑似重复: `place` is the earlier title; `likeness` in hundredths. */
  | { check: 'similar'; report: ReportId; unit: UnitId; date: LocalDate; likeness: number }
);

export type CheckName = Hint['check'];
