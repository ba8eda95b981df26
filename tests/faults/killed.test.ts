import { describe, expect, it } from 'vitest';
import { killBot } from './killed.ts';
import { steps } from './steps.ts';

const patience = { timeout: 600_000 };

describe('a bot that is killed', () => {
  it(
    'at each named step, and at a random moment, loses nothing and says nothing twice',
    patience,
    async () => {
      const { tries, ...found } = await killBot({ tries: steps.length + 1, seed: 1 });
      expect(found).toEqual({ lost: 0, doubled: 0, wrong: [] });
      // The random moment may come when its deed is done already, and strike nobody.
      expect(tries).toBeGreaterThanOrEqual(steps.length);
    },
  );

  it('is found out where it acknowledges before it commits', patience, async () => {
    const { lost, wrong } = await killBot(
      { tries: 1, seed: 1 },
      { broken: 'acknowledges-first', at: 'before-commit', deed: 'send' },
    );
    expect(lost).toBe(1);
    expect(wrong.join()).toContain('was acknowledged and is not stored');
  });

  it('is found out where it posts again without a look', patience, async () => {
    const { doubled, wrong } = await killBot(
      { tries: 1, seed: 1 },
      { broken: 'never-looks', at: 'after-post', deed: 'send' },
    );
    expect(doubled).toBeGreaterThan(0);
    expect(wrong.join()).toContain('is said twice');
  });
});
