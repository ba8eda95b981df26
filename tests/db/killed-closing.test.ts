import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../services/house.ts';
import { closeDecember, closingStation, closingSteps, DUE, openBooks } from './closing-station.ts';
import { everythingSaid } from './everything-said.ts';

describe('a closing whose bot is killed', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'xinbao-closing-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const fresh = async (name: string): Promise<string> => {
    const path = join(folder, name);
    await (await openBooks(path)).store.close();
    return path;
  };
  const again = (path: string) => openHouse(DUE, closingStation, `file:${path}`);

  const cases = closingSteps.flatMap((step) =>
    (['within', 'after'] as const).map((when) => ({ step, when })),
  );
  it.each(cases)('at $step, $when its transaction, books all of it once', async ({ step, when }) => {
    const path = await fresh('killed.db');
    const script = new URL('./killed-closing.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, ['--import', 'tsx', script, path, step, when], {
      stdio: 'inherit',
    });
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    const house = await again(path);
    // What was under way is not half there: each step was taken whole, or not at all.
    const done = closingSteps.slice(0, closingSteps.indexOf(step) + (when === 'after' ? 1 : 0));
    expect(await taken(house)).toEqual(done);
    await closeDecember(house.needs);
    await closeDecember(house.needs);
    const undisturbed = await again(await fresh('undisturbed.db'));
    await closeDecember(undisturbed.needs);
    const books = await whatStands(house);
    expect(books).toEqual(await whatStands(undisturbed));
    expect(books.points).toEqual([
      'all-year:2025:roads 500',
      'missing:2025-12:office -600',
      'missing:2025-12:safety -200',
    ]);
    expect(books.said.filter((key) => key.startsWith('closed:'))).toEqual(['closed:2025-12+2025-Q4+2025']);
    await Promise.all([house.store.close(), undisturbed.store.close()]);
  });
});

const YEAR = { from: '2025-01-01', until: '2026-01-01' };

/** Which steps stand in the books, by what they leave there. */
async function taken({ needs: { books } }: House): Promise<string[]> {
  const [piece, points, closing] = await Promise.all([
    books.report('r1'),
    books.occasions(YEAR),
    books.closing('2025'),
  ]);
  const steps: Record<(typeof closingSteps)[number], boolean> = {
    close: piece?.status === 'closed',
    'book-occasions': points.length > 0,
    'close-period': closing !== null,
  };
  return closingSteps.filter((step) => steps[step]);
}

async function whatStands({ needs: { books }, store }: House) {
  const [points, month, quarter, year, chain, said] = await Promise.all([
    books.occasions(YEAR),
    books.closing('2025-12'),
    books.closing('2025-Q4'),
    books.closing('2025'),
    store.auditChain(closingStation.station.id),
    everythingSaid(store, closingStation.station.id, DUE),
  ]);
  return {
    points: points.map(({ occasion, unit, amount }) => `${occasion}:${unit} ${amount}`).sort(),
    closings: [month, quarter, year],
    // Each start enters the organisation anew.
    events: chain
      .filter(({ action }) => (closingSteps as readonly string[]).includes(action))
      .map(({ at, actor, action, subject, detail }) => ({ at, actor, action, subject, detail })),
    said,
  };
}
