import { eq, sql } from 'drizzle-orm';
import type { JobSwitch } from '#domain/job';
import type { Engine } from '../engine.ts';
import type { Keeping } from '../keeping.ts';

const place = sql.placeholder;

/** 暂停 · 恢复: the latest stands in place of the one before. */
export function keepJobSwitches(engine: Engine): Keeping {
  const { jobSwitches } = engine.schema;
  const put = engine.prepare('switch-job', (database) =>
    database
      .insert(jobSwitches)
      .values({
        station: place('station'),
        job: place('job'),
        paused: place('paused'),
        by: place('by'),
        at: place('at'),
      })
      .onConflictDoUpdate({
        target: [jobSwitches.station, jobSwitches.job],
        set: { paused: sql`${place('paused')}`, by: sql`${place('by')}`, at: sql`${place('at')}` },
      })
      .returning({ job: jobSwitches.job }),
  );
  return function* keep(station, change) {
    for (const { paused, ...one } of change.jobSwitches ?? [])
      yield* put({ station, ...one, paused: paused ? 1 : 0 });
    return null;
  };
}

export function readJobSwitches(engine: Engine, station: string) {
  const { jobSwitches } = engine.schema;
  const all = engine.prepare('job-switches', (database) =>
    database
      .select()
      .from(jobSwitches)
      .where(eq(jobSwitches.station, place('station'))),
  );
  return {
    jobSwitches: (): Promise<JobSwitch[]> =>
      engine.read(function* read() {
        return (yield* all({ station })).map(({ job, paused, by, at }) => ({
          job,
          paused: paused === 1,
          by,
          at,
        }));
      }),
  };
}
