import { expect, it } from 'vitest';
import { endMonth } from './month-end.ts';

it('a month end under kills is found out where the bot posts again without a look', async () => {
  const { doubled } = await endMonth({ tries: 3, seed: 1 }, false, 30);
  expect(doubled).toBeGreaterThan(0);
}, 60_000);
