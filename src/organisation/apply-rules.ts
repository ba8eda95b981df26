import { canonical } from '#domain/canonical';
import type { LocalDate } from '#domain/instant';
import type { Organisation } from '#domain/organisation';
import { type Rate, type RuleVersion, rateOf } from '#domain/rules';
import type { Message } from './problem.ts';
import { refusals } from './refusals.ts';

const sameRate = (a: Rate | undefined, b: Rate | undefined): boolean =>
  a?.money === b?.money && a?.points === b?.points;

const sameNumbers = (a: Record<string, number>, b: Record<string, number>): boolean =>
  Object.entries(a).every(([key, value]) => b[key] === value);

/** What a version says besides rates, factors and 批示. */
const newer = ['special', 'additions', 'cumulation', 'joint', 'occasions'] as const;

const sameWords = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** Whether a rate only fills in what was 标准待定. */
const fills = (held: Rate, wanted: Rate): boolean =>
  (held.money === null || held.money === wanted.money) &&
  (held.points === null || held.points === wanted.points);

/** What a version that exists would change: nothing may, but a body without a rate may be given its own. */
function changed(
  held: RuleVersion,
  wanted: RuleVersion,
  before: Organisation,
  after: Organisation,
): string[] {
  const tiers = before.tiers.filter(({ id }) => !sameRate(held.tiers[id], wanted.tiers[id]));
  const bodies = before.bodies.filter((body) => {
    const tier = after.bodies.find(({ id }) => id === body.id)?.tier ?? body.tier;
    const [was, is] = [rateOf(held, body.id, body.tier), rateOf(wanted, body.id, tier)];
    const filled = wanted.bodies[body.id] !== undefined && fills(was, is);
    return !sameRate(was, is) && !filled;
  });
  const others = newer.filter((key) => !sameWords(held[key], wanted[key]));
  const factors = sameNumbers(held.factors, wanted.factors) ? [] : ['factors'];
  const instructions = sameNumbers(held.instructions, wanted.instructions) ? [] : ['instructions'];
  // Of a tier's change its bodies say nothing new.
  const named = tiers.length > 0 ? tiers : bodies;
  return [...named.map(({ name }) => name), ...factors, ...instructions, ...others];
}

/** Why the rules of a changed file are refused: history is edited, or a new version reaches back. */
export function refusedRules(before: Organisation, after: Organisation, date: LocalDate): Message[] {
  const kept = before.rules.flatMap((held) => {
    const wanted = after.rules.find(({ from }) => from === held.from);
    if (!wanted) return [refusals.ruleGone(held.from)];
    const what = changed(held, wanted, before, after);
    return what.length > 0 ? [refusals.ruleChanged(held.from, what.join('、'))] : [];
  });
  const early = after.rules
    .filter(({ from }) => from < date && !before.rules.some((held) => held.from === from))
    .map(({ from }) => refusals.rulePast(from, date));
  return [...kept, ...early];
}

/** Bodies and tiers that adoptions and rules name, but the changed file does not. */
export const refusedRemovals = (before: Organisation, after: Organisation): Message[] => [
  ...before.bodies
    .filter((body) => !after.bodies.some(({ id }) => id === body.id))
    .map(({ name }) => refusals.bodyGone(name)),
  ...before.tiers
    .filter((tier) => !after.tiers.some(({ id }) => id === tier.id))
    .map(({ name }) => refusals.tierGone(name)),
];
