/** What a harness did and found. */
export interface Tally {
  tries: number;
  /** What was acknowledged, or was due, and is nowhere. */
  lost: number;
  /** What stands twice, or had effect beyond its right. */
  doubled: number;
  /** Each thing that is not as it must be, in words. */
  wrong: string[];
}

/** How often, and from which seed: the same one strikes at the same places. */
export interface Trials {
  tries: number;
  seed: number;
}

/** One row of the table: a fault, and the harness that lets it happen. */
export interface Fault {
  name: string;
  what: string;
  /** How often it happens in `npm run faults`, and with `--long`. */
  tries: { usual: number; long: number };
  run(trials: Trials): Promise<Tally>;
}

/** Nothing lost, nothing twice, and nothing else amiss. */
export const isHeld = ({ lost, doubled, wrong }: Tally): boolean =>
  lost === 0 && doubled === 0 && wrong.length === 0;
