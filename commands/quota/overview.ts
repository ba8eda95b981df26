import type { StationFigures } from '#domain/figures';
import type { Organisation } from '#domain/organisation';
import { paceOf } from '#domain/pace';
import { type Month, monthNumber, monthOf } from '#domain/period';
import { has, isOffice } from '#domain/person';
import type { Words } from '#text/zh';
import { type CommandDoor, whisper } from '../answer.ts';
import { header, note, paragraphs } from '../kit.ts';
import { paceLine } from '../office/monthly-news.ts';
import { quotaLine } from './quota-line.ts';

/** `/quota`: one's own unit; every unit for leaders and the office; and the station's year. `/quota 3` shows March. */
export const showQuota: CommandDoor = async ({ person, organisation, services, words, today }, text) => {
  const { states, year, month } = await services.quotaOverview(monthIn(text, today));
  const all = isOffice(person) || has(person, 'deputy', 'station-head', 'overseer', 'admin');
  const lines = states
    .filter(({ unit }) => all || unit.id === person.unit)
    .map((state) => quotaLine(words, state));
  const { dispatched, adopted } = organisation.targets;
  const pace = words.quota.year(
    year.dispatched,
    dispatched,
    year.adopted,
    adopted,
    year.adoptions,
    words.day(year.asOf),
  );
  const queue = isOffice(person) ? await services.officeQueue() : null;
  return whisper(lines.join('\n'), [
    header(words.quota.title(monthNumber(month))),
    ...paragraphs(lines.join('\n')),
    note(pace),
    ...(month === monthOf(today) ? [note(paceNow(words, organisation, year, today))] : []),
    ...(queue ? [note(words.office.queue(queue))] : []),
  ]);
};

/** Towards 60 and 24: where the year goes from here. */
const paceNow = (
  words: Words,
  { targets, calendar }: Organisation,
  year: StationFigures,
  today: string,
): string =>
  words.facts([
    paceLine(words, 'dispatched', paceOf(year.dispatched, targets.dispatched, today, calendar)),
    paceLine(words, 'adopted', paceOf(year.adopted, targets.adopted, today, calendar)),
  ]);

/** `3` or `3月` is March of this year, `2025-03` of that one; anything else is this month. */
function monthIn(text: string, today: string): Month | undefined {
  const whole = /^(\d{4})-(\d{1,2})$/.exec(text.trim());
  const alone = /^(\d{1,2})月?$/.exec(text.trim());
  const year = whole?.[1] ?? today.slice(0, 4);
  const number = Number(whole?.[2] ?? alone?.[1]);
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : undefined;
}
