import type { Adoption, AdoptionId, InstructionLevel } from './adoption.ts';
import type { Instant, LocalDate } from './instant.ts';
import type { BodyId, Organisation } from './organisation.ts';
import { type Month, monthOf } from './period.ts';
import type { PersonId } from './person.ts';
import type { Report, ReportId, Writer } from './report.ts';
import { rateOf, rulesOn } from './rules.ts';
import type { UnitId } from './unit.ts';

/** 站内积分 (points × 100) · 批示加分 (points × 100) · 稿酬 (cents). */
export type EntryKind = 'points' | 'instruction' | 'money';

/** One line of the ledger; never changed, only reversed by another. */
export interface Entry {
  /** Unique: one value per adoption, kind and person. */
  id: string;
  adoption: AdoptionId;
  report: ReportId;
  kind: EntryKind;
  person: PersonId;
  unit: UnitId;
  /** Null is 标准待定: it waits for a rate and is never 0. */
  amount: number | null;
  /** The rule version that valued it; null when no version was in force. */
  rules: LocalDate | null;
  /** The adoption's own date. */
  attribution: LocalDate;
  /** The month it is booked in. */
  posting: Month;
  at: Instant;
}

/** Shares of a whole by weight, exact to the last unit (largest remainder; ties to the first). */
export function split(total: number, weights: number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  let left = total - shares.reduce((all, share) => all + share, 0);
  for (const { index } of byRemainder) {
    if (left === 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}

/** What an adoption is worth to its writers, each for his own unit, by the rules of its date. `instructed`: levels this report already has. */
export function valueAdoption(
  adoption: Adoption,
  report: Report,
  organisation: Organisation,
  instructed: InstructionLevel[],
  at: Instant,
  today: LocalDate,
): Entry[] {
  const rules = rulesOn(organisation.rules, adoption.date);
  const tier = organisation.bodies.find(({ id }) => id === adoption.body)?.tier ?? '';
  const rate = rateOf(rules, adoption.body, tier);
  const factor = rules?.factors[adoption.kind] ?? 100;
  const entries = (kind: EntryKind, total: number | null): Entry[] =>
    sharesOf(total, report.writers).map(({ person, unit = report.unit, amount }) => ({
      id: `${adoption.id}:${kind}:${person}`,
      adoption: adoption.id,
      report: report.id,
      kind,
      person,
      unit,
      amount,
      rules: rules?.from ?? null,
      attribution: adoption.date,
      posting: monthOf(today),
      at,
    }));
  const level = adoption.instruction?.level;
  const bonus = level && !instructed.includes(level) ? (rules?.instructions[level] ?? null) : undefined;
  return [
    ...entries('points', rate.points === null ? null : Math.round((rate.points * factor) / 100)),
    ...(organisation.settings.moneyAuthority === null ? [] : entries('money', rate.money)),
    ...(bonus === undefined ? [] : entries('instruction', bonus)),
  ];
}

/** Each writer with his part; a whole that waits for a rate has parts that wait. */
function sharesOf(total: number | null, writers: Writer[]): (Writer & { amount: number | null })[] {
  if (total === null) return writers.map((writer) => ({ ...writer, amount: null }));
  const amounts = split(
    total,
    writers.map(({ share }) => share),
  );
  return writers.map((writer, index) => ({ ...writer, amount: amounts[index] ?? 0 }));
}

/** Bodies whose adoptions on a day stand as 标准待定 with their money; none where no money is on. */
export function unratedBodies(
  { rules, bodies, settings }: Organisation,
  ids: BodyId[],
  date: LocalDate,
): BodyId[] {
  if (settings.moneyAuthority === null) return [];
  return ids.filter((id) => {
    const tier = bodies.find((body) => body.id === id)?.tier ?? '';
    return rateOf(rulesOn(rules, date), id, tier).money === null;
  });
}
