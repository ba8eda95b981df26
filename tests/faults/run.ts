import { everyFault } from './every-fault.ts';
import { isHeld } from './fault.ts';
import { type Ran, tableOf } from './table.ts';

/**
 * `npm run faults`: lets every fault happen and prints the table. `-- NAME` runs one row, `-- --long` the great
 * numbers, `-- --tries 50` as many as that, `-- --seed 7` from another seed.
 */

const words = process.argv.slice(2);
const after = (name: string): string | undefined =>
  words.includes(name) ? words[words.indexOf(name) + 1] : undefined;
const long = words.includes('--long');
const seed = Number(after('--seed') ?? 1);
const asked = Number(after('--tries') ?? 0);
const names = words.filter(
  (word, at) => !word.startsWith('--') && !/^--(?:seed|tries)$/.test(words[at - 1] ?? ''),
);
const unknown = names.filter((name) => !everyFault.some((fault) => fault.name === name));
if (unknown.length > 0 || !Number.isInteger(seed) || !Number.isInteger(asked)) {
  process.stderr.write(
    `[--long] [--tries N] [--seed N] and any of ${everyFault.map(({ name }) => name).join(', ')}\n`,
  );
  process.exit(2);
}

const rows: Ran[] = [];
for (const fault of everyFault) {
  if (names.length > 0 && !names.includes(fault.name)) continue;
  process.stderr.write(`${fault.name} …\n`);
  const begun = performance.now();
  const tally = await fault.run({ tries: asked || fault.tries[long ? 'long' : 'usual'], seed });
  rows.push({ fault, tally, seconds: Math.round((performance.now() - begun) / 1000) });
}
const held = rows.every(({ tally }) => isHeld(tally));
process.stdout.write(`${tableOf(rows)}\n\nseed ${seed}, Node ${process.version}\n`);
process.exit(held ? 0 : 1);
