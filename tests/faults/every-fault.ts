import { downtimes } from './downtimes.ts';
import type { Fault } from './fault.ts';
import { killed } from './killed.ts';
import { misbehavingSlack } from './misbehaving-slack.ts';
import { behindMonth } from './month-end.ts';
import { mutated } from './mutated.ts';
import { twoLeaders } from './two-leaders.ts';
import { unsigned } from './unsigned.ts';

/** Every row of the table, in its order. */
export const everyFault: Fault[] = [
  killed,
  misbehavingSlack,
  twoLeaders,
  mutated,
  unsigned,
  downtimes,
  behindMonth,
];
