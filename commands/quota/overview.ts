import { monthNumber } from '#domain/period';
import { has, isOffice } from '#domain/person';
import { type CommandDoor, whisper } from '../answer.ts';
import { header, note, paragraphs } from '../kit.ts';

/** `/quota`: one's own unit; every unit for leaders and the office; and the station's year. */
export const showQuota: CommandDoor = async ({ person, organisation, services, words }) => {
  const { states, year } = await services.quotaOverview();
  const all = isOffice(person) || has(person, 'deputy', 'station-head', 'overseer', 'admin');
  const lines = states
    .filter(({ unit }) => all || unit.id === person.unit)
    .map(({ unit, received, quota, short }) =>
      [
        words.quota.line(unit.name, received, quota),
        short > 0 ? words.quota.short(short) : words.quota.met,
      ].join('，'),
    );
  const { dispatched, adopted } = organisation.targets;
  const pace = words.quota.year(
    year.dispatched,
    dispatched,
    year.adopted,
    adopted,
    year.adoptions,
    words.day(year.asOf),
  );
  const month = states[0]?.month ?? '';
  return whisper(lines.join('\n'), [
    header(words.quota.title(monthNumber(month))),
    ...paragraphs(lines.join('\n')),
    note(pace),
  ]);
};
