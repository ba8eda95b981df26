import type { JobName } from '#domain/job';
import type { Person } from '#domain/person';
import type { DueSlot } from '#domain/reminder';
import { allow, type Ruling, refuse } from '#domain/ruling';
import { permitStation } from '#domain/station-policy';
import type { SettledSlot } from '#ports/change';
import type { Job } from '#ports/job';
import type { Needs } from './needs.ts';
import { lastSettled } from './settle-slot.ts';

/**
 * 立即运行: the slot that is due and waits, else the last one if it was skipped only because the job was paused, else, of a job
 * that may run at any time, a slot of this very press. What was done is never done twice, nor what the job itself would drop.
 */
export const runJob =
  (needs: Needs, jobs: readonly Job[]) =>
  async (name: JobName, person: Person, arrival: string): Promise<Ruling<null>> => {
    const ruling = permitStation('run-job', person);
    if (!ruling.ok) return ruling;
    const job = jobs.find((one) => one.name === name);
    if (!job) return refuse('nothing-due');
    const slot = await slotToRun(needs, job, arrival);
    if (!slot) return refuse('nothing-due');
    const { late, ...settled } = slot;
    const change = await job.run(settled, late);
    const subject = `${name}/${settled.slot}`;
    const by = { at: needs.clock.now(), actor: person.id, action: 'run-job', subject, detail: {} };
    const kept = await needs.books.keep({ ...change, slot: settled, audit: [...change.audit, by] });
    if (kept.ok) return allow(null);
    return refuse(kept.refusal === 'already-recorded' ? 'nothing-due' : kept.refusal);
  };

type ToRun = SettledSlot & { again?: true; late: boolean };

async function slotToRun(needs: Needs, job: Job, arrival: string): Promise<ToRun | null> {
  const { books, clock } = needs;
  const now = clock.now();
  const organisation = await needs.organisation();
  const done = { job: job.name, outcome: 'done', reason: null } as const;
  /** Whether the job itself would still do it, and how. */
  const worth = (slot: DueSlot): { late: boolean } | null => {
    const how = job.catchUp({ slot, now, newer: 0, organisation });
    return typeof how === 'object' && 'skip' in how ? null : { late: how === 'late' };
  };
  const waiting = job.due(await lastSettled(needs, job), now, organisation).at(-1);
  const owed = waiting && worth(waiting);
  if (owed) return { ...done, ...waiting, ...owed };
  const last = await books.lastSlot(job.name);
  const missed = last?.reason === 'paused' ? worth(last) : null;
  if (last && missed) return { ...last, ...done, ...missed, again: true };
  return job.anytime ? { ...done, slot: `at ${arrival}`, at: now, late: false } : null;
}
