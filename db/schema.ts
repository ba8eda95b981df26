import type { Kit } from './column-kit.ts';
import { awardTables } from './tables/awards.ts';
import { bulletinCheckTables } from './tables/bulletin-checks.ts';
import { bulletinTables } from './tables/bulletins.ts';
import { draftTables } from './tables/drafts.ts';
import { messageTables } from './tables/messages.ts';
import { payoutTables } from './tables/payouts.ts';
import { reportTables } from './tables/reports.ts';
import { resultTables } from './tables/results.ts';
import { solicitationTables } from './tables/solicitations.ts';
import { stationTables } from './tables/station.ts';
import { suggestionTables } from './tables/suggestions.ts';
import { tallyTables } from './tables/tallies.ts';
import { urgentTables } from './tables/urgent.ts';

/** Every table, once for both engines; each carries its station. */
export function makeSchema(kit: Kit) {
  const reports = reportTables(kit);
  return {
    ...stationTables(kit),
    ...reports,
    ...resultTables(kit, reports),
    ...awardTables(kit, reports),
    ...messageTables(kit),
    ...urgentTables(kit),
    ...draftTables(kit),
    ...bulletinTables(kit),
    ...bulletinCheckTables(kit),
    ...solicitationTables(kit),
    ...suggestionTables(kit),
    ...payoutTables(kit),
    ...tallyTables(kit),
  };
}

export type Schema = ReturnType<typeof makeSchema>;

/** Tables whose rows are never changed and never removed, by their SQL names. */
export const appendOnly = [
  'organisations',
  'revisions',
  'opinions',
  'entries',
  'closings',
  'audit_events',
] as const;
