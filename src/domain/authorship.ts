import type { Organisation } from './organisation.ts';
import { isOffice, type Person, type PersonId } from './person.ts';
import type { Report, Writer } from './report.ts';
import { allow, type Ruling, refuse } from './ruling.ts';
import { readShares } from './shares.ts';
import type { Unit, UnitId } from './unit.ts';

/** 来稿方式 of a report that the office enters for its writer: 电话, 纸质. */
export const entryWays = ['phone', 'paper'] as const;
export type EntryWay = (typeof entryWays)[number];

/** Who wrote a report, where it is not simply the one who hands it in. */
export interface Authorship {
  /** 代录: the office enters it for this writer. */
  entry: { writer: PersonId; way: EntryWay } | null;
  /** 合写人, beside the writer. */
  coWriters: PersonId[];
  /** 份额 as typed, 钱芳 2，赵磊 1; empty is even. */
  shares: string;
  /** 共同报送部门. */
  coUnits: UnitId[];
}

export const soleAuthor: Authorship = { entry: null, coWriters: [], shares: '', coUnits: [] };

export const MOST_CO_WRITERS = 5;
export const MOST_CO_UNITS = 5;

/** 合写人、份额、共同报送部门, as a form of 修改再报 gives them. */
export type Correction = Pick<Authorship, 'coWriters' | 'shares' | 'coUnits'>;

/** 作者、份额、部门 of a new report. 代录 counts for the unit of its writer, not of the clerk who enters it. */
export function authorsOf(
  { entry, ...together }: Authorship,
  by: Person,
  unit: UnitId,
  { people, units }: Organisation,
): Ruling<Pick<Report, 'unit' | 'writers' | 'coUnits' | 'origin'>> {
  if (entry && !isOffice(by)) return refuse('not-yours');
  const lead = entry ? people.find(({ id, active }) => active && id === entry.writer) : by;
  if (!lead || (entry && lead.id === by.id)) return refuse('wrong-entry');
  const home = entry ? lead.unit : unit;
  const open = units.filter(({ closed }) => !closed);
  if (!open.some(({ id }) => id === home) || (home !== by.unit && !isOffice(by))) return refuse('not-yours');
  const atWork = people.filter(({ active }) => active);
  const joint = jointWork(lead.id, home, together, atWork, open);
  if (!joint.ok) return joint;
  return allow({ unit: home, ...joint.value, origin: entry && { way: entry.way, enteredBy: by.id } });
}

/** The writers of joint work, each known and named once, with their shares, and the units beside their own. */
export function jointWork(
  lead: PersonId,
  home: UnitId,
  { coWriters, shares, coUnits }: Correction,
  people: Person[],
  open: Unit[],
  most = MOST_CO_WRITERS,
): Ruling<Pick<Report, 'writers' | 'coUnits'>> {
  const names = [lead, ...coWriters];
  const found = names.flatMap((name) => people.filter(({ id }) => id === name));
  if (found.length !== new Set(names).size || found.length !== names.length || coWriters.length > most)
    return refuse('wrong-co-writers');
  const read = readShares(shares, found);
  if (!read.ok) return read;
  const together = [home, ...coUnits];
  const known = together.every((unit) => open.some(({ id }) => id === unit));
  if (!known || new Set(together).size !== together.length || coUnits.length > MOST_CO_UNITS)
    return refuse('wrong-co-units');
  const writers = found.map(
    (writer, index): Writer => ({
      person: writer.id,
      share: read.value[index] ?? 1,
      ...(writer.unit !== home && { unit: writer.unit }),
    }),
  );
  return allow({ writers, coUnits });
}
