import type { Books } from '#ports/books';
import type { Engine } from './engine.ts';
import type { keeper } from './keep.ts';
import { readAdoptions } from './registers/adoptions.ts';
import { seenArrivals } from './registers/arrivals.ts';
import { readHistory } from './registers/audit.ts';
import { readAwards } from './registers/awards.ts';
import { readBackflows } from './registers/backflows.ts';
import { readBulletinChecks } from './registers/bulletin-checks.ts';
import { readClosings } from './registers/closings.ts';
import { readDelegations } from './registers/delegations.ts';
import { readDispatches } from './registers/dispatches.ts';
import { readDrafts } from './registers/drafts.ts';
import { readEntries } from './registers/entries.ts';
import { readFigures } from './registers/figures.ts';
import { findReports } from './registers/find-reports.ts';
import { readIncidents } from './registers/incidents.ts';
import { readJobSwitches } from './registers/job-switches.ts';
import { messageRefs } from './registers/message-refs.ts';
import { readMonthNotes } from './registers/month-notes.ts';
import { readOpinions } from './registers/opinions.ts';
import { readPayouts } from './registers/payouts.ts';
import { readPieceNames } from './registers/piece-names.ts';
import { readQueue } from './registers/queue.ts';
import { readReceived, receivedByUnit } from './registers/received.ts';
import { readRecordedAdoptions } from './registers/recorded-adoptions.ts';
import { readSaid } from './registers/said.ts';
import { searchReports } from './registers/search-reports.ts';
import { readSlots } from './registers/slots.ts';
import { readSolicitations } from './registers/solicitations.ts';
import { readStationBulletins } from './registers/station-bulletins.ts';
import { readStation, zoneOf } from './registers/stations.ts';
import { readSuggestions } from './registers/suggestions.ts';
import { readTexts } from './registers/texts.ts';
import { readTitles } from './registers/titles.ts';
import { readUndelivered } from './registers/undelivered.ts';
import { readUnitFigures } from './registers/unit-figures.ts';
import { readUnitMonths } from './registers/unit-months.ts';
import { readUnpaid } from './registers/unpaid.ts';

/** The registers of one station over one database. */
export function booksOf(engine: Engine, keep: ReturnType<typeof keeper>, station: string): Books {
  const received = receivedByUnit(engine, station, zoneOf(engine, station));
  const refs = messageRefs(engine, station);
  return {
    keep: (change) => keep(station, change),
    ...seenArrivals(engine, station),
    ...readStation(engine, station),
    ...findReports(engine, station),
    ...searchReports(engine, station),
    ...readQueue(engine, station),
    ...readTexts(engine, station),
    ...readHistory(engine, station),
    messageAt: (ref) => engine.read(() => refs.at(ref)),
    ...readTitles(engine, station),
    ...readOpinions(engine, station),
    ...readDispatches(engine, station),
    ...readAdoptions(engine, station),
    ...readRecordedAdoptions(engine, station),
    ...readEntries(engine, station),
    ...readAwards(engine, station),
    ...readClosings(engine, station),
    ...readPayouts(engine, station),
    ...readUnpaid(engine, station),
    ...readReceived(engine, received),
    ...readFigures(engine, station, received),
    ...readUnitFigures(engine, station, received),
    ...readUnitMonths(engine, station),
    ...readMonthNotes(engine, station),
    ...readDelegations(engine, station),
    ...readIncidents(engine, station),
    ...readBackflows(engine, station),
    ...readDrafts(engine, station),
    ...readSolicitations(engine, station),
    ...readSuggestions(engine, station),
    ...readStationBulletins(engine, station),
    ...readBulletinChecks(engine, station),
    ...readPieceNames(engine, station),
    ...readSlots(engine, station),
    ...readSaid(engine, station),
    ...readJobSwitches(engine, station),
    ...readUndelivered(engine, station),
  };
}
