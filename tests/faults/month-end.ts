import { randomFrom } from '#tools/demo/killer';
import { boardsIn, monthEnd, overPace, remindersIn } from '../services/month-end.ts';
import type { Fault, Tally, Trials } from './fault.ts';

const UNITS = 2000;

/** The end of a month at which every unit is behind, the bot killed at random moments of it; `looks`: whether it looks before it posts again. */
export async function endMonth({ tries, seed }: Trials, looks = true, units = UNITS): Promise<Tally> {
  const random = randomFrom(seed);
  // Together they leave some to be posted after the last death.
  const kills = Array.from({ length: tries }, () => 1 + Math.floor((random() * units) / tries));
  const { standing, posted } = await monthEnd(units, kills, looks);
  const reminded = remindersIn(standing).length;
  const boards = boardsIn(standing).length;
  const twice = [...standing].filter(([, times]) => times > 1).map(([key]) => key);
  return {
    tries,
    lost: units - reminded + 1 - Math.min(boards, 1),
    doubled: twice.length + Math.max(boards - 1, 0),
    wrong: [
      ...(reminded === units ? [] : [`${reminded} of ${units} units were reminded`]),
      ...(boards === 1 ? [] : [`${boards} boards were posted`]),
      ...twice.map((key) => `${key} is said twice`),
      ...overPace(posted).map((place) => `${place} was posted to faster than Slack takes it`),
    ],
  };
}

export const behindMonth: Fault = {
  name: 'month-end',
  what: 'the end of a month with 2,000 units behind, the bot killed in the middle of it again and again',
  tries: { usual: 5, long: 100 },
  run: (trials) => endMonth(trials),
};
