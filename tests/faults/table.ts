import { type Fault, isHeld, type Tally } from './fault.ts';

/** A row that has been run. */
export interface Ran {
  fault: Fault;
  tally: Tally;
  seconds: number;
}

/** The table of `docs/reliability.md`; what did not hold is told in words below it. */
export function tableOf(rows: Ran[]): string {
  const lines = rows.map(
    ({ fault, tally, seconds }) =>
      `| ${fault.name} | ${fault.what} | ${tally.tries} | ${tally.lost} | ${tally.doubled} | 0, 0 | ${
        isHeld(tally) ? 'yes' : 'NO'
      } | ${seconds} |`,
  );
  const told = rows.flatMap(({ fault, tally }) =>
    tally.wrong.slice(0, 20).map((what) => `${fault.name}: ${what}`),
  );
  return [
    '| row | fault | tries | lost | doubled | target | held | seconds |',
    '| --- | --- | --: | --: | --: | --- | --- | --: |',
    ...lines,
    ...(told.length > 0 ? ['', ...told] : []),
  ].join('\n');
}
