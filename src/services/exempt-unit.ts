import type { Month } from '#domain/period';
import type { Person } from '#domain/person';
import { allow, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { permitStation } from '#domain/station-policy';
import type { UnitId } from '#domain/unit';
import type { Needs } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** 免报 of a unit for one month, with the reason that stands beside its task from then on. */
export const exemptUnit =
  (needs: Needs) =>
  async (
    arrival: string,
    { unit, month, reason }: { unit: UnitId; month: Month; reason: string },
    clerk: Person,
  ): Promise<Gated<Month>> => {
    const secret = await secrecyGate(needs, 'exempt', clerk.id, { note: reason });
    if (secret) return secret;
    const ruling = permitStation('exempt-unit', clerk);
    if (!ruling.ok) return ruling;
    const { units } = await needs.organisation();
    if (!units.some(({ id, closed }) => id === unit && !closed)) return refuse('wrong-units');
    const once = `exempt:${arrival}`;
    const kept = await needs.books.keep({
      once,
      sole: `exempt:${month}:${unit}`,
      monthNotes: [{ unit, month, kind: 'exempt', person: clerk.id, reason: reason.trim() }],
      audit: [{ at: needs.clock.now(), actor: clerk.id, action: 'exempt', subject: month, detail: { unit } }],
    });
    return kept.ok || (await needs.books.seen(once)) ? allow(month) : refuse(kept.refusal);
  };
