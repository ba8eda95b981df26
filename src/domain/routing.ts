import type { Organisation } from './organisation.ts';
import { has, type Person, type PersonId } from './person.ts';
import type { Report, ReportType } from './report.ts';
import type { UnitId } from './unit.ts';

/**
 * 审签人: the deputy in charge of the unit for general reports, the station head for problem reports, or whom the
 * settings name; where that one is gone, the 后备审签人. Nobody signs his own text: then the station head, then a peer
 * leader; none left is `undefined`.
 */
export function signerFor(
  type: ReportType,
  unit: UnitId,
  writers: PersonId[],
  { people, settings }: Organisation,
): Person | undefined {
  const active = people.filter((person) => person.active);
  const able = active.filter((person) => !writers.includes(person.id));
  const head = able.find((person) => has(person, 'station-head'));
  const deputies = able.filter((person) => has(person, 'deputy'));
  const setting = type === 'problem' ? settings.problemSigner : settings.generalSigner;
  const named = able.find((person) => person.id === setting);
  const inCharge = deputies.find((deputy) => deputy.charge.includes(unit));
  const [first, second] = type === 'problem' ? [head, inCharge] : [inCharge, head];
  const fallback = able.find((person) => person.id === settings.fallbackSigner);
  const there = active.some((person) => isFirst(person, type, unit, setting));
  return named ?? (there ? (first ?? second) : (fallback ?? first ?? second)) ?? deputies[0];
}

/** 后备审签人, where a piece goes to him because the one who would sign it is gone or missing; null where it does not. */
export function fallbackFor(
  type: ReportType,
  unit: UnitId,
  writers: PersonId[],
  organisation: Organisation,
): Person | null {
  const { people, settings } = organisation;
  const setting = type === 'problem' ? settings.problemSigner : settings.generalSigner;
  if (people.some((person) => person.active && isFirst(person, type, unit, setting))) return null;
  const signer = signerFor(type, unit, writers, organisation);
  return signer?.id === settings.fallbackSigner ? signer : null;
}

/** Who signs anew: the one who had it, unless he has become a writer of it or its type asks for another. */
export function resignerFor(
  { unit, writers, task, text }: Pick<Report, 'unit' | 'writers' | 'task' | 'text'>,
  signedAs: ReportType,
  organisation: Organisation,
): PersonId | null {
  const authors = writers.map(({ person }) => person);
  const asked = task.signer;
  if (asked !== null && signedAs === text.type && !authors.includes(asked)) return asked;
  return signerFor(text.type, unit, authors, organisation)?.id ?? null;
}

/** 本人撰写: whether a piece is written by the one who would sign it, so that it goes to another. */
export function writtenBySigner(
  { unit, writers, text }: Pick<Report, 'unit' | 'writers' | 'text'>,
  organisation: Organisation,
): boolean {
  const due = signerFor(text.type, unit, [], organisation)?.id;
  return writers.some(({ person }) => person === due);
}

/** Whether this is the one who signs by the settings, whoever wrote the piece. */
const isFirst = (person: Person, type: ReportType, unit: UnitId, setting: string): boolean => {
  if (setting === 'station-head' || setting === 'deputy-in-charge')
    return type === 'problem'
      ? has(person, 'station-head')
      : has(person, 'deputy') && person.charge.includes(unit);
  return person.id === setting;
};

/** The deputy in charge of a unit, who gets a copy of its problem reports. */
export const deputyInCharge = (unit: UnitId, { people }: Organisation): Person | undefined =>
  people.find((person) => person.active && has(person, 'deputy') && person.charge.includes(unit));
