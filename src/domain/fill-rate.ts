import type { BodyId, Organisation } from './organisation.ts';
import { has, type Person } from './person.ts';
import { type Rate, type RuleBook, type RuleVersion, rateOf } from './rules.ts';
import { allow, type Ruling, refuse } from './ruling.ts';

/** Who sets rates in chat: 办公室主任 and 管理员. */
export const setsRates = (person: Person): boolean => has(person, 'director', 'admin');

/**
 * 设定标准 of one body, back-dated for that body alone: in every version that leaves it 标准待定, what is missing is filled
 * in and what stands stays, so that nothing but what waits is valued by it.
 */
export function fillRate(
  { rules, bodies }: Pick<Organisation, 'rules' | 'bodies'>,
  id: BodyId,
  rate: Rate,
  by: Person,
): Ruling<RuleBook> {
  if (!setsRates(by)) return refuse('not-yours');
  const body = bodies.find((one) => one.id === id);
  if (!body) return refuse('no-such-body');
  let filled = 0;
  const book = rules.map((version): RuleVersion => {
    const held = rateOf(version, id, body.tier);
    const next = { points: held.points ?? rate.points, money: held.money ?? rate.money };
    if (next.points === held.points && next.money === held.money) return version;
    filled += 1;
    return { ...version, bodies: { ...version.bodies, [id]: next } };
  });
  return filled > 0 ? allow(book) : refuse('rate-set');
}

/** What of a body's rate is missing in any version. */
export const missingOf = (
  { rules, bodies }: Pick<Organisation, 'rules' | 'bodies'>,
  id: BodyId,
): { points: boolean; money: boolean } => {
  const tier = bodies.find((one) => one.id === id)?.tier ?? '';
  const held = rules.map((version) => rateOf(version, id, tier));
  return {
    points: held.some(({ points }) => points === null),
    money: held.some(({ money }) => money === null),
  };
};
