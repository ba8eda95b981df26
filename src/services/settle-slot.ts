import type { Instant } from '#domain/instant';
import type { SkipReason } from '#domain/job';
import type { DueSlot } from '#domain/reminder';
import type { Kept } from '#ports/change';
import type { Job } from '#ports/job';
import type { Needs } from './needs.ts';

/** The moment up to which a job's slots are settled; before its first, the one at which the station was entered. */
export const lastSettled = async ({ books }: Pick<Needs, 'books'>, { name }: Job): Promise<Instant> =>
  (await books.lastSlot(name))?.at ?? (await books.openedAt());

/** One due slot, done with all that it says, or passed over with its reason: one change either way. */
export async function settleSlot(
  { books, clock }: Needs,
  job: Job,
  slot: DueSlot,
  how: 'run' | 'late' | { skip: SkipReason },
): Promise<Kept> {
  if (typeof how === 'string')
    return books.keep({
      ...(await job.run(slot, how === 'late')),
      slot: { job: job.name, ...slot, outcome: 'done', reason: null },
    });
  const subject = `${job.name}/${slot.slot}`;
  return books.keep({
    audit: [{ at: clock.now(), actor: null, action: 'skip', subject, detail: { reason: how.skip } }],
    slot: { job: job.name, ...slot, outcome: 'skipped', reason: how.skip },
  });
}
