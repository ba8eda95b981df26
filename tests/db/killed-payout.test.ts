import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '#db/open';
import { compareTexts } from '#documents/compare-texts';
import { payoutPolicy } from '#domain/payout-policy';
import { yearPeriod } from '#domain/period';
import { marks } from '#operations/marks';
import { makeServices } from '#services/services';
import { noFiles } from '../services/no-files.ts';
import { everythingSaid } from './everything-said.ts';
import { AT, courses, earn, payoutStation } from './payout-station.ts';

describe('a payout whose bot is killed', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'xinbao-payout-'));
    path = join(folder, 'xinbao.db');
    const store = await openStore(`file:${path}`);
    await earn(store.books(payoutStation.station.id));
    await store.close();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const cases = Object.entries(courses).flatMap(([course, steps]) =>
    Object.keys(steps).flatMap((name) =>
      (['within', 'after'] as const).map((when) => ({ course, name, when, steps })),
    ),
  );
  it('is killed at every act that changes a batch', () => {
    const onlyReads = ['see', 'take-sheet'];
    const acts = Object.keys(payoutPolicy).filter((act) => !onlyReads.includes(act));
    expect(new Set(cases.map(({ name }) => name))).toEqual(new Set(acts));
  });

  it.each(cases)(
    'at $name of a batch that is $course, $when its transaction, pays once and loses nothing',
    async ({ course, name, when, steps }) => {
      const script = new URL('./killed-payout.ts', import.meta.url).pathname;
      const words = ['--import', 'tsx', script, path, course, name, when];
      expect(await once(spawn(process.execPath, words, { stdio: 'inherit' }), 'exit')).toEqual([
        null,
        'SIGKILL',
      ]);
      const store = await openStore(`file:${path}`);
      const books = store.books(payoutStation.station.id);
      const services = makeServices({
        organisations: store.organisations,
        presets: () => Promise.resolve([]),
        books,
        organisation: () => Promise.resolve(payoutStation),
        clock: { now: () => AT },
        marks,
        compare: compareTexts,
        uploads: { bytes: () => Promise.resolve({ ok: false, why: 'unreachable' }) },
        files: noFiles,
      });
      // What was under way is not half there: the step was taken whole, or not at all.
      const names = Object.keys(steps);
      const done = names.slice(0, names.indexOf(name) + (when === 'after' ? 1 : 0));
      const free = () => books.unpaid('2026-01-01', null, 9);
      expect((await books.payouts(9)).flatMap((one) => one.steps.map(({ act }) => act))).toEqual(done);
      expect(await free()).toHaveLength(done.length === 0 || done.includes('cancel') ? 1 : 0);
      // Whoever was not answered tries again, and whose turn it is goes on.
      for (const next of names.slice(names.indexOf(name)))
        expect(await steps[next]?.(services)).toMatchObject({ ok: true });
      const [payout, ...others] = await books.payouts(9);
      expect([payout?.status, payout?.steps.map(({ act }) => act), others]).toEqual([course, names, []]);
      const paid = course === 'paid';
      expect([await books.paidTo('p-writer', yearPeriod(2025)), await free()]).toMatchObject(
        paid ? [2000, []] : [0, [{ entry: { id: 'e1' } }]],
      );
      const chain = await store.auditChain(payoutStation.station.id);
      expect(chain.map(({ action }) => action).filter((action) => action.startsWith('payout'))).toEqual(
        names.map((one) => `payout-${one}`),
      );
      const said = await everythingSaid(store, payoutStation.station.id, AT);
      expect(said.filter((key) => key.startsWith('payout-paid'))).toEqual(
        paid ? [`payout-paid:${payout?.id}:p-writer`] : [],
      );
      await store.close();
    },
  );
});
