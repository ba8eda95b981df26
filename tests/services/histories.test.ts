import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '#domain/instant';
import { monthOf } from '#domain/period';
import { allow, refuse } from '#domain/ruling';
import type { Books } from '#ports/books';
import { ZONE } from '../domain/station.ts';
import { invariants } from './invariants.ts';
import { acts, type Build, type History, playHistory, type Step, sound } from './play-history.ts';

/** 500 in every run; as many as one likes on demand, from another seed each time. */
const asked = Number(process.env.HISTORIES ?? 0);
const runs = asked || 500;
const seed = asked ? undefined : 20250310;

const step: fc.Arbitrary<Step> = fc.record({
  // Most steps lead a piece up its way, the others are anything.
  act: fc.oneof(
    { weight: 6, arbitrary: fc.constant('onward' as const) },
    { weight: 4, arbitrary: fc.constantFrom(...acts) },
    { weight: 1, arbitrary: fc.constant('wait' as const) },
  ),
  piece: fc.nat(2),
  who: fc.nat(11),
  turn: fc.nat(1000),
  apt: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  again: fc.oneof({ weight: 1, arbitrary: fc.constant(true) }, { weight: 4, arbitrary: fc.constant(false) }),
  beside: fc.oneof({ weight: 1, arbitrary: fc.constant(true) }, { weight: 7, arbitrary: fc.constant(false) }),
});
const histories: fc.Arbitrary<History> = fc.record({
  manner: fc.record({
    sign: fc.constantFrom('before-edit', 'after-edit'),
    unitHeadSigns: fc.boolean(),
    countersign: fc.boolean(),
    delegated: fc.boolean(),
  }),
  steps: fc.array(step, { minLength: 1, maxLength: 45, size: 'max' }),
});

const tally = { histories: 0, steps: 0, changes: 0, dispatches: 0, adoptions: 0 };

/** Plays a history in a build; what is wrong afterwards, or nothing. */
async function faults(history: History, build: Build): Promise<string[]> {
  const played = await playHistory(history, build);
  const wrong: string[] = [];
  for (const invariant of invariants) wrong.push(...(await invariant(played)));
  await played.house.store.close();
  tally.histories += 1;
  tally.steps += history.steps.length;
  tally.changes += played.changes.length;
  tally.dispatches += played.changes.flatMap(({ dispatches = [] }) => dispatches).length;
  tally.adoptions += played.changes.flatMap(({ adoptions = [] }) => adoptions).length;
  return wrong;
}

const holds = (build: Build) =>
  fc.asyncProperty(histories, async (history) => {
    const wrong = await faults(history, build);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  });

describe('whatever people do', () => {
  it(
    `every invariant holds, in ${runs} histories`,
    async () => {
      const began = Date.now();
      await fc.assert(holds(sound), { numRuns: runs, ...(seed && { seed }) });
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      process.stdout.write(`histories: ${JSON.stringify(tally)} in ${seconds} s\n`);
    },
    asked ? 0 : 900_000,
  );
});

/** A build over books that do something else. */
const over =
  (change: (books: Books) => Partial<Books>): Build =>
  (needs) =>
    sound({ ...needs, books: { ...needs.books, ...change(needs.books) } });

/** Builds with one fault each, and the invariant that must find it. */
const broken: [what: string, invariant: number, build: Build][] = [
  [
    'pays the last writer of several a cent too little',
    4,
    over((books) => ({
      keep: ({ entries = [], ...change }) => {
        const last = entries.at(-1);
        const less = entries.map((entry) =>
          entry === last && entry.amount !== null ? { ...entry, amount: entry.amount - 1 } : entry,
        );
        return books.keep({ ...change, ...(entries.length > 0 && { entries: less }) });
      },
    })),
  ],
  [
    'takes a form that comes twice for two forms',
    5,
    (needs) => {
      const services = sound(needs);
      const submitReport: typeof services.submitReport = (_arrival, ...form) =>
        services.submitReport(needs.marks.fresh(), ...form);
      return { ...services, submitReport };
    },
  ],
  [
    'counts the bodies that adopt, not what they adopt',
    6,
    over((books) => ({
      stationFigures: async (period, asOf) => {
        const figures = await books.stationFigures(period, asOf);
        return { ...figures, adoptions: Math.min(figures.adoptions, 1) };
      },
    })),
  ],
  [
    'sends up whatever it is told to',
    7,
    (needs) => ({
      ...sound(needs),
      dispatchReport: async (arrival, id, clerk, form) => {
        const before = await needs.books.report(id);
        if (!before) return refuse('no-such-report');
        const report = { ...before, status: 'dispatched' as const };
        const { bodies, ...common } = form;
        const entry = {
          ...common,
          body: bodies[0] ?? '',
          id: `d-${arrival}`,
          report: id,
          text: before.text.number,
          by: clerk.id,
          at: needs.clock.now(),
        };
        await needs.books.keep({
          once: arrival,
          reports: [report],
          dispatches: [entry],
          at: entry.at,
          audit: [],
        });
        return allow(report);
      },
    }),
  ],
  [
    'lets anybody of the house sign',
    7,
    (needs) => {
      const services = sound(needs);
      const approveReport: typeof services.approveReport = (id, signer, ...pressed) => {
        const report: Books['report'] = async (one) => {
          const found = await needs.books.report(one);
          return found && { ...found, task: { ...found.task, signer } };
        };
        return sound({ ...needs, books: { ...needs.books, report } }).approveReport(id, signer, ...pressed);
      };
      return { ...services, approveReport };
    },
  ],
  [
    'counts a piece that comes again in the month in which it comes again',
    9,
    (needs) => {
      const month = () => monthOf(localDate(needs.clock.now(), ZONE));
      const keep: Books['keep'] = ({ reports = [], ...change }) =>
        needs.books.keep({ ...change, reports: reports.map((one) => ({ ...one, creditMonth: month() })) });
      return sound({ ...needs, books: { ...needs.books, keep } });
    },
  ],
];

describe('a build that', () => {
  it.each(broken)(
    '%s is found out by invariant %i',
    async (_what, invariant, build) => {
      const found = await fc.check(holds(build), { numRuns: 300, seed: 20250310, endOnFailure: true });
      expect(found.failed).toBe(true);
      expect(String(found.errorInstance)).toContain(`${invariant}: `);
    },
    600_000,
  );
});
