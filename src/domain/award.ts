import type { Instant, LocalDate } from './instant.ts';
import { type BookedFor, sharedOut } from './ledger.ts';
import { byHand, type Occasion } from './occasion.ts';
import { monthOf } from './period.ts';
import { has, type Person, type PersonId } from './person.ts';
import { policy } from './policy.ts';
import type { Report, ReportId } from './report.ts';
import { type RuleBook, rulesOn } from './rules.ts';
import { allow, type Ruling, refuse } from './ruling.ts';
import type { UnitId } from './unit.ts';

export type AwardId = string;

/** 嘉奖: points that the rules let the office give by hand, for a piece or for a unit. */
export interface Award {
  id: AwardId;
  /** The rule that gives it, by its own id. */
  rule: Occasion['id'];
  /** Null where it is the unit's alone. */
  report: ReportId | null;
  /** Null where it is a piece's, and so its writers'. */
  unit: UnitId | null;
  date: LocalDate;
  reason: string;
  by: PersonId;
  at: Instant;
  /** 撤销嘉奖. */
  back: { by: PersonId; at: Instant; reason: string } | null;
}

/** To whom: a piece, or a unit. */
export type AwardTo = { report: Report } | { unit: UnitId };

/** What the giver enters beside. */
export type AwardForm = Pick<Award, 'rule' | 'date' | 'reason'>;

/** Names to whom it went: a piece, or a unit in a month; by one rule neither has two that stand. */
export const recipientOf = ({ report, unit, date }: Pick<Award, 'report' | 'unit' | 'date'>): string =>
  report ?? `${unit}:${monthOf(date)}`;

/** What can be given by hand by the rules in force on a day. */
export const givenByHand = (rules: RuleBook, date: LocalDate): Occasion[] =>
  (rulesOn(rules, date)?.occasions ?? []).filter(({ per }) => per === 'hand');

/** What the form offers: each rule that has ever given by hand up to a day, as it was last named. */
export const awardsOffered = (rules: RuleBook, today: LocalDate): Occasion[] => {
  const known = rules
    .filter(({ from }) => from <= today)
    .flatMap((version) => givenByHand(rules, version.from));
  return [...new Map(known.map((one) => [one.id, one])).values()];
};

/** 嘉奖 by the rules in force on its day, for what the office still has or has had in hand; nobody gives one to his own piece. */
export function giveAward(
  rules: RuleBook,
  to: AwardTo,
  { rule, date, reason }: AwardForm,
  given: Pick<Award, 'id' | 'by' | 'at'>,
  today: LocalDate,
): Ruling<Award> {
  if (date > today) return refuse('future-date');
  if (!givenByHand(rules, date).some(({ id }) => id === rule)) return refuse('no-such-award');
  const report = 'report' in to ? to.report : null;
  if (report && !policy['record-adoption'].from.includes(report.status)) return refuse('wrong-state');
  if (report?.writers.some(({ person }) => person === given.by)) return refuse('own-report');
  const unit = 'unit' in to ? to.unit : null;
  return allow({ ...given, rule, report: report?.id ?? null, unit, date, reason, back: null });
}

/** 撤销嘉奖, once, with a reason. */
export const takeBack = (award: Award, back: NonNullable<Award['back']>): Ruling<Award> =>
  award.back ? refuse('no-such-award') : allow({ ...award, back });

/** 应计 for an award: a piece's is shared out among its writers as an adoption would be. One taken back is due nothing. */
export function awardDue(award: Award, report: Report | null, rules: RuleBook): BookedFor[] {
  const { id, rule, unit, date, by } = award;
  const version = rulesOn(rules, date);
  const occasion = givenByHand(rules, date).find((one) => one.id === rule);
  if (award.back || !version || !occasion) return [];
  const { name, points } = occasion;
  const because: BookedFor['because'] = [
    { step: 'occasion', id: rule, name, points },
    { step: 'given', by, date },
  ];
  const common = {
    ...{ adoption: null, report: award.report, occasion: byHand(id), kind: 'occasion' as const },
    ...{ rules: version.from, attribution: date },
  };
  if (report)
    return sharedOut({ amount: points, because }, version.joint, report).map((part) => ({
      ...common,
      ...part,
    }));
  return unit === null ? [] : [{ ...common, person: null, unit, amount: points, because }];
}

/** Who is told: the writers of the piece, or the unit's 信息员 and 部门负责人. */
export const toldOf = (to: AwardTo, people: readonly Person[]): PersonId[] =>
  'report' in to
    ? to.report.writers.map(({ person }) => person)
    : people
        .filter(
          (person) => person.active && person.unit === to.unit && has(person, 'correspondent', 'unit-head'),
        )
        .map(({ id }) => id);
