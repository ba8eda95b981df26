import type { Occasion } from '#domain/occasion';
import { plainRules, type Rate, type RuleVersion } from '#domain/rules';
import { fromHundredths } from './hundredths.ts';
import type { WrittenRuleVersion } from './rule-schema.ts';

const amount = (hundredths: number | null): number | '待定' =>
  hundredths === null ? '待定' : fromHundredths(hundredths);

const rates = (held: Record<string, Rate>) =>
  Object.fromEntries(
    Object.entries(held).map(([id, { money, points }]) => [
      id,
      { yuan: amount(money), points: amount(points) },
    ]),
  );

const occasionToFile = ({ points, cap, ...occasion }: Occasion) => ({
  ...occasion,
  points: fromHundredths(points),
  ...(cap !== undefined && { cap: fromHundredths(cap) }),
});

/** One version in the words of the file; what is off by default is left out. */
export const ruleVersionToFile = (version: RuleVersion): WrittenRuleVersion => {
  const { from, tiers, bodies, special, additions, factors, instructions } = version;
  const { cumulation, joint, occasions } = version;
  const plain =
    cumulation.points === plainRules.cumulation.points && cumulation.money === plainRules.cumulation.money;
  return {
    from,
    rates: rates(tiers),
    ...(Object.keys(bodies).length > 0 && { own: rates(bodies) }),
    ...(special.length > 0 && {
      special: special.map(({ money, points, ...row }) => ({
        ...row,
        yuan: amount(money),
        points: amount(points),
      })),
    }),
    ...(additions.length > 0 && {
      additions: additions.map(({ money, points, ...row }) => ({
        ...row,
        yuan: fromHundredths(money),
        points: fromHundredths(points),
      })),
    }),
    factors: {
      single: fromHundredths(factors.single),
      merged: fromHundredths(factors.merged),
      special: fromHundredths(factors.special),
      brief: fromHundredths(factors.brief),
      solicited: fromHundredths(factors.solicited),
    },
    instructions: {
      county: fromHundredths(instructions.county),
      city: fromHundredths(instructions.city),
      province: fromHundredths(instructions.province),
      nation: fromHundredths(instructions.nation),
    },
    ...(!plain && { cumulation }),
    ...(joint !== plainRules.joint && { joint }),
    ...(occasions.length > 0 && { occasions: occasions.map(occasionToFile) }),
  };
};
