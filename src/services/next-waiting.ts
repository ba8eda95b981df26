import type { Passage } from '#domain/material';
import type { Person } from '#domain/person';
import type { Report } from '#domain/report';
import type { Solicitation } from '#domain/solicitation';
import { nextBehind, type WaitingPlace } from '#domain/waiting';
import type { Needs } from './needs.ts';
import { changedSinceSigned, solicitationOf } from './read-report.ts';

/** 待我审签: how many pieces wait for a person, and the one that he is shown. */
export interface Waiting {
  count: number;
  next: { report: Report; changed: Passage[] | null; solicitation: Solicitation | null } | null;
}

/** 待我审签, one piece at a time: the longest waiting one behind `place`. */
export const nextWaiting =
  (needs: Needs) =>
  async (person: Person, place: WaitingPlace | null): Promise<Waiting> => {
    const waiting = await needs.books.waitingFor(person.id);
    const report = nextBehind(waiting, place);
    const next = report
      ? {
          report,
          changed: await changedSinceSigned(needs, report),
          solicitation: await solicitationOf(needs.books, report),
        }
      : null;
    return { count: waiting.length, next };
  };
