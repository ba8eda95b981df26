import type { Addressed } from './notice.ts';
import type { Organisation } from './organisation.ts';
import { askedOf, type Solicitation } from './solicitation.ts';
import type { UnitId } from './unit.ts';

/**
 * 约稿 as these units were told of it, and each reminder of it, drawn anew where they stand: answered, put off, or over.
 * A unit that is asked no more, or was never, has none.
 */
export const solicitationCards = (
  { id, revision, units }: Solicitation,
  station: Organisation,
  of: readonly UnitId[] = units,
): Addressed[] =>
  units
    .filter((unit) => of.includes(unit))
    .flatMap((unit) =>
      askedOf(unit, station).flatMap((person) =>
        [null, ...Array.from({ length: revision }, (_, n) => n + 1)].map(
          (reminder): Addressed => ({
            to: { person },
            notice: { kind: 'solicitation-stands', solicitation: id, unit, reminder },
          }),
        ),
      ),
    );
