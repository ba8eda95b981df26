import fc from 'fast-check';
import type { Store } from '#db/store';
import { type Instant, wallClock } from '#domain/instant';
import type { JobName } from '#domain/job';
import type { DueSlot } from '#domain/reminder';
import { everyJob } from '#jobs/every-job';
import type { Job } from '#ports/job';
import type { Needs } from '#services/needs';
import { type DueSlots, dueSlots } from '#services/run-due-slots';
import { station, ZONE } from '../domain/station.ts';
import { decades } from '../jobs/decades.ts';
import { daysOf, walked } from '../jobs/walked-minutes.ts';

/** A bot that stops and starts, freezes and runs twice, over a real store; and what must then stand in its books. */

const MINUTE = 60_000;
const first = Date.UTC(2020, 0, 2);
const last = Date.UTC(2040, 10, 1);

/** The bot is away, comes back, perhaps on the very minute of a slot, is started several times, two at once, wakes late. */
const step = fc.record({
  away: fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 60 }) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 2 * 1440 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 * 7 * 1440 }) },
  ),
  onSlot: fc.boolean(),
  starts: fc.integer({ min: 1, max: 3 }),
  twice: fc.boolean(),
  late: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5 * MINUTE })),
  up: fc.oneof(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 2 * 1440 })),
});
export const history = fc.record({
  opens: fc.integer({ min: first, max: last }),
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

/** A scheduler, sound or not, as it is after a start. */
export type Scheduler = (needs: Needs, jobs: Job[]) => DueSlots;

/** The usual design: a timer fires, and what is due in its minute is done; nothing is remembered. */
export const timerOnly: Scheduler = (needs, jobs) => {
  const sound = dueSlots(needs, jobs);
  const { books, clock, organisation } = needs;
  return {
    nextAt: sound.nextAt,
    run: async () => {
      const now = clock.now();
      for (const job of jobs)
        for (const slot of job.due(now - MINUTE, now, await organisation()))
          await books.keep({ ...(await job.run(slot, false)), at: now });
    },
  };
};

const whole = daysOf(2020, 2040, decades);

/** Lives a history in a station of its own, and answers in words what is not as each job's policy has it. */
export async function wrongs(
  { opens, steps }: History,
  build: Scheduler,
  store: Store,
  clock: { now: Instant },
  name: string,
): Promise<string[]> {
  clock.now = opens;
  const base = station({ revision: 0, calendar: decades });
  const organisation = { ...base, station: { ...base.station, id: name } };
  await store.organisations.replace(organisation, null, 'first-import');
  const needs = {
    books: store.books(name),
    organisation: () => Promise.resolve(organisation),
    clock: { now: () => clock.now },
  } as Needs;
  const jobs = everyJob(needs).map(
    (job): Job => ({ ...job, run: ({ slot, at }) => Promise.resolve({ audit: [ran(job.name, slot, at)] }) }),
  );
  const wakes: Instant[] = [];
  for (const { away, onSlot, starts, twice, late, up } of steps) {
    clock.now += away * MINUTE;
    if (onSlot) clock.now = (await build(needs, jobs).nextAt()) ?? clock.now;
    const ends = clock.now + up * MINUTE;
    while (clock.now <= ends) {
      let slots = build(needs, jobs);
      for (let start = 0; start < starts; start += 1) {
        slots = build(needs, jobs);
        await Promise.all([slots.run(), ...(twice ? [build(needs, jobs).run()] : [])]);
        wakes.push(clock.now);
      }
      const next = await slots.nextAt();
      if (next === null || next <= clock.now) break;
      clock.now = next + late;
    }
    clock.now = Math.max(clock.now, ends);
  }
  const settled = new Map<string, string[]>();
  for (const { action, subject } of await store.auditChain(name))
    if (action === 'ran' || action === 'skip')
      settled.set(subject, [...(settled.get(subject) ?? []), action]);
  return jobs.flatMap((job) => {
    const slots = walkedBy(job.name).filter(({ at }) => at > opens && at <= clock.now);
    return slots.flatMap((slot): string[] => {
      const is = (settled.get(`${job.name}/${slot.slot}`) ?? []).join('+') || 'none';
      const due = policies[job.name](slot, wakes, slots);
      return is === due ? [] : [`${job.name}/${slot.slot}: ${is}, not ${due}`];
    });
  });
}

const ran = (job: JobName, slot: string, at: Instant) => ({
  at,
  actor: null,
  action: 'ran',
  subject: `${job}/${slot}`,
  detail: {},
});

const found = new Map<JobName, DueSlot[]>();
function walkedBy(job: JobName): DueSlot[] {
  const known = found.get(job) ?? walked(job, whole);
  found.set(job, known);
  return known;
}

type Outcome = 'ran' | 'skip' | 'none';
/** What becomes of a slot, by the moments at which the bot looked, in the office's words and none of the rules'. */
type Policy = (slot: DueSlot, wakes: Instant[], all: DueSlot[]) => Outcome;

const always: Policy = ({ at }, wakes) => (wakes.some((wake) => wake >= at) ? 'ran' : 'none');

const newestOnly: Policy = ({ at }, wakes, all) => {
  const seen = wakes.find((wake) => wake >= at);
  if (seen === undefined) return 'none';
  return all.some((other) => other.at > at && other.at <= seen) ? 'skip' : 'ran';
};

const sameDay: Policy = ({ at }, wakes) => {
  const seen = wakes.find((wake) => wake >= at);
  if (seen === undefined) return 'none';
  return wallClock(seen, ZONE).date === wallClock(at, ZONE).date ? 'ran' : 'skip';
};

/** In the office's hours of its own day: it waits over noon, and is dropped in the evening. */
const inHours: Policy = ({ at }, wakes) => {
  const { date } = wallClock(at, ZONE);
  for (const wake of wakes.filter((one) => one >= at)) {
    const { date: day, time } = wallClock(wake, ZONE);
    if (day !== date || time >= '17:30') return 'skip';
    if (time < '11:30' || time >= '14:30') return 'ran';
  }
  return 'none';
};

const policies: Record<JobName, Policy> = {
  'day-begins': newestOnly,
  'close-month': always,
  'quota-reminders': inHours,
  'weekly-leaderboard': newestOnly,
  'urgent-daily': sameDay,
  'sign-digest': inHours,
  'bulletin-draft': always,
  'payout-reminder': newestOnly,
  'pace-forecast': newestOnly,
  'burden-report': newestOnly,
  'compare-figures': newestOnly,
  'calendar-warning': newestOnly,
  'nightly-backup': newestOnly,
};
