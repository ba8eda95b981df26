import { describe, expect, it } from 'vitest';
import { timerOnly } from '../services/downtime.ts';
import { liveThrough } from './downtimes.ts';

describe('due slots over a bot that is away', { timeout: 120_000 }, () => {
  it('are done or skipped once each', async () => {
    expect(await liveThrough({ tries: 40, seed: 1 })).toEqual({ tries: 40, lost: 0, doubled: 0, wrong: [] });
  });

  it('are found out where nothing but a timer knows of them', async () => {
    const { lost } = await liveThrough({ tries: 10, seed: 1 }, timerOnly);
    expect(lost).toBeGreaterThan(0);
  });
});
