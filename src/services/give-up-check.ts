import type { BulletinCheck, BulletinCheckId } from '#domain/bulletin-check';
import { givenUp, isLeft } from '#domain/give-up-check';
import type { Instant } from '#domain/instant';
import type { Person, PersonId } from '#domain/person';
import { allow, type Ruling, refuse } from '#domain/ruling';
import { permitStation } from '#domain/station-policy';
import type { Change } from '#ports/change';
import type { Needs } from './needs.ts';

type GivingUp = Required<Pick<Change, 'bulletinChecks' | 'notices' | 'audit'>>;

/** What is kept where these checks are given up: nothing of what was read, the card that says so, and the event. */
export function givingUp(checks: readonly BulletinCheck[], by: PersonId | null, at: Instant): GivingUp {
  const gone = checks.flatMap((check) => {
    const ruling = givenUp(check, by, at);
    return ruling.ok ? ruling.value : [];
  });
  return {
    bulletinChecks: gone,
    notices: gone.map(({ id, by: uploader }) => ({
      to: { person: uploader },
      notice: { kind: 'bulletin-check', check: id },
    })),
    audit: gone.map(({ id, body, from, until }) => ({
      ...{ at, actor: by, action: 'give-up-bulletin', subject: id },
      detail: { body, from, until },
    })),
  };
}

/** 放弃核对 by one of the office; asked again it answers the same. */
export const giveUpCheck =
  ({ books, clock }: Needs) =>
  async (arrival: string, id: BulletinCheckId, person: Person): Promise<Ruling<BulletinCheck>> => {
    const may = permitStation('give-up-check', person);
    if (!may.ok) return may;
    const once = `give-up-check:${arrival}`;
    const check = await books.bulletinCheck(id);
    if (!check) return refuse('wrong-state');
    if (await books.seen(once)) return allow(check);
    const at = clock.now();
    const ruling = givenUp(check, person.id, at);
    if (!ruling.ok) return ruling;
    const kept = await books.keep({ ...givingUp([check], person.id, at), once });
    return kept.ok || (await books.seen(once)) ? ruling : refuse(kept.refusal);
  };

/** 逾期未办的核对 are given up as the day begins, each by a change of its own, and who began it is told once. */
export async function giveUpLeftChecks({ books, clock }: Pick<Needs, 'books' | 'clock'>): Promise<void> {
  const at = clock.now();
  for (const check of await books.undoneChecks()) {
    if (!isLeft(check, at)) continue;
    const change = givingUp([check], null, at);
    const told = { to: { person: check.by }, notice: { kind: 'check-given-up' as const, check: check.id } };
    await books.keep({ ...change, notices: [...change.notices, told] });
  }
}
