import type { Rate, RuleVersion } from '#domain/rules';
import type { RuleVersionInFile } from './rule-schema.ts';

type RateInFile = RuleVersionInFile['rates'][string];

const rates = (written: Record<string, RateInFile>): Record<string, Rate> =>
  Object.fromEntries(Object.entries(written).map(([id, { yuan, points }]) => [id, { points, money: yuan }]));

/** One version of the rules of a file that was found sound. */
export const ruleVersionFrom = ({
  rates: tiers,
  own,
  special,
  additions,
  ...version
}: RuleVersionInFile): RuleVersion => ({
  ...version,
  tiers: rates(tiers),
  bodies: rates(own),
  special: special.map(({ yuan, ...row }) => ({ ...row, money: yuan })),
  additions: additions.map(({ yuan, ...row }) => ({ ...row, money: yuan })),
});
