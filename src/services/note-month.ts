import type { Month } from '#domain/period';
import type { Person } from '#domain/person';
import type { MonthNote } from '#domain/quota';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { UnitId } from '#domain/unit';
import type { Needs } from './needs.ts';

/** 本月无稿 or 本月不再提醒, for units the person belongs to. Said twice it holds once. */
export const noteMonth =
  ({ books, clock }: Needs) =>
  async (
    kind: Exclude<MonthNote['kind'], 'exempt'>,
    month: Month,
    units: UnitId[],
    person: Person,
  ): Promise<Ruling<Month>> => {
    if (units.some((unit) => unit !== person.unit)) return refuse('not-yours');
    const kept = await books.keep({
      once: `note:${kind}:${month}:${[...units].sort().join('+')}:${person.id}`,
      monthNotes: units.map((unit) => ({ unit, month, kind, person: person.id })),
      audit: [
        { at: clock.now(), actor: person.id, action: kind, subject: month, detail: { unit: units.join() } },
      ],
    });
    return kept.ok || kept.refusal === 'already-recorded' ? allow(month) : refuse(kept.refusal);
  };
