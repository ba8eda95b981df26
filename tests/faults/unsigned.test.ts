import { describe, expect, it } from 'vitest';
import { knock } from './unsigned.ts';

describe('requests that Slack did not send', { timeout: 120_000 }, () => {
  it('are turned away, and one that comes again has no second effect', async () => {
    expect(await knock({ tries: 24, seed: 1 })).toEqual({ tries: 44, lost: 0, doubled: 0, wrong: [] });
  });

  it('are found out to get in where everybody knows the secret', async () => {
    const { doubled } = await knock({ tries: 12, seed: 1 }, true);
    expect(doubled).toBeGreaterThan(0);
  });
});
