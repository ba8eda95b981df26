import { checkBodies } from './check-bodies.ts';
import { checkMemberships } from './check-memberships.ts';
import { checkPeople, checkSigners } from './check-people.ts';
import { checkHolidays, checkRules } from './check-rules.ts';
import { checkTemplates } from './check-templates.ts';
import { checkUnits } from './check-units.ts';
import type { Finding } from './problem.ts';
import { skeletonOf } from './skeleton.ts';

const checks = [
  checkUnits,
  checkPeople,
  checkMemberships,
  checkSigners,
  checkBodies,
  checkRules,
  checkHolidays,
  checkTemplates,
];

/** What the schema cannot see: names in one part of the file that point to another. */
export function crossFindings(values: unknown): Finding[] {
  const skeleton = skeletonOf(values);
  return skeleton ? checks.flatMap((check) => check(skeleton)) : [];
}
