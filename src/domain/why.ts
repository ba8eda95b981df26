import type { Entry } from './ledger.ts';
import { has, isOffice, type Person, type PersonId } from './person.ts';
import type { ReportId } from './report.ts';
import type { UnitId } from './unit.ts';

/** Whose own figure. */
export type Holder = { of: 'person'; id: PersonId } | { of: 'unit'; id: UnitId };
/** Whose figure is asked about. */
export type WhyOf = Holder | { of: 'report'; id: ReportId };

/** 办公室, 领导 and 监督 see every figure. */
export const seesAllFigures = (reader: Person): boolean =>
  isOffice(reader) || has(reader, 'deputy', 'station-head', 'overseer');

/** Whether this reader may open what is behind a figure: his own, his unit's, or all; of a report whoever may read it. */
export const mayAskWhy = ({ of, id }: WhyOf, reader: Person, mayReadIt: boolean): boolean =>
  seesAllFigures(reader) ||
  (of === 'person' && id === reader.id) ||
  (of === 'unit' && id === reader.unit) ||
  (of === 'report' && mayReadIt);

/** Whether an entry is behind the figure, as far as this reader sees it: points of his unit, money of himself alone. */
export function isBehind({ of, id }: WhyOf, reader: Person, entry: Entry): boolean {
  const own = entry.person === reader.id;
  if (of === 'person') return entry.person === id && (own || seesAllFigures(reader));
  if (of === 'unit') return entry.unit === id && entry.kind !== 'money';
  return (
    entry.report === id &&
    (seesAllFigures(reader) || own || (entry.kind !== 'money' && entry.unit === reader.unit))
  );
}
