import { isOffice, type Person, type Role } from './person.ts';
import { allow, type Ruling, refuse } from './ruling.ts';

/** What can be done about the station itself, not about any one report. */
export const stationActs = [
  'see-jobs',
  'run-job',
  'pause-job',
  'see-undelivered',
  'resend-notice',
  'exempt-unit',
  'give-up-check',
  'give-award',
  'suggest',
  'see-suggestions',
  'settle-suggestion',
] as const;
export type StationAct = (typeof stationActs)[number];

/** Who may do it: the office, holders of a role, or anybody on the list of people. */
const by: Readonly<Record<StationAct, readonly (Role | 'office' | 'anybody')[]>> = {
  'see-jobs': ['admin'],
  'run-job': ['admin'],
  'pause-job': ['admin'],
  'see-undelivered': ['office', 'admin'],
  'resend-notice': ['office', 'admin'],
  'exempt-unit': ['office'],
  /** 放弃核对, of whoever of the office began it. */
  'give-up-check': ['office'],
  /** 嘉奖 and 撤销嘉奖. */
  'give-award': ['director'],
  suggest: ['anybody'],
  /** Everybody's; his own anybody sees. */
  'see-suggestions': ['office'],
  /** 答复 · 办结. */
  'settle-suggestion': ['office'],
};

/** Whether this person may do this about the station. */
export function permitStation(act: StationAct, person: Person): Ruling<null> {
  const may = by[act].some((who) =>
    who === 'anybody' ? true : who === 'office' ? isOffice(person) : person.roles.includes(who),
  );
  return person.active && may ? allow(null) : refuse('not-yours');
}
