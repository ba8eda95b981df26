import writeExcel from 'write-excel-file/node';
import type { Column, Value } from '#documents/write/sheet';
import { writeXlsx } from '#documents/write/xlsx';
import type { Bar, Measurement, Row } from './row.ts';

/** A register longer than any station has. */
const ROWS = 50_000;
const PIECE = 500;
const MB = 1024 * 1024;
/** How often memory and the pace of the loop are looked at. */
const LOOK_MS = 5;

const columns: Column[] = Array.from({ length: 12 }, (_, index) => ({
  name: `列${index + 1}`,
  kind: index === 0 ? 'integer' : index === 4 ? 'date' : index === 7 ? 'money' : 'text',
  width: 12,
}));

const rowNumbered = (number: number): Value[] => [
  number,
  `2025-${number}`,
  '养护工程股',
  `第${number}处路面坑槽修补完成情况的报告`,
  `2025-0${1 + (number % 9)}-1${number % 9}`,
  '一般信息',
  `信息员${number % 40}`,
  2050,
  '已上报',
  '市公路处',
  '=备注',
  null,
];

async function* pieces(): AsyncGenerator<Value[][]> {
  for (let from = 0; from < ROWS; from += PIECE)
    yield Array.from({ length: PIECE }, (_, index) => rowNumbered(from + index));
}

interface Figures {
  ms: number;
  /** Beyond what was resident before, at its highest. */
  memory: number;
  /** The longest that others waited. */
  held: number;
}

async function watched(act: () => Promise<unknown>): Promise<Figures> {
  const before = process.memoryUsage().rss;
  const highest = process.resourceUsage().maxRSS;
  let [peak, held, last] = [before, 0, performance.now()];
  const look = () => {
    const now = performance.now();
    held = Math.max(held, now - last - LOOK_MS);
    last = now;
    peak = Math.max(peak, process.memoryUsage().rss);
  };
  const looking = setInterval(look, LOOK_MS);
  const began = performance.now();
  await act();
  const ms = performance.now() - began;
  look();
  clearInterval(looking);
  // What a stopped loop could not look at, the system has seen.
  const seen = process.resourceUsage().maxRSS;
  if (seen > highest) peak = Math.max(peak, seen * 1024);
  return { ms, memory: (peak - before) / MB, held };
}

/** The whole table at once, as the library takes it. */
async function plainly(): Promise<unknown> {
  const data = [];
  for await (const rows of pieces()) data.push(...rows);
  return writeExcel(data).toBuffer();
}

/** X1: 50,000 rows of 12 columns as .xlsx; `bare` is the library that takes the whole table. */
export const longListing: Measurement = {
  goals: ['X1'],
  measure: async () => {
    const sheet = { tab: '表', title: '题头', asOf: '截至', columns, rows: pieces() };
    const ours = await watched(() => writeXlsx(sheet));
    const bare = await watched(plainly);
    const row = (what: string, of: keyof Figures, unit: 'MB' | 'ms', bar: Bar): Row => ({
      goal: 'X1',
      what: `${ROWS.toLocaleString('en')} rows as .xlsx, ${what}`,
      ours: `${ours[of].toFixed(0)} ${unit}`,
      bare: `${bare[of].toFixed(0)} ${unit}`,
      ratio: null,
      spread: null,
      bar,
      judged: ours[of],
    });
    return [
      row('memory beyond', 'memory', 'MB', { most: 150, unit: 'MB' }),
      row('longest wait of others', 'held', 'ms', { most: 50, unit: 'ms' }),
      row('in all', 'ms', 'ms', { most: 10_000, unit: 'ms' }),
    ];
  },
};
