import type { Adoption, AdoptionKind, InstructionLevel } from './adoption.ts';
import type { LocalDate } from './instant.ts';
import type { UnitCounter } from './occasion.ts';
import type { BodyId, Organisation, TierId } from './organisation.ts';
import type { PersonId } from './person.ts';
import type { Report } from './report.ts';
import {
  type Cumulation,
  type Joint,
  names,
  type RuleVersion,
  rateOf,
  rulesOn,
  specialRate,
} from './rules.ts';

/** 为什么: one step of the reckoning behind an amount, so that it can be said in words. Amounts are points × 100 or cents. */
export type Because =
  /** By a body's own rate, its tier's, or a 专项标准 (`of` is a body, a tier, or the row's place in the version); null is 标准待定. */
  | { step: 'rate'; by: 'body' | 'tier' | 'special'; of: BodyId | number; amount: number | null }
  | { step: 'addition'; amount: number }
  | { step: 'factor'; kind: AdoptionKind; hundredths: number }
  | { step: 'instruction'; level: InstructionLevel; amount: number | null }
  /** 取最高: what earlier adoptions of the report already earned. */
  | { step: 'highest'; less: number }
  /** 同级只计一次. */
  | { step: 'once-per-tier' }
  | { step: 'share'; share: number; of: number }
  /** 采用之外: the rule's own name and points, by which count it arises, how often, and what its cap left. */
  | { step: 'occasion'; id: string; name: string; points: number }
  | {
      step: 'condition';
      of: UnitCounter;
      count: number;
      /** Where it is a per cent: of what, and how many of those. */
      outOf: UnitCounter | null;
      whole: number | null;
      least: number | null;
      under: number | null;
    }
  | { step: 'times'; of: UnitCounter; count: number; times: number }
  | { step: 'cap'; cap: number; given: number }
  /** 嘉奖: who gave it, on which day. */
  | { step: 'given'; by: PersonId; date: LocalDate }
  | { step: 'reversal'; of: string };

/** An amount with the steps that led to it; null waits for a rate. */
export interface Reckoned {
  amount: number | null;
  because: Because[];
}

/** An adoption's whole worth, before it is shared and before other adoptions of the report are looked at. */
export interface Worth {
  rules: RuleVersion | undefined;
  tier: TierId;
  joint: Joint;
  points: Reckoned;
  money: Reckoned;
}

/** What one adoption of a report is worth by the rules of its date. */
export function worthOf(adoption: Adoption, { text }: Report, organisation: Organisation): Worth {
  const rules = rulesOn(organisation.rules, adoption.date);
  const tier = tierOf(organisation, adoption.body);
  const { body, carrier, kind, genre } = adoption;
  const what = { body, tier, carrier, kind, genre, type: text.type };
  const special = rules && specialRate(rules, what);
  const rate = special ?? rateOf(rules, body, tier);
  const by: Pick<Extract<Because, { step: 'rate' }>, 'by' | 'of'> = special && rules
    ? { by: 'special', of: rules.special.indexOf(special) }
    : rules?.bodies[body]
      ? { by: 'body', of: body }
      : { by: 'tier', of: tier };
  const added = (rules?.additions ?? []).filter((row) => names(row, what));
  const wholeOf = (unit: 'points' | 'money'): Reckoned => {
    const extra = added.reduce((sum, row) => sum + row[unit], 0);
    const amount = rate[unit];
    return {
      amount: amount === null ? null : amount + extra,
      because: [
        { step: 'rate', ...by, amount },
        ...(extra === 0 ? [] : [{ step: 'addition', amount: extra } as const]),
      ],
    };
  };
  const factor = special?.kind === undefined ? (rules?.factors[kind] ?? 100) : 100;
  return {
    rules,
    tier,
    joint: special?.joint ?? rules?.joint ?? 'shares',
    points: multiplied(wholeOf('points'), kind, factor),
    money: wholeOf('money'),
  };
}

function multiplied({ amount, because }: Reckoned, kind: AdoptionKind, hundredths: number): Reckoned {
  if (hundredths === 100) return { amount, because };
  return {
    amount: amount === null ? null : Math.round((amount * hundredths) / 100),
    because: [...because, { step: 'factor', kind, hundredths }],
  };
}

/** An amount as its policy lets it count beside what earlier adoptions of the report are worth. */
export function counted(
  { amount, because }: Reckoned,
  policy: Cumulation,
  tier: TierId,
  earlier: { tier: TierId; amount: number | null }[],
): Reckoned {
  if (policy === 'once-per-tier' && earlier.some((one) => one.tier === tier))
    return { amount: 0, because: [...because, { step: 'once-per-tier' }] };
  const top = Math.max(0, ...earlier.map((one) => one.amount ?? 0));
  if (policy !== 'highest' || amount === null || top === 0) return { amount, because };
  const less = Math.min(amount, top);
  return { amount: amount - less, because: [...because, { step: 'highest', less }] };
}

const tierOf = ({ bodies }: Organisation, body: BodyId): TierId =>
  bodies.find(({ id }) => id === body)?.tier ?? '';

/** Bodies whose adoptions on a day stand as 标准待定 with their money; none where no money is on. */
export function unratedBodies(organisation: Organisation, ids: BodyId[], date: LocalDate): BodyId[] {
  const { rules, settings } = organisation;
  if (settings.moneyAuthority === null) return [];
  return ids.filter((id) => rateOf(rulesOn(rules, date), id, tierOf(organisation, id)).money === null);
}
