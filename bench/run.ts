import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupUnderLoad } from './backup.ts';
import { boards } from './boards.ts';
import { burst } from './burst.ts';
import { coldStart } from './cold-start.ts';
import { longListing } from './long-listing.ts';
import { memory } from './memory.ts';
import { longExportBusy, manyReportsBusy } from './quiet-and-busy.ts';
import { restart } from './restart.ts';
import type { Row } from './row.ts';
import { bare, ours } from './sides.ts';
import { similarTitles } from './similar-titles.ts';
import { openSlackStub } from './slack-stub.ts';
import { overSocket, submissions } from './submissions.ts';
import { tableOf } from './table.ts';

/** `npm run bench` measures every goal, `npm run bench -- P1 P9` those; with `--full`, over as many reports as the goals say. */

const measurements = [
  submissions,
  overSocket,
  manyReportsBusy,
  burst,
  boards,
  coldStart,
  memory,
  backupUnderLoad,
  restart,
  similarTitles,
  longListing,
  longExportBusy,
];
const full = process.argv.includes('--full');
const wanted = process.argv.slice(2).filter((word) => word !== '--full');
const known = measurements.flatMap(({ goals }) => goals);
const unknown = wanted.filter((goal) => !known.includes(goal));
if (unknown.length > 0) {
  process.stderr.write(`There is no ${unknown.join(', ')}; there are ${known.join(', ')}.\n`);
  process.exit(2);
}
const isWanted = (goal: string): boolean => wanted.length === 0 || wanted.includes(goal);
// Whoever interrupts must not leave a measured process behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const folder = await mkdtemp(join(tmpdir(), 'xinbao-bench-'));
const stub = await openSlackStub();
const rows: Row[] = [];
try {
  for (const measurement of measurements) {
    const goals = measurement.goals.filter(isWanted);
    if (goals.length === 0) continue;
    process.stderr.write(`measuring ${goals.join(', ')} …
`);
    const measured = await measurement.measure({
      ours: ours(folder, stub.url),
      bare,
      oursBySocket: ours(folder, stub.url, 'socket'),
      slack: stub,
      folder,
      full,
    });
    rows.push(...measured.filter(({ goal }) => isWanted(goal)));
  }
} finally {
  await stub.close();
  await rm(folder, { recursive: true, force: true });
}
process.stdout.write(`${tableOf(rows)}\n`);
process.stdout.write(
  `Node ${process.version}, ${cpus().length} cores; ${stub.said()} messages went out meanwhile.\n`,
);
