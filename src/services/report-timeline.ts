import { countPlaces } from '#domain/material';
import type { Person } from '#domain/person';
import { mayRead } from '#domain/policy';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import { type TimelineStep, timelineOf } from '#domain/timeline';
import type { Needs } from './needs.ts';
import { plain } from './read-report.ts';

/** 办理过程 of a report, for one who may read it. */
export const reportTimeline =
  ({ books, compare }: Needs) =>
  async (id: ReportId, reader: Person): Promise<Ruling<{ report: Report; steps: TimelineStep[] }>> => {
    const report = await books.report(id);
    if (!report) return refuse('no-such-report');
    if (!mayRead(report, reader)) return refuse('not-yours');
    const [events, opinions, texts, dispatches, adoptions] = await Promise.all([
      books.history(id),
      books.opinions(id),
      books.texts(id),
      books.dispatches(id),
      books.everyAdoption(id),
    ]);
    const told = { events, opinions, texts, dispatches, adoptions };
    const steps = timelineOf(told, (before, after) => countPlaces(compare(plain(before), plain(after))));
    return allow({ report, steps });
  };
