import type { Instant } from './instant.ts';
import type { Addressee } from './notice.ts';
import type { Organisation } from './organisation.ts';
import { has } from './person.ts';

/** Why there is no good backup: the disk is full, the place cannot be written, or what lies there did not pass 核对. */
export const backupFailures = ['no-space', 'not-written', 'unsound'] as const;
export type BackupFailure = (typeof backupFailures)[number];

/** 备份: a copy of the books as of one moment. Only a good one, opened and found to balance, is one to go back to. */
export interface Backup {
  name: string;
  at: Instant;
  good: boolean;
}

const NAME = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z(-unsound)?$/;

/** The name of a backup says when it was made, and whether it is good. */
export const backupName = ({ at, good }: Omit<Backup, 'name'>): string =>
  `${new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')}Z${good ? '' : '-unsound'}`;

/** The backup of this name, or none: other things may lie beside. */
export function backupNamed(name: string): Backup | null {
  const [, day, hours, minutes, seconds, unsound] = NAME.exec(name) ?? [];
  const at = Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`);
  return Number.isNaN(at) ? null : { name, at, good: unsound === undefined };
}

/** The one to go back to. */
export const newestGood = (backups: readonly Backup[]): Backup | undefined =>
  backups.filter(({ good }) => good).toSorted((a, b) => b.at - a.at)[0];

/** Those beyond the newest `kept` good ones, and beyond as many that are not: neither pushes out the other. */
export const outdated = (backups: readonly Backup[], kept: number): Backup[] =>
  [true, false].flatMap((good) =>
    backups
      .filter((backup) => backup.good === good)
      .toSorted((a, b) => b.at - a.at)
      .slice(kept),
  );

/** Whom the house tells of its own troubles: the administrators, else the office. */
export function keepersOf({ people }: Organisation): Addressee[] {
  const admins = people.filter((person) => person.active && has(person, 'admin'));
  return admins.length > 0 ? admins.map(({ id }) => ({ person: id })) : [{ channel: 'office' }];
}
