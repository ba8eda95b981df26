import type { Instant } from '#domain/instant';
import type { Organisation } from '#domain/organisation';
import type { DueSlot } from '#domain/reminder';
import type { Job } from '#ports/job';
import type { Needs } from './needs.ts';
import { lastSettled, settleSlot } from './settle-slot.ts';

/** What is due, and when the next slot comes. */
export interface DueSlots {
  /** Settles every slot due since the last one, oldest first: done or skipped with a reason, each once. */
  run(): Promise<void>;
  /** The next moment at which something is due within the coming weeks. */
  nextAt(): Promise<Instant | null>;
}

/** So far ahead the next slot of a job is looked for. */
export const HORIZON = 45 * 86_400_000;

/** The due-slot table: claimed together with the notices a slot gives rise to. */
export function dueSlots(needs: Needs, jobs: Job[]): DueSlots {
  const { books, clock } = needs;

  /** The first slot after the last settled one of each job; every kept change asks, and it seldom moves. */
  const found = new Map<string, { after: Instant; organisation: Organisation; slot: DueSlot }>();

  async function first(job: Job, organisation: Organisation, now: Instant): Promise<DueSlot | undefined> {
    const after = await lastSettled(needs, job);
    const known = found.get(job.name);
    if (known?.after === after && known.organisation === organisation) return known.slot;
    const [slot] = job.due(after, now + HORIZON, organisation);
    if (slot) found.set(job.name, { after, organisation, slot });
    return slot;
  }

  async function settle(job: Job): Promise<void> {
    const now = clock.now();
    const organisation = await needs.organisation();
    const next = await first(job, organisation, now);
    if (!next || next.at > now) return;
    const switches = await books.jobSwitches();
    const paused = switches.some((one) => one.job === job.name && one.paused);
    const slots = job.due(await lastSettled(needs, job), now, organisation);
    for (const [index, slot] of slots.entries()) {
      const how = paused
        ? ({ skip: 'paused' } as const)
        : job.catchUp({ slot, now, newer: slots.length - 1 - index, organisation });
      if (typeof how === 'object' && 'wait' in how) return;
      const kept = await settleSlot(needs, job, slot, how);
      // Another who settled the slot first has done all of it; a press that was faster leaves it to the next round.
      if (!kept.ok && kept.refusal === 'someone-was-faster') return;
    }
  }

  return {
    run: async () => {
      const ended: PromiseSettledResult<void>[] = [];
      // One job that fails leaves the others their turn.
      for (const job of jobs) ended.push(...(await Promise.allSettled([settle(job)])));
      const failure = ended.find((end) => end.status === 'rejected');
      if (failure) throw failure.reason;
    },
    nextAt: async () => {
      const organisation = await needs.organisation();
      const now = clock.now();
      const coming = await Promise.all(
        jobs.map(async (job) => {
          const slot = await first(job, organisation, now);
          if (!slot || slot.at > now) return slot?.at;
          const how = job.catchUp({ slot, now, newer: 0, organisation });
          return typeof how === 'object' && 'wait' in how ? how.wait : slot.at;
        }),
      );
      return coming.reduce<Instant | null>(
        (first, at) => (at && (first === null || at < first) ? at : first),
        null,
      );
    },
  };
}
