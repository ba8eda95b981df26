import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '#db/open';
import type { Store } from '#db/store';
import { dueSlots } from '#services/run-due-slots';
import { history, type Scheduler, timerOnly, wrongs } from './downtime.ts';

/** As many as asked for: `DOWNTIMES=10000 npx vitest run tests/services/downtime.test.ts`. */
const DOWNTIMES = Number(process.env.DOWNTIMES ?? 500);

/** Remembers what it did, but only after it has done it. */
const claimsAfterwards: Scheduler = (needs, jobs) => {
  const { books } = needs;
  const apart = {
    ...needs,
    books: {
      ...books,
      keep: async ({ slot, ...change }: Parameters<typeof books.keep>[0]) => {
        await books.keep({ ...change, audit: change.audit });
        return slot ? books.keep({ slot, audit: [] }) : ({ ok: true } as const);
      },
    },
  };
  return dueSlots(apart, jobs);
};

describe('whenever the bot was away', () => {
  const clock = { now: 0 };
  let store: Store;
  let lived = 0;
  beforeAll(async () => {
    store = await openStore(':memory:', { now: () => clock.now });
  });
  afterAll(() => store.close());
  const live = (build: Scheduler) =>
    fc.asyncProperty(history, async (one) => {
      lived += 1;
      expect(await wrongs(one, build, store, clock, `s${lived}`)).toEqual([]);
    });

  it(
    `each due slot is done or skipped once, by its job's policy, in ${DOWNTIMES} histories`,
    {
      timeout: DOWNTIMES * 1000,
    },
    () => fc.assert(live(dueSlots), { numRuns: DOWNTIMES }),
  );

  it.each([
    ['knows only its timer', timerOnly],
    ['claims a slot after its work', claimsAfterwards],
  ])('a scheduler that %s is found out', { timeout: 120_000 }, async (_what, build) => {
    const run = await fc.check(live(build), { numRuns: 60, endOnFailure: true });
    expect(run.failed).toBe(true);
  });
});
