import type { KnownBlock } from '@slack/types';
import { isSigner } from '#domain/delegation';
import { localDate } from '#domain/instant';
import { monthNumber } from '#domain/period';
import { policy } from '#domain/policy';
import type { Desk } from '#services/my-desk';
import type { HomeDoor, Visit } from '../answer.ts';
import { press } from '../ids.ts';
import { beside, button, header, homeView, note, paragraphs } from '../kit.ts';
import { quotaLine } from '../quota/quota-line.ts';
import { draftBlocks } from '../report/drafts.ts';
import { momentOf, numberOf } from '../say.ts';
import { entriesAt } from './entries.ts';

/** Drafts that are shown; all others by the command. */
const DRAFTS = 3;

/** 首页: what concerns this person now, and the ways on from there. */
export const drawHome: HomeDoor = async (visit) => {
  const { words, organisation, services, person, now } = visit;
  const desk = await services.myDesk(person);
  return homeView([
    header(words.home.title),
    ...entriesAt('writing', visit),
    ...drafts(visit, desk),
    ...waiting(visit, desk),
    ...queue(visit, desk),
    ...month(visit, desk),
    ...mine(visit, desk),
    ...books(visit),
    note(words.home.asOf(momentOf(words, now, organisation))),
  ]);
};

/** 待我审签: for leaders also when nothing waits. */
function waiting(visit: Visit, { waiting: { count, oldest } }: Desk): KnownBlock[] {
  const { words, organisation, person } = visit;
  if (oldest === null && !isSigner(person)) return [];
  return [
    header(words.home.signing),
    ...(oldest === null
      ? paragraphs(words.waiting.none)
      : [
          beside(
            words.signers.digest(count, words.day(localDate(oldest, organisation.zone))),
            button(press.waiting, words.waiting.title, { behind: null }),
          ),
        ]),
    ...entriesAt('signing', visit),
  ];
}

/** 我的草稿: the newest, to be taken up again or deleted. */
function drafts(visit: Visit, { drafts: kept }: Desk): KnownBlock[] {
  const { words, names } = visit;
  if (kept.length === 0) return [];
  const all = words.drafts.others(kept.length, `${names.xinbao} ${words.words.drafts}`);
  return [
    header(words.home.drafts),
    ...kept.slice(0, DRAFTS).flatMap((draft) => draftBlocks(visit, draft)),
    ...(kept.length > DRAFTS ? [note(all)] : []),
  ];
}

function queue(visit: Visit, { queue: counts }: Desk): KnownBlock[] {
  const { words } = visit;
  if (!counts) return [];
  const line = words.office.queue(counts);
  return [
    header(words.home.office),
    ...paragraphs(line),
    ...entriesAt('office', visit),
    ...entriesAt('adoptions', visit),
  ];
}

/** The unit's month and the station's year. */
function month({ words, organisation, person }: Visit, { quota }: Desk): KnownBlock[] {
  const { dispatched, adopted } = organisation.targets;
  const { year } = quota;
  const own = quota.states.filter(({ unit }) => unit.id === person.unit);
  const pace = [year.dispatched, dispatched, year.adopted, adopted, year.adoptions] as const;
  return [
    header(words.quota.title(monthNumber(quota.month))),
    ...own.flatMap((state) => paragraphs(quotaLine(words, state))),
    note(words.quota.year(...pace, words.day(year.asOf))),
  ];
}

/** One's newest pieces: a returned one leads back to its form, all others to their course. */
function mine({ words }: Visit, { reports }: Desk): KnownBlock[] {
  const lines = reports.map(({ id, receipt, text, status }) =>
    beside(
      words.mine.line(numberOf(words, receipt), text.title, words.status[status]),
      policy.resubmit.from.includes(status)
        ? button(press.revise, words.author.revise, { report: id }, { style: 'primary' })
        : button(press.timeline, words.timeline.button, { report: id }),
    ),
  );
  return [header(words.mine.title), ...(lines.length > 0 ? lines : paragraphs(words.home.none))];
}

/** 统计和稿酬, for whom there is any of it. */
function books(visit: Visit): KnownBlock[] {
  const rows = entriesAt('books', visit);
  return rows.length > 0 ? [header(visit.words.home.books), ...rows] : [];
}
