import { makeSchema } from '../schema.ts';
import { sqliteKit } from './kit.ts';

export const schema = makeSchema(sqliteKit);

/** drizzle-kit reads tables by export name. */
export const {
  stations,
  organisations,
  organisationDocuments,
  numberSeries,
  arrivals,
  slots,
  jobSwitches,
  monthNotes,
  delegations,
  auditEvents,
  reports,
  writers,
  texts,
  revisions,
  opinionWords,
  opinions,
  dispatches,
  dispatchTurns,
  adoptions,
  entries,
  awards,
  closings,
  outbox,
  messageRefs,
  incidents,
  calls,
  backflows,
  drafts,
  solicitations,
  suggestions,
  payouts,
  payoutEntries,
  stationBulletins,
  bulletinChecks,
  superiorScores,
  unitTallies,
} = schema;
