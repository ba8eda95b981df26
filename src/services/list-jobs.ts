import type { Instant } from '#domain/instant';
import type { JobName, JobSwitch } from '#domain/job';
import type { Person } from '#domain/person';
import { allow, type Ruling } from '#domain/ruling';
import { permitStation } from '#domain/station-policy';
import type { SettledSlot } from '#ports/change';
import type { Job } from '#ports/job';
import type { Needs } from './needs.ts';
import { HORIZON } from './run-due-slots.ts';
import { lastSettled } from './settle-slot.ts';

/** 一项任务: how its last slot ended, when the next is due, and by whom it is paused. */
export interface SeenJob {
  name: JobName;
  last: SettledSlot | null;
  next: Instant | null;
  paused: JobSwitch | null;
}

/** 任务一览, in the order in which the house settles them. */
export const listJobs =
  (needs: Needs, jobs: readonly Job[]) =>
  async (person: Person): Promise<Ruling<SeenJob[]>> => {
    const ruling = permitStation('see-jobs', person);
    if (!ruling.ok) return ruling;
    const { books, clock } = needs;
    const [organisation, switches] = await Promise.all([needs.organisation(), books.jobSwitches()]);
    const seen = jobs.map(async (job): Promise<SeenJob> => {
      const after = await lastSettled(needs, job);
      const [next] = job.due(after, clock.now() + HORIZON, organisation);
      return {
        name: job.name,
        last: await books.lastSlot(job.name),
        next: next?.at ?? null,
        paused: switches.find((one) => one.job === job.name && one.paused) ?? null,
      };
    });
    return allow(await Promise.all(seen));
  };
