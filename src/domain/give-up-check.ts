import { type BulletinCheck, stateOf } from './bulletin-check.ts';
import type { Instant } from './instant.ts';
import type { PersonId } from './person.ts';
import { allow, type Ruling, refuse } from './ruling.ts';

/** So long a check may lie undone. */
const LEFT_MS = 30 * 86_400_000;

/** Being read, or still to be confirmed. */
const isUndone = (check: BulletinCheck): boolean => ['reading', 'open'].includes(stateOf(check));

/** 放弃核对: what was read of the notice and answered goes; who gave it up and when is all that stays. */
export const givenUp = (check: BulletinCheck, by: PersonId | null, at: Instant): Ruling<BulletinCheck> =>
  isUndone(check)
    ? allow({ ...check, upload: null, rows: [], answers: {}, givenUpAt: at, givenUpBy: by })
    : refuse('wrong-state');

/** 逾期未办: undone for more than 30 days since it was begun. */
export const isLeft = (check: BulletinCheck, now: Instant): boolean =>
  isUndone(check) && now - check.at > LEFT_MS;

/** The undone checks whose place a new one takes: of the same body over the same days. */
export const replacedBy = (
  { body, from, until }: Pick<BulletinCheck, 'body' | 'from' | 'until'>,
  undone: readonly BulletinCheck[],
): BulletinCheck[] =>
  undone.filter((one) => isUndone(one) && one.body === body && one.from === from && one.until === until);
