import { describe, expect, it } from 'vitest';
import { nextBehind, waitingPlace } from '#domain/waiting';
import { report } from '../db/builders.ts';

const waiting = [
  ['r2', 10],
  ['r1', 20],
  ['r3', 20],
].map(([id, openedAt]) =>
  report(String(id), { task: { number: 1, signer: 'p', openedAt: Number(openedAt), decided: null } }),
);

describe('the next piece that waits', () => {
  it.each([
    ['at first', null, 'r2'],
    ['behind one that still waits', { at: 10, id: 'r2' }, 'r1'],
    ['behind one of the same moment', { at: 20, id: 'r1' }, 'r3'],
    ['behind one that waits no more', { at: 15, id: 'r9' }, 'r1'],
    ['behind the last', { at: 20, id: 'r3' }, undefined],
  ])('%s', (_where, place, next) => {
    expect(nextBehind(waiting, place)?.id).toBe(next);
  });

  it('leads through all of them, one after another', () => {
    const seen: string[] = [];
    for (let next = nextBehind(waiting, null); next; next = nextBehind(waiting, waitingPlace(next)))
      seen.push(next.id);
    expect(seen).toEqual(['r2', 'r1', 'r3']);
  });
});
