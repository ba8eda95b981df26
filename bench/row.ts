import type { Side } from './side.ts';
import type { Ours } from './sides.ts';
import type { SlackStub } from './slack-stub.ts';

/** What a goal asks of the figure it judges; a bar that is no ratio has a unit. */
export type Bar = { least: number } | { most: number; unit?: 'MB' | 'ms' };

/** One line of the table. */
export interface Row {
  goal: string;
  what: string;
  ours: string;
  bare: string;
  /** The median of the paired ratios, where ratios are what the goal speaks of. */
  ratio: number | null;
  /** Lowest and highest of the paired ratios: how quiet the machine was. */
  spread: [number, number] | null;
  bar: Bar;
  /** The figure that is held against the bar. */
  judged: number;
}

/** What every measurement is given. */
export interface Bench {
  ours: Ours;
  bare: Side;
  /** Ours in Socket Mode. */
  oursBySocket: Ours;
  slack: SlackStub;
  /** For databases and copies; goes at the end. */
  folder: string;
  /** `--full`: as many reports as the goals speak of, however long it takes to lay them. */
  full: boolean;
}

export interface Measurement {
  goals: string[];
  measure(bench: Bench): Promise<Row[]>;
}

export const isMet = ({ bar, judged }: Row): boolean =>
  'least' in bar ? judged >= bar.least : judged <= bar.most;
