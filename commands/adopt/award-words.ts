import { localDate } from '#domain/instant';
import type { Letter } from '#ports/letter';
import type { GivenAward } from '#services/award-entries';
import type { Words } from '#text/zh';
import type { Visit } from '../answer.ts';
import { personName, unitName, withoutStop } from '../say.ts';

type Reader = Pick<Visit, 'words' | 'organisation'>;

/** {题目或部门}：{项目}，{分} */
export const awardRow = (
  { words, organisation }: Reader,
  { award, name, points, report }: GivenAward,
): string =>
  words.award.row(
    report ? words.title(report.text.title) : unitName(organisation, award.unit ?? ''),
    name,
    words.points(points),
  );

/** When it was given, what for and by whom; where it was taken back, the same of that. */
export function awardFacts({ words, organisation }: Reader, { award }: Pick<GivenAward, 'award'>): string[] {
  const { date, reason, by, back } = award;
  const name = (id: string) => personName(words, organisation, id);
  const facts = [words.award.facts(words.dayOfYear(date), withoutStop(reason), name(by))];
  if (!back) return facts;
  const day = words.dayOfYear(localDate(back.at, organisation.zone));
  return [...facts, words.award.backFacts(name(back.by), day, withoutStop(back.reason))];
}

/** Told to whom it was given, and to whom it was taken from. */
export function awardLine(
  words: Words,
  letter: Extract<Letter, { kind: 'award' | 'award-taken-back' }>,
): string {
  const { award, organisation } = letter;
  const row = awardRow({ words, organisation }, letter);
  const { told } = words.award;
  const day = words.dayOfYear(award.date);
  return award.back
    ? told.back(row, day, withoutStop(award.back.reason))
    : told.given(row, day, withoutStop(award.reason));
}
