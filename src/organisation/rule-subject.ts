import type { Occasion } from '#domain/occasion';
import type { Naming, Rate, RuleVersion } from '#domain/rules';
import { both } from './both.ts';
import { amount, type Fact, fact, type Subject } from './fact.ts';
import { fromHundredths } from './hundredths.ts';

const rates = (zh: string, en: string, held: Record<string, Rate>): Fact[] =>
  Object.entries(held).flatMap(([id, { money, points }]) => [
    fact(`${zh} ${id} 的稿酬（元）`, `yuan of ${en} ${id}`, amount(money)),
    fact(`${zh} ${id} 的积分`, `points of ${en} ${id}`, amount(points)),
  ]);

/** A row that names what it is for, as its words stand in the file. */
const rows = (zh: string, en: string, held: readonly (Naming & Rate)[]): Fact[] =>
  held.map(({ points, money, ...naming }, index) =>
    fact(
      `${zh} ${index + 1}`,
      `${en} ${index + 1}`,
      `${inWords(naming)}: ${amount(points)} 分，${amount(money)} 元`,
    ),
  );

const inWords = (values: object): string =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${typeof value === 'object' ? `(${inWords(value)})` : value}`)
    .join(' ');

const occasionFact = ({ id, points, cap, ...rest }: Occasion): Fact =>
  fact(
    `加减分 ${id}`,
    `occasion ${id}`,
    `${inWords(rest)}: ${fromHundredths(points)} 分${cap === undefined ? '' : `，封顶 ${fromHundredths(cap)} 分`}`,
  );

/** A rule version taken apart into what a person would compare. */
export const ruleSubject = (version: RuleVersion): Subject => ({
  key: `rules:${version.from}`,
  name: both(`${version.from} 起的标准`, `Rules from ${version.from}`),
  facts: [
    ...rates('级别', 'tier', version.tiers),
    ...rates('采用单位', 'body', version.bodies),
    ...rows('专项标准', 'special rate', version.special),
    ...rows('另加', 'addition', version.additions),
    ...Object.entries(version.factors).map(([kind, f]) => fact(`系数 ${kind}`, `factor ${kind}`, amount(f))),
    ...Object.entries(version.instructions).map(([level, p]) =>
      fact(`批示 ${level}`, `instruction ${level}`, amount(p)),
    ),
    fact('积分累计办法', 'cumulation of points', version.cumulation.points),
    fact('稿酬累计办法', 'cumulation of money', version.cumulation.money),
    fact('联合撰稿', 'joint work', version.joint),
    ...version.occasions.map(occasionFact),
  ],
});
