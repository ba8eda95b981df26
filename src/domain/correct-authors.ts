import { type Correction, jointWork, MOST_CO_WRITERS } from './authorship.ts';
import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';
import type { Report, Writer } from './report.ts';
import { allow, type Ruling } from './ruling.ts';
import { writeShares } from './shares.ts';

/** 合写人、份额、共同报送部门 as they stand in the form of 修改再报 before anybody touches it; even shares are left out. */
export function authorsIn({ writers, coUnits }: Report, people: readonly Person[]): Correction {
  const even = writers.every(({ share }) => share === writers[0]?.share);
  const named = writers.map(({ person, share }) => ({
    name: people.find(({ id }) => id === person)?.name ?? person,
    share,
  }));
  const coWriters = writers.slice(1).map(({ person }) => person);
  return { coWriters, shares: even ? '' : writeShares(named), coUnits };
}

/**
 * 修改再报 with other writers or shares, by the rule of a new report. Its first writer and its unit stay; who is named already
 * may have left since, and counts for the unit he wrote it in.
 */
export function correctAuthors(
  report: Report,
  { coWriters, shares, coUnits }: Correction,
  { people, units }: Organisation,
): Ruling<Pick<Report, 'writers' | 'coUnits'>> {
  const { writers, unit } = report;
  const given: Correction = { coWriters, shares: shares.trim(), coUnits };
  // Shares of a 综合 may be finer than anybody types: what was not touched stays as it is.
  if (JSON.stringify(given) === JSON.stringify(authorsIn(report, people))) return allow({ writers, coUnits });
  const before = new Map(writers.map((writer) => [writer.person, writer]));
  const known = people.filter(({ id, active }) => active || before.has(id));
  const open = units.filter(({ id, closed }) => !closed || id === unit || report.coUnits.includes(id));
  const most = Math.max(MOST_CO_WRITERS, writers.length - 1);
  const joint = jointWork(writers[0]?.person ?? '', unit, given, known, open, most);
  if (!joint.ok) return joint;
  const asBefore = ({ person, share, ...now }: Writer): Writer => {
    const { unit: home } = before.get(person) ?? now;
    return { person, share, ...(home && { unit: home }) };
  };
  return allow({ writers: joint.value.writers.map(asBefore), coUnits });
}

/** Whether nothing changed in who wrote a report, and in what shares. */
export const sameAuthors = (before: Report, after: Report): boolean =>
  JSON.stringify([before.writers, before.coUnits]) === JSON.stringify([after.writers, after.coUnits]);
