import type { Incident } from './incident.ts';
import { alarmTimes, isDue } from './incident-clock.ts';
import type { Instant, LocalDate } from './instant.ts';
import type { Addressed, Addressee } from './notice.ts';
import type { Organisation } from './organisation.ts';
import { has, type PersonId } from './person.ts';

const office: Addressee = { channel: 'office' };
const persons = (...ids: PersonId[]): Addressee[] => [...new Set(ids)].map((person) => ({ person }));

/** 急报卡: the office's, the duty officer's and the 带班领导's, redrawn at each step. */
export const incidentCards = ({ id, duty, leader }: Incident): Addressed[] =>
  [office, ...persons(duty, leader)].map((to) => ({ to, notice: { kind: 'urgent-card', incident: id } }));

/**
 * 时限提醒: before a limit to the office and the duty officer, at the limit to 带班领导 and station head as well. What is
 * past its limit when the matter is entered is said at once; a first call to mind that is past is not.
 */
export function incidentAlarms(
  incident: Incident,
  { people, settings }: Organisation,
  now: Instant,
): Addressed[] {
  const { id, duty, leader } = incident;
  const heads = people
    .filter((person) => person.active && has(person, 'station-head'))
    .map((head) => head.id);
  return alarmTimes(incident, settings.urgent)
    .filter(({ alarm, at }) => isDue(alarm) || at > now)
    .flatMap(({ alarm, at }) => {
      const whom = isDue(alarm) ? persons(duty, leader, ...heads) : persons(duty);
      return [office, ...whom].map(
        (to): Addressed => ({
          to,
          notice: { kind: 'urgent-alarm', incident: id, alarm, ...(to === office && { desk: true }) },
          at,
        }),
      );
    });
}

/** 每日续报提示: to the duty officer and to whoever opened the matter. */
export const dailyPrompts = ({ id, duty, openedBy }: Incident, day: LocalDate): Addressed[] =>
  persons(duty, openedBy).map((to) => ({ to, notice: { kind: 'urgent-daily', incident: id, day } }));
