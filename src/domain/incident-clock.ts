import type { Incident } from './incident.ts';
import type { Instant } from './instant.ts';

/** 时限: minutes after an urgent matter became known. */
export interface UrgentLimits {
  phoneMinutes: number;
  writtenMinutes: number;
}

export const defaultLimits: UrgentLimits = { phoneMinutes: 30, writtenMinutes: 60 };

/** 电话报告 · 书面报告: what must be done in time. */
export type Duty = 'phone' | 'written';

/** One of the two clocks, as it stands. */
export interface IncidentClock {
  duty: Duty;
  due: Instant;
  doneAt: Instant | null;
  state: 'running' | 'overdue' | 'in-time' | 'late';
}

const MINUTE = 60_000;

const dueOf = ({ knownAt }: Pick<Incident, 'knownAt'>, duty: Duty, limits: UrgentLimits): Instant =>
  knownAt + (duty === 'phone' ? limits.phoneMinutes : limits.writtenMinutes) * MINUTE;

/** How one clock stands now. Done at the very limit is in time. */
export function clockOf(
  incident: Pick<Incident, 'knownAt'>,
  duty: Duty,
  doneAt: Instant | null,
  limits: UrgentLimits,
  now: Instant,
): IncidentClock {
  const due = dueOf(incident, duty, limits);
  const late = (doneAt ?? now) > due;
  const state = doneAt === null ? (late ? 'overdue' : 'running') : late ? 'late' : 'in-time';
  return { duty, due, doneAt, state };
}

/** 预警 before a limit and 逾期 at it. */
export const alarms = ['phone-soon', 'phone-due', 'written-soon', 'written-due'] as const;
export type Alarm = (typeof alarms)[number];

export const dutyOf = (alarm: Alarm): Duty => (alarm.startsWith('phone') ? 'phone' : 'written');
export const isDue = (alarm: Alarm): boolean => alarm.endsWith('due');

/** Minutes before its limit at which each duty is first called to mind. */
const ahead: Record<Duty, number> = { phone: 10, written: 15 };

/** When each alarm is said: ten minutes before the telephone limit, fifteen before the written one, and at both. */
export const alarmTimes = (
  incident: Pick<Incident, 'knownAt'>,
  limits: UrgentLimits,
): { alarm: Alarm; at: Instant }[] =>
  alarms.map((alarm) => {
    const duty = dutyOf(alarm);
    // Just past the limit: at the limit itself there is still nothing missed.
    const at = isDue(alarm) ? 1 : -ahead[duty] * MINUTE;
    return { alarm, at: dueOf(incident, duty, limits) + at };
  });
