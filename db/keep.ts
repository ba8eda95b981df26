import type { Change, Kept } from '#ports/change';
import type { Engine } from './engine.ts';
import type { Hash } from './hash.ts';
import type { Keeping } from './keeping.ts';
import { keepAdoptions } from './registers/adoptions.ts';
import { keepArrival } from './registers/arrivals.ts';
import { keepAudit } from './registers/audit.ts';
import { keepAwards } from './registers/awards.ts';
import { keepBackflows } from './registers/backflows.ts';
import { keepBulletinChecks } from './registers/bulletin-checks.ts';
import { keepClosings } from './registers/closings.ts';
import { keepDelegations } from './registers/delegations.ts';
import { keepDispatches } from './registers/dispatches.ts';
import { keepDrafts } from './registers/drafts.ts';
import { keepEntries } from './registers/entries.ts';
import { keepIncidents } from './registers/incidents.ts';
import { keepJobSwitches } from './registers/job-switches.ts';
import { keepTallies } from './registers/keep-tallies.ts';
import { keepMonthNotes } from './registers/month-notes.ts';
import { keepNotices } from './registers/notices.ts';
import { keepOpinions } from './registers/opinions.ts';
import { keepPayouts } from './registers/payouts.ts';
import { keepReports } from './registers/reports.ts';
import { keepSlot } from './registers/slots.ts';
import { keepSolicitations } from './registers/solicitations.ts';
import { keepStationBulletins } from './registers/station-bulletins.ts';
import { keepSuggestions } from './registers/suggestions.ts';
import { keepResent } from './registers/undelivered.ts';
import type { Work } from './work.ts';

/** A change as one unit of work: every register in turn, and the first refusal undoes them all. */
export function keeper(engine: Engine, hash: Hash): (station: string, change: Change) => Promise<Kept> {
  const registers: Keeping[] = [
    keepArrival(engine),
    keepSlot(engine),
    keepJobSwitches(engine),
    keepReports(engine),
    keepOpinions(engine, hash),
    keepDispatches(engine),
    keepAdoptions(engine),
    keepEntries(engine),
    keepAwards(engine),
    keepPayouts(engine),
    keepClosings(engine, hash),
    keepMonthNotes(engine),
    keepDelegations(engine),
    keepIncidents(engine),
    keepBackflows(engine),
    keepDrafts(engine),
    keepSolicitations(engine),
    keepSuggestions(engine),
    keepStationBulletins(engine),
    keepBulletinChecks(engine),
    keepResent(engine),
    keepNotices(engine),
    keepAudit(engine, hash),
  ];
  const tallies = keepTallies(engine);
  function* keep(station: string, change: Change): Work<Kept> {
    const before = yield* tallies.before(station, change);
    for (const register of registers) {
      const refusal = yield* register(station, change);
      if (refusal) return { ok: false, refusal };
    }
    yield* tallies.settle(station, change, before);
    return { ok: true };
  }
  return (station, change) =>
    engine.unit(
      () => keep(station, change),
      (kept) => !kept.ok,
    );
}
