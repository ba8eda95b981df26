import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '#ports/change';
import { AT, adoption, dispatch, entry, event, submission } from '../builders.ts';
import type { Ground } from '../contract.ts';

const ids = fc.constantFrom('r1', 'r2', 'r3');

/** Changes as services make them: each names its arrival, and is made of whatever was true when it was made. */
const arrivals: fc.Arbitrary<Change> = fc.oneof(
  ids.map((id) => submission(id)),
  fc.record({ id: ids, body: fc.constantFrom('b1', 'b2'), key: fc.nat(5) }).map(({ id, body, key }) => {
    const value = adoption(`a-${id}-${body}-${key}`, id, { body });
    return {
      once: `adopt:${key}`,
      adoptions: [value],
      entries: [entry(`${value.id}:points`, value)],
      audit: [event({ action: 'adopt' })],
    };
  }),
  fc.record({ id: ids, key: fc.nat(5) }).map(({ id, key }) => ({
    once: `dispatch:${key}`,
    dispatches: [dispatch(`d-${id}`, id)],
    notices: [{ to: { person: 'p-writer' }, notice: { kind: 'author-card' as const, report: id } }],
    audit: [event({ action: 'dispatch' })],
  })),
  fc.nat(3).map((week) => ({
    slot: { job: 'board', slot: `w${week}`, at: AT + week, outcome: 'done' as const, reason: null },
    notices: [
      {
        to: { channel: 'team' as const },
        notice: { kind: 'leaderboard' as const, monday: `w${week}`, late: false },
      },
    ],
    audit: [event({ actor: null })],
  })),
);

export function describeReplay({ opened, station }: Ground): void {
  describe('replaying', () => {
    it('every change twice gives the same database', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(arrivals, { maxLength: 12 }), async (changes) => {
          const once = await play(changes);
          expect(await play(changes.flatMap((change) => [change, change]))).toEqual(once);
          expect(await play([...changes, ...changes])).toEqual(once);
        }),
        { numRuns: 15 },
      );
    });
  });

  /** What a fresh station holds after these changes. */
  async function play(changes: Change[]): Promise<object> {
    const mine = station();
    const { store } = opened();
    const books = store.books(mine);
    for (const id of ['r1', 'r2', 'r3']) await books.keep(submission(id));
    for (const change of changes) await books.keep(change);
    const reports = await books.search('', ['pending-sign'], 10);
    const rows = await store.outbox(mine).claim(AT * 2, 100);
    return {
      reports,
      adoptions: await Promise.all(reports.map(({ id }) => books.adoptions(id))),
      dispatches: await Promise.all(reports.map(({ id }) => books.dispatches(id))),
      figures: await books.unitFigures({ from: '2025-01-01', until: '2026-01-01' }),
      outbox: rows.map(({ key }) => key),
      chain: await store.auditChain(mine),
      slot: await books.lastSlot('board'),
    };
  }
}
