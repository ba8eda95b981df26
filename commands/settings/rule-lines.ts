import { adoptionKinds, instructionLevels } from '#domain/adoption';
import type { Condition, Mark, Occasion, Times } from '#domain/occasion';
import type { Organisation, TierId } from '#domain/organisation';
import type { Naming, Rate, RuleVersion } from '#domain/rules';
import type { Words } from '#text/zh';

/** A rule version in words, a line for each thing it says; what is off is left out. */
export function ruleLines(words: Words, organisation: Organisation, version: RuleVersion): string[] {
  const { rules } = words;
  const named = (what: string, items: string[]): string[] =>
    items.length > 0 ? [words.detail(what, words.list(items))] : [];
  const rate = ({ points, money }: Rate): string =>
    rules.rate(
      points === null ? rules.pending : words.points(points),
      money === null ? rules.pending : words.yuan(money),
    );
  const tiers = organisation.tiers.flatMap(({ id, name }) => {
    const worth = version.tiers[id];
    if (!worth) return [];
    const own = ownRates(organisation, version, id);
    return [words.detail(name, own === null ? rate(worth) : rules.tierWithout[own])];
  });
  const bodies = organisation.bodies.flatMap(({ id, name }) => {
    const worth = version.bodies[id];
    return worth ? [words.detail(name, rate(worth))] : [];
  });
  const row = (one: Naming & Rate): string =>
    words.detail(words.clauses(namesOf(words, organisation, one)), rate(one));
  return [
    ...tiers,
    ...bodies,
    ...version.special.map((one) => words.detail(rules.special, row(one))),
    ...version.additions.map((one) => words.detail(rules.additions, row(one))),
    ...named(
      rules.factors,
      adoptionKinds.map((kind) => `${words.kind[kind]} ${version.factors[kind] / 100}`),
    ),
    ...named(
      rules.instructions,
      instructionLevels.map((level) => `${words.level[level]} ${words.points(version.instructions[level])}`),
    ),
    ...named(rules.cumulation, [
      `${rules.ofPoints} ${rules.cumulations[version.cumulation.points]}`,
      `${rules.ofMoney} ${rules.cumulations[version.cumulation.money]}`,
    ]),
    ...named(rules.joint, [rules.joints[version.joint]]),
    ...version.occasions.map((one) => words.detail(rules.occasions, occasionLine(words, one))),
  ];
}

/** A level without a standard whose bodies have standards of their own: all of them, or some; null for any other level. */
function ownRates({ bodies }: Organisation, version: RuleVersion, tier: TierId): 'all' | 'some' | null {
  const lacks = (rate: Rate | undefined) => !rate || rate.points === null || rate.money === null;
  if (!lacks(version.tiers[tier])) return null;
  const own = bodies.filter((body) => body.tier === tier);
  if (!own.some(({ id }) => version.bodies[id])) return null;
  return own.some(({ id }) => lacks(version.bodies[id])) ? 'some' : 'all';
}

const namesOf = (words: Words, { bodies, tiers }: Organisation, row: Naming): string[] => [
  ...bodies.filter(({ id }) => id === row.body).map(({ name }) => name),
  ...tiers.filter(({ id }) => id === row.tier).map(({ name }) => name),
  ...(row.carrier === undefined ? [] : [words.rules.carrier(row.carrier)]),
  ...(row.kind === undefined ? [] : [words.kind[row.kind]]),
  ...(row.genre === undefined ? [] : [words.rules.genres[row.genre]]),
  ...(row.type === undefined ? [] : [words.type[row.type]]),
];

const occasionLine = (words: Words, { name, per, when, each, points, cap }: Occasion): string =>
  words.clauses([
    words.detail(name, words.rules.spans[per]),
    ...(when ? conditionOf(words, when) : []),
    ...(each ? [timesOf(words, each)] : []),
    words.points(points),
    ...(cap === undefined ? [] : [words.rules.cap(words.points(cap))]),
  ]);

const markOf = (words: Words, mark: Mark): string => (mark === 'quota' ? words.rules.quota : `${mark}`);

function conditionOf(words: Words, { of, outOf, least, under }: Condition): string[] {
  const { rules } = words;
  const what = outOf ? rules.share(rules.counters[of], rules.counters[outOf]) : rules.counters[of];
  return [
    ...(least === undefined ? [] : [rules.least(what, markOf(words, least))]),
    ...(under === undefined ? [] : [rules.under(what, markOf(words, under))]),
  ];
}

function timesOf(words: Words, { of, shortOf, beyond }: Times): string {
  const { rules } = words;
  const what = rules.counters[of];
  if (shortOf !== undefined) return rules.shortOf(what, markOf(words, shortOf));
  return beyond === undefined ? rules.times(what) : rules.beyond(what, markOf(words, beyond));
}
