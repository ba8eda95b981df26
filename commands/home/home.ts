import type { KnownBlock } from '@slack/types';
import { localDate } from '#domain/instant';
import { monthNumber } from '#domain/period';
import { has } from '#domain/person';
import type { Desk } from '#services/my-desk';
import type { HomeDoor, Visit } from '../answer.ts';
import { press } from '../ids.ts';
import { actions, beside, button, header, homeView, note, paragraphs } from '../kit.ts';
import { momentOf, numberOf } from '../say.ts';

/** 首页: what concerns this person now, and the ways on from there. */
export const drawHome: HomeDoor = async (visit) => {
  const { words, organisation, services, person, now } = visit;
  const desk = await services.myDesk(person);
  return homeView([
    header(words.home.title),
    ...actions(button(press.openForm, words.home.report, {}, { style: 'primary' })),
    ...waiting(visit, desk),
    ...queue(visit, desk),
    ...month(visit, desk),
    ...mine(visit, desk),
    note(words.home.asOf(momentOf(words, now, organisation))),
  ]);
};

/** 待我审签: for leaders also when nothing waits. */
function waiting({ words, organisation, person }: Visit, { waiting: { count, oldest } }: Desk): KnownBlock[] {
  if (oldest === null) return has(person, 'deputy', 'station-head') ? paragraphs(words.waiting.none) : [];
  return [
    ...paragraphs(words.signers.digest(count, words.day(localDate(oldest, organisation.zone)))),
    ...actions(button(press.waiting, words.waiting.title, { behind: null })),
  ];
}

function queue({ words }: Visit, { queue: counts }: Desk): KnownBlock[] {
  if (!counts) return [];
  const line = words.office.queue(counts.toEdit, counts.toSend, counts.pendingRate);
  return [header(words.home.office), ...paragraphs(line)];
}

/** The unit's month and the station's year. */
function month({ words, organisation, person }: Visit, { quota }: Desk): KnownBlock[] {
  const { dispatched, adopted } = organisation.targets;
  const { year } = quota;
  const own = quota.states.filter(({ unit }) => unit.id === person.unit);
  const pace = [year.dispatched, dispatched, year.adopted, adopted, year.adoptions] as const;
  return [
    header(words.quota.title(monthNumber(quota.month))),
    ...own.flatMap(({ unit, received, quota: task }) =>
      paragraphs(words.quota.line(unit.name, received, task)),
    ),
    note(words.quota.year(...pace, words.day(year.asOf))),
  ];
}

function mine({ words }: Visit, { reports }: Desk): KnownBlock[] {
  const lines = reports.map(({ id, receipt, text, status }) =>
    beside(
      words.mine.line(numberOf(words, receipt), text.title, words.status[status]),
      button(press.timeline, words.timeline.button, { report: id }),
    ),
  );
  return [header(words.mine.title), ...(lines.length > 0 ? lines : paragraphs(words.home.none))];
}
