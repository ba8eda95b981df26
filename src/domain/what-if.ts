import type { Due } from './ledger.ts';
import { type Period, within } from './period.ts';
import type { PersonId } from './person.ts';
import type { UnitId } from './unit.ts';

/** Points × 100, cents, and how many lines wait for a rate. */
export interface Sum {
  points: number;
  money: number;
  pending: number;
}

/** What one person, or null for the unit alone, has of a year by the rules in force and by others. */
export interface WhatIfRow {
  unit: UnitId;
  person: PersonId | null;
  held: Sum;
  wanted: Sum;
}

/** 试算结果: of the station, by unit, and by person within it. */
export interface WhatIf extends Pick<WhatIfRow, 'held' | 'wanted'> {
  year: number;
  units: WhatIfRow[];
  people: WhatIfRow[];
}

const nothing = (): Sum => ({ points: 0, money: 0, pending: 0 });

/** 试算: what the same facts come to by the rules in force and by others, added up due by due; nothing is booked. */
export function whatIfTally(period: Period) {
  const rows = new Map<string, WhatIfRow>();
  return {
    add: (side: 'held' | 'wanted', due: readonly Due[]): void => {
      for (const { unit, person, kind, amount, attribution } of due) {
        if (!within(attribution, period)) continue;
        const key = `${unit}:${person ?? ''}`;
        const row = rows.get(key) ?? { unit, person, held: nothing(), wanted: nothing() };
        rows.set(key, row);
        const sum = row[side];
        if (amount === null) sum.pending += 1;
        else sum[kind === 'money' ? 'money' : 'points'] += amount;
      }
    },
    rows: (): WhatIfRow[] => [...rows.values()],
  };
}

const plus = (a: Sum, b: Sum): Sum => ({
  points: a.points + b.points,
  money: a.money + b.money,
  pending: a.pending + b.pending,
});

/** The rows of each unit as one, in the order of `units`; those that neither rules give anything are left out. */
export const byUnit = (rows: readonly WhatIfRow[], units: readonly UnitId[]): WhatIfRow[] =>
  units.flatMap((unit) => {
    const own = rows.filter((row) => row.unit === unit);
    return own.length === 0 ? [] : [{ unit, person: null, ...totalOf(own) }];
  });

/** All rows as one. */
export const totalOf = (rows: readonly WhatIfRow[]): Pick<WhatIfRow, 'held' | 'wanted'> =>
  rows.reduce<Pick<WhatIfRow, 'held' | 'wanted'>>(
    (sum, { held, wanted }) => ({ held: plus(sum.held, held), wanted: plus(sum.wanted, wanted) }),
    { held: nothing(), wanted: nothing() },
  );
