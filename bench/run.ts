import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { coldStart } from './cold-start.ts';
import { longListing } from './long-listing.ts';
import { memory } from './memory.ts';
import type { Row } from './row.ts';
import { bare, ours } from './sides.ts';
import { similarTitles } from './similar-titles.ts';
import { openSlackStub } from './slack-stub.ts';
import { submissions } from './submissions.ts';
import { tableOf } from './table.ts';

/** `npm run bench` measures every goal, `npm run bench -- P1 P9` those. */

const measurements = [submissions, coldStart, memory, similarTitles, longListing];
const wanted = process.argv.slice(2);
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
    const measured = await measurement.measure({ ours: ours(folder, stub.url), bare });
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
