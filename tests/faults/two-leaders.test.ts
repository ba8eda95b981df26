import { describe, expect, it } from 'vitest';
import type { Books } from '#ports/books';
import { raceLeaders } from './two-leaders.ts';

/** Keeps a report over whatever stands there, whichever revision it was made from. */
function lastOneWins(real: Books): Books {
  let queue: Promise<unknown> = Promise.resolve();
  const over: Books['keep'] = async (change) => {
    const reports = change.reports?.map(async (report) => ({
      ...report,
      revision: (await real.report(report.id))?.revision ?? 0,
    }));
    return real.keep({ ...change, reports: await Promise.all(reports ?? []) });
  };
  return {
    ...real,
    keep: (change) => {
      const kept = queue.then(() => over(change));
      queue = kept.catch(() => undefined);
      return kept;
    },
  };
}

describe('those who decide at one moment', { timeout: 120_000 }, () => {
  it('are one decision, of which the others are told', async () => {
    expect(await raceLeaders({ tries: 60, seed: 1 })).toEqual({ tries: 60, lost: 0, doubled: 0, wrong: [] });
  });

  it('are found out to be several where the last one wins', async () => {
    const { doubled } = await raceLeaders({ tries: 10, seed: 1 }, lastOneWins);
    expect(doubled).toBeGreaterThan(0);
  });
});
