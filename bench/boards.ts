import { openStore } from '#db/open';
import { localDate } from '#domain/instant';
import { monthOf, yearOf, yearPeriod } from '#domain/period';
import { quotaStates } from '#domain/quota';
import { layHistory } from './history.ts';
import { median } from './pairs.ts';
import type { Bar, Measurement, Row } from './row.ts';
import type { Ours } from './sides.ts';

const FEW = 10_000;
const MANY = 100_000;
const MANY_IN_FULL = 1_000_000;
/** So often each is asked, or for so long. */
const TIMES = 300;
const MOST_MS = 3_000;

interface Figures {
  month: number;
  year: number;
  ever: number;
}

async function timeOf(ask: () => Promise<unknown>): Promise<number> {
  for (let warm = 0; warm < 20; warm += 1) await ask();
  const times: number[] = [];
  for (const begun = performance.now(); times.length < TIMES && performance.now() - begun < MOST_MS; ) {
    const asked = performance.now();
    await ask();
    times.push(performance.now() - asked);
  }
  return median(times);
}

async function boardsOver(ours: Ours, count: number): Promise<Figures> {
  await layHistory(ours, count);
  const store = await openStore(`file:${ours.path}`);
  try {
    const station = await store.organisations.current();
    if (!station) throw new Error('The bench has no station');
    await store.startTallies(station.station.id);
    const books = store.books(station.station.id);
    const today = localDate(Date.now(), station.zone);
    const month = monthOf(today);
    return {
      month: await timeOf(async () =>
        quotaStates(station.units, month, await books.received(month), await books.monthNotes(month)),
      ),
      year: await timeOf(() => books.unitFigures(yearPeriod(yearOf(today)))),
      ever: await timeOf(() => books.unitFigures({ from: '2000-01-01', until: '2100-01-01' })),
    };
  } finally {
    await store.close();
  }
}

/** P6 and P7: what boards cost, and what they cost more when there are more reports; `bare` is ours over few. */
export const boards: Measurement = {
  goals: ['P6', 'P7'],
  measure: async ({ ours, full }) => {
    const count = full ? MANY_IN_FULL : MANY;
    const few = await boardsOver(ours, FEW);
    const many = await boardsOver(ours, count);
    const row = (goal: string, what: string, of: keyof Figures, bar: Bar, judged: number): Row => ({
      goal,
      what,
      ours: `${many[of].toFixed(3)} ms`,
      bare: `${few[of].toFixed(3)} ms`,
      ratio: many[of] / few[of],
      spread: null,
      bar,
      judged,
    });
    const over = `over ${count.toLocaleString('en')} reports`;
    const behind = `month board and who is behind, ${over}`;
    return [
      row('P6', behind, 'month', { most: 0.05, unit: 'ms' }, many.month),
      row(
        'P6',
        `${behind}, × over ${FEW.toLocaleString('en')}`,
        'month',
        { most: 1.5 },
        many.month / few.month,
      ),
      row('P7', `board of the year, ${over}`, 'year', { most: 0.5, unit: 'ms' }, many.year),
      row('P7', `board of all years, ${over}`, 'ever', { most: 2, unit: 'ms' }, many.ever),
    ];
  },
};
