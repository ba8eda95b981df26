import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPapers } from '#documents/write/papers';
import type { Asked } from '#domain/book-paper';
import { marks } from '#operations/marks';
import type { Shelf } from '#ports/shelf';
import { failedMark, madeMark, type PaperWorkshop, paperWorkshop } from '#services/paper-workshop';
import { writePaperCard } from '#services/take-book-paper';
import { AT, clerk } from '../domain/station.ts';
import { type House, openHouse } from './house.ts';
import { noPictures } from './no-pictures.ts';

const asked = (press: string, over: Partial<Asked> = {}): Asked => ({
  paper: 'quota',
  period: '2025',
  format: 'csv',
  by: clerk.id,
  takenAt: AT,
  press,
  ...over,
});

let house: House;
let kept: Map<string, Uint8Array>;
let failures: unknown[];
beforeEach(async () => {
  house = await openHouse();
  kept = new Map();
  failures = [];
});
afterEach(() => house.store.close());

const shelf: Shelf = {
  keep: async (press, bytes) => void kept.set(press, bytes),
  read: async (press) => kept.get(press) ?? null,
  remove: async (press) => void kept.delete(press),
  sweep: async () => kept.clear(),
};

function workshop(over: Partial<Shelf> = {}): PaperWorkshop {
  const files = {
    ...house.needs.files,
    hash: (bytes: Uint8Array) => marks.hash(Buffer.from(bytes).toString('base64')),
  };
  const failed = (error: unknown) => void failures.push(error);
  return paperWorkshop({
    ...house.needs,
    papers: openPapers(undefined),
    files,
    shelf: { ...shelf, ...over },
    failed,
  });
}

const letters = (of: PaperWorkshop) => ({
  ...house.needs,
  papers: openPapers(undefined),
  pictures: noPictures,
  shelf,
  workshop: of,
});
/** Until all that was begun is made, or has failed. */
async function ended(of: PaperWorkshop, ...presses: string[]): Promise<void> {
  while (presses.some((press) => ['queued', 'making'].includes(of.progress(press)?.state ?? '')))
    await new Promise((resolve) => setImmediate(resolve));
}

describe('导出作业', () => {
  it('makes one paper after the other, each once, and says who is before', async () => {
    const own = workshop();
    own.begin(asked('p1'));
    own.begin(asked('p2', { period: '2025-Q1' }));
    own.begin(asked('p3', { period: '2024' }));
    own.begin(asked('p1'));
    expect(own.progress('p1')).toEqual({ state: 'making', done: 0, of: 12 });
    expect(own.progress('p2')).toEqual({ state: 'queued', before: 1 });
    expect(own.progress('p3')).toEqual({ state: 'queued', before: 2 });
    await ended(own, 'p1', 'p2', 'p3');
    for (const press of ['p1', 'p2', 'p3']) expect(await house.needs.books.seen(madeMark(press))).toBe(true);
    expect(kept.size).toBe(3);
    expect(failures).toEqual([]);
  });

  it('lays a paper down where the house closes, and a later look begins it anew', async () => {
    const before = workshop();
    before.begin(asked('p1'));
    await before.stop();
    expect(await house.needs.books.seen(madeMark('p1'))).toBe(false);
    expect(await house.needs.books.seen(failedMark('p1'))).toBe(false);
    const after = workshop();
    const watch = { kind: 'paper-watch', round: 1, ...asked('p1') } as const;
    expect(await writePaperCard(letters(after), watch)).toBeNull();
    await ended(after, 'p1');
    expect(await house.needs.books.seen(madeMark('p1'))).toBe(true);
    expect(kept.size).toBe(1);
    const done = { kind: 'paper-card', ...asked('p1') } as const;
    expect(await writePaperCard(letters(after), done)).toMatchObject({ progress: { state: 'made' } });
    expect(after.progress('p1')).toBeNull();
  });

  it('says of one that could not be kept that it failed, and goes on with the next', async () => {
    const broken = new Error('the disk is full');
    let tries = 0;
    const own = workshop({
      keep: async () => {
        tries += 1;
        if (tries === 1) throw broken;
      },
    });
    own.begin(asked('p1'));
    own.begin(asked('p2'));
    await ended(own, 'p1', 'p2');
    expect(failures).toEqual([broken]);
    const card = { kind: 'paper-card', ...asked('p1') } as const;
    expect(await writePaperCard(letters(own), card)).toMatchObject({
      progress: { state: 'failed', fault: null },
    });
    expect(await house.needs.books.seen(madeMark('p2'))).toBe(true);
  });
});
