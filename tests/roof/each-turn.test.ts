import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { eachTurn } from '#roof/each-turn';

describe('a question asked once a turn', () => {
  it('is answered to all who ask in one turn, and asked anew in the next', async () => {
    let asked = 0;
    const ask = eachTurn(async () => ++asked);
    expect(await Promise.all([ask(), ask(), Promise.resolve().then(ask)])).toEqual([1, 1, 1]);
    await turn();
    expect(await ask()).toBe(2);
  });

  it('is asked anew after it failed', async () => {
    let asked = 0;
    const ask = eachTurn(async () => {
      asked += 1;
      if (asked === 1) throw new Error('no answer');
      return asked;
    });
    await expect(ask()).rejects.toThrow('no answer');
    await turn();
    expect(await ask()).toBe(2);
  });
});
