import { has, isOffice, type Person } from './person.ts';

/** 规则: read, and tried on a year, by the office, the leaders, the administrator and the overseer. */
export const mayReadRules = (person: Person): boolean =>
  isOffice(person) || has(person, 'station-head', 'deputy', 'admin', 'overseer');
