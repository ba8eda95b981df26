import { and, asc, eq, getTableColumns, gte, isNull, sql } from 'drizzle-orm';
import type { Delegation } from '#domain/delegation';
import type { LocalDate } from '#domain/instant';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';

const place = sql.placeholder;

/** 委托审签: a new one, or the end of a known one, which is never taken back. */
export function keepDelegations(engine: Engine): Keeping {
  const { delegations } = engine.schema;
  const insert = insertOnce(engine, 'delegation', delegations);
  const end = engine.prepare('end-delegation', (database) =>
    database
      .update(delegations)
      .set({ endedAt: sql`${place('endedAt')}` })
      .where(
        and(
          eq(delegations.station, place('station')),
          eq(delegations.id, place('id')),
          isNull(delegations.endedAt),
        ),
      )
      .returning({ id: delegations.id }),
  );
  return function* keep(station, change) {
    for (const delegation of change.delegations ?? []) {
      if (yield* insert({ station, ...delegation })) continue;
      const { id, endedAt } = delegation;
      if (endedAt === null || (yield* end({ station, id, endedAt })).length === 0) return 'already-recorded';
    }
    return null;
  };
}

export function readDelegations(engine: Engine, station: string) {
  const { delegations } = engine.schema;
  const { station: owner, ...delegation } = getTableColumns(delegations);
  const reaching = engine.prepare('delegations', (database) =>
    database
      .select(delegation)
      .from(delegations)
      .where(
        and(eq(owner, place('station')), gte(delegations.until, place('day')), isNull(delegations.endedAt)),
      )
      .orderBy(asc(delegations.from), asc(delegations.id)),
  );
  const one = engine.prepare('delegation', (database) =>
    database
      .select(delegation)
      .from(delegations)
      .where(and(eq(owner, place('station')), eq(delegations.id, place('id')))),
  );
  return {
    delegation: (id: string): Promise<Delegation | null> =>
      engine.read(function* read() {
        return (yield* one({ station, id }))[0] ?? null;
      }),
    delegations: (day: LocalDate): Promise<Delegation[]> => engine.read(() => reaching({ station, day })),
  };
}
