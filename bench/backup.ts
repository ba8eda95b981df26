import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '#db/open';
import { backUp } from '#db/sqlite/back-up';
import type { Books } from '#ports/books';
import { layHistory } from './history.ts';
import { quantile } from './pairs.ts';
import type { Measurement } from './row.ts';

const MANY = 100_000;
const MANY_IN_FULL = 400_000;
const PER_SECOND = 150;
const GB = 1024 ** 3;

/** Changes of reports at an even pace until it is enough, and how long each took to be kept from its moment on. */
async function changes(books: Books, reports: number, enough: () => boolean): Promise<number[]> {
  const waits: number[] = [];
  const underWay: Promise<void>[] = [];
  const begun = performance.now();
  const one = async (due: number, number: number) => {
    const report = await books.report(`h${1 + ((number * 7_919) % reports)}`);
    if (!report) throw new Error('The bench lost a report');
    const event = { at: Date.now(), actor: null, action: 'bench', subject: report.id, detail: {} };
    const kept = await books.keep({ reports: [report], audit: [event] });
    if (!kept.ok) throw new Error(`A change was refused: ${kept.refusal}`);
    waits.push(performance.now() - due);
  };
  for (let number = 0; !enough(); number += 1) {
    const due = begun + (number * 1000) / PER_SECOND;
    await pause(Math.max(due - performance.now(), 0));
    underWay.push(one(due, number));
  }
  await Promise.all(underWay);
  return waits;
}

/** P11: the copy that the nightly backup makes within the bot, while the books are written. */
export const backupUnderLoad: Measurement = {
  goals: ['P11'],
  measure: async ({ ours, folder, full }) => {
    const count = full ? MANY_IN_FULL : MANY;
    await layHistory(ours, count);
    const store = await openStore(`file:${ours.path}`);
    try {
      const station = await store.organisations.current();
      if (!station) throw new Error('The bench has no station');
      const books = store.books(station.station.id);
      const quietUntil = performance.now() + 2_000;
      const quiet = quantile(await changes(books, count, () => performance.now() > quietUntil), 0.99);
      let took: number | null = null;
      const begun = performance.now();
      const copied = backUp(ours.path, join(folder, 'copy.db')).then(() => {
        took = performance.now() - begun;
      });
      const waits = await changes(books, count, () => took !== null);
      await copied;
      const { size } = await stat(join(folder, 'copy.db'));
      const perGb = ((took ?? Number.NaN) * GB) / size;
      const busy = quantile(waits, 0.99);
      const none = { ratio: null, spread: null };
      return [
        {
          goal: 'P11',
          what: `online backup under load, a GB (of ${(size / GB).toFixed(2)} copied)`,
          ours: `${Math.round(perGb)} ms`,
          bare: '–',
          ...none,
          bar: { most: 5_000, unit: 'ms' },
          judged: perGb,
        },
        {
          goal: 'P11',
          what: `writes at ${PER_SECOND}/s meanwhile, p99`,
          ours: `${busy.toFixed(1)} ms`,
          bare: `${quiet.toFixed(1)} ms`,
          ...none,
          bar: { most: 10, unit: 'ms' },
          judged: busy,
        },
      ];
    } finally {
      await store.close();
    }
  },
};
