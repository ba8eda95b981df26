import type { LocalDate } from './instant.ts';
import type { PeriodName } from './named-period.ts';
import type { PaperScore, PaperTotals } from './paper-totals.ts';
import { figuresOf } from './standing.ts';
import type { Unit, UnitId } from './unit.ts';

/** One unit's figures of a period as a bulletin prints them. Points × 100. */
export interface BulletinFigures {
  unit: UnitId;
  /** 任务篇 */
  quota: number;
  /** 来稿篇 */
  received: number;
  /** 采用篇 */
  adopted: number;
  /** 采用条次 */
  adoptions: number;
  /** 站内积分 */
  points: number;
}

export interface BulletinRow extends BulletinFigures {
  name: string;
  /** Within its class. Ties share a rank: 1, 2, 2, 4. */
  rank: number;
}

/** A class of units, 机关股室 or 基层中队, best first. */
export interface BulletinGroup {
  name: string;
  rows: BulletinRow[];
}

/** What a title is marked with: 批示 · 专报 · 约稿 · 综合 · 简讯. */
export const titleFlags = ['instruction', 'special', 'solicited', 'merged', 'brief'] as const;
export type TitleFlag = (typeof titleFlags)[number];

export interface BulletinTitle {
  title: string;
  unit: string;
  bodies: string[];
  flags: TitleFlag[];
}

/** 更正 of a figure in an earlier bulletin. */
export interface BulletinCorrection {
  of: PeriodName;
  unit: string;
  what: 'received' | 'adopted' | 'adoptions' | 'points';
  before: number;
  after: number;
}

/** 站内情况通报. */
export interface StationBulletinSheet {
  station: string;
  period: PeriodName;
  asOf: LocalDate;
  /** 成文日期; null in a draft. */
  issuedOn: LocalDate | null;
  totals: PaperTotals;
  score: PaperScore | null;
  groups: BulletinGroup[];
  titles: BulletinTitle[];
  corrections: BulletinCorrection[];
}

/** Units by class in the order of the organisation; zero rows kept, those of closed units without figures left out. */
export function bulletinGroups(units: Unit[], figures: BulletinFigures[]): BulletinGroup[] {
  const rows = units
    .toSorted((a, b) => a.order - b.order)
    .map((unit) => ({ unit, own: figures.find((one) => one.unit === unit.id) }))
    .filter(({ unit, own }) => own || !unit.closed)
    .map(({ unit, own }) => ({
      class: unit.class,
      name: unit.name,
      ...(own ?? { ...figuresOf(unit.id, []), quota: 0 }),
    }));
  return [...new Set(rows.map((row) => row.class))].map((name) => {
    const own = rows.filter((row) => row.class === name);
    const ranked = own.map(
      ({ class: _class, ...row }): BulletinRow => ({
        ...row,
        rank: 1 + own.filter(({ points }) => points > row.points).length,
      }),
    );
    return { name, rows: ranked.toSorted((a, b) => a.rank - b.rank) };
  });
}
