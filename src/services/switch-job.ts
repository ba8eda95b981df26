import type { JobName } from '#domain/job';
import type { Person } from '#domain/person';
import { allow, type Ruling, refuse } from '#domain/ruling';
import { permitStation } from '#domain/station-policy';
import type { Needs } from './needs.ts';

/** 暂停 or 恢复 of a job. What falls due while it is paused is skipped, and the slot says so. */
export const switchJob =
  ({ books, clock }: Needs) =>
  async (job: JobName, paused: boolean, person: Person): Promise<Ruling<null>> => {
    const ruling = permitStation('pause-job', person);
    if (!ruling.ok) return ruling;
    const stands = (await books.jobSwitches()).some((one) => one.job === job && one.paused);
    if (stands === paused) return allow(null);
    const at = clock.now();
    const kept = await books.keep({
      jobSwitches: [{ job, paused, by: person.id, at }],
      audit: [
        { at, actor: person.id, action: paused ? 'pause-job' : 'resume-job', subject: job, detail: {} },
      ],
    });
    return kept.ok ? allow(null) : refuse(kept.refusal);
  };
