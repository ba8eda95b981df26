import type { BulletinCheckId } from './bulletin-check.ts';
import { addDays, type Instant, isDate, type LocalDate } from './instant.ts';
import type { BodyId } from './organisation.ts';
import type { PaperScore } from './paper-totals.ts';
import type { Period } from './period.ts';
import { isOffice, type Person, type PersonId } from './person.ts';
import { allow, type Ruling, refuse } from './ruling.ts';

/** 上级核定得分: as a notice of theirs says it, beside our own points and never mixed with them. */
export interface SuperiorScore {
  id: string;
  /** The 通报核对 that brought it; null where the office entered it. */
  check: BulletinCheckId | null;
  body: BodyId;
  from: LocalDate;
  until: LocalDate;
  pieces: number | null;
  /** Hundredths. */
  points: number | null;
  rank: number | null;
  /** 通报文号 and 通报日期, where the office entered them. */
  notice: string | null;
  told: LocalDate | null;
  /** 更正: the one that it stands in the place of, which is kept. */
  corrects: string | null;
  at: Instant;
  by: PersonId;
}

/** What the office enters where a notice gives nothing but the score; `last` is the last day it is of. */
export interface ScoreForm {
  body: BodyId;
  from: LocalDate;
  last: LocalDate;
  points: number;
  rank: number | null;
  notice: string;
  told: LocalDate;
  corrects: string | null;
}

/** Those that no later one corrects. */
export function standingScores(scores: readonly SuperiorScore[]): SuperiorScore[] {
  const corrected = new Set(scores.map(({ corrects }) => corrects));
  return scores.filter(({ id }) => !corrected.has(id));
}

/**
 * The superior's score as a paper of a period prints it: of days that begin with the period and reach furthest into it, told last.
 * Scores of single quarters are never added up.
 */
export function scoreFor(
  scores: readonly SuperiorScore[],
  superior: BodyId,
  { from, until }: Period,
): PaperScore | null {
  const [best] = standingScores(scores)
    .filter((one) => one.body === superior && one.from === from && one.until <= until && one.points !== null)
    .toSorted((a, b) => b.until.localeCompare(a.until) || b.at - a.at);
  if (!best || best.points === null) return null;
  return { points: best.points, rank: best.rank, on: addDays(best.until, -1), notice: best.notice };
}

/** 录入 or 更正, by one of the office: of days that are over, told by a day that has come. */
export function enterScore(
  { last, ...form }: ScoreForm,
  id: string,
  by: Person,
  { at, today }: { at: Instant; today: LocalDate },
): Ruling<SuperiorScore> {
  if (!isOffice(by)) return refuse('not-yours');
  if (!isDate(form.from) || !isDate(last) || last < form.from) return refuse('wrong-days');
  if (last > today || form.told > today) return refuse('future-date');
  return allow({ ...form, id, check: null, until: addDays(last, 1), pieces: null, at, by: by.id });
}
