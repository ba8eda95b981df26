import type { Organisation } from '#domain/organisation';
import { officeClerk } from '../demo-year/cast.ts';
import type { Year } from '../demo-year/plan.ts';
import { dueReminders } from './expected-reminders.ts';
import { type Finding, finding } from './finding.ts';
import { judgeMoney, judgeRated } from './judge-money.ts';
import { openBooks } from './open-books.ts';
import { keyed, monthTable, yearFigures } from './readings.ts';
import type { Stage } from './screen.ts';

/** 52 boards in 2025; four weeks began with a Monday off. */
const BOARDS = 52;
const NOT_ON_MONDAY = 4;

export async function judge(stage: Stage, year: Year, organisation: Organisation): Promise<Finding[]> {
  const office = stage.as(officeClerk);
  const figures = await yearFigures(stage, office);
  return [
    finding('上报篇', figures.dispatched, 60),
    finding('采用条次 (一至三季度)', figures.adoptions, 32),
    finding('采用篇', figures.adopted, 26),
    ...(await judgeMoney(stage, year, organisation)),
    ...(await quotaFindings(stage, year, organisation)),
    ...(await boardFindings(stage)),
    ...(await reminderFindings(stage, year, organisation)),
  ];
}

/** And once the rate that was missing is set. */
export const judgeRatedYear = async (
  stage: Stage,
  year: Year,
  organisation: Organisation,
): Promise<Finding[]> => [...(await judgeRated(stage, year)), await doubleFinding(stage, organisation)];

/** What the books say, once nobody writes in them any more. */
export async function judgeBooks(url: string, year: Year, { station }: Organisation): Promise<Finding[]> {
  const { pieces, broken } = await openBooks(url, station.id);
  return [finding('登记来稿 (篇)', pieces, year.pieces.length), finding('审计链', broken ?? '完好', '完好')];
}

/** 来稿 by unit and month against the hand-checked table. */
async function quotaFindings(stage: Stage, year: Year, { units }: Organisation): Promise<Finding[]> {
  const months = await Promise.all(
    Array.from({ length: 12 }, (_, index) => index + 1).map(
      async (month) => [month, await monthTable(stage, stage.as(officeClerk), month)] as const,
    ),
  );
  const counted = new Map<string, number[]>(Object.entries(year.expected.counted));
  return units.map(({ id, name }) =>
    finding(
      `来稿 ${name}`,
      months.map(([, table]) => table.get(name) ?? '-').join(' '),
      (counted.get(id) ?? []).join(' '),
    ),
  );
}

/** Each weekly board once, on the first workday of its week. */
async function boardFindings(stage: Stage): Promise<Finding[]> {
  const boards = await keyed(stage.as(officeClerk), 'board:', stage.team);
  const moments = boards.map(([, { ts }]) => new Date(Number(ts) * 1000 + 8 * 3_600_000));
  return [
    finding('积分榜 (期)', boards.length, BOARDS),
    finding('积分榜 (不同的周)', new Set(boards.map(([key]) => key)).size, BOARDS),
    finding('积分榜 (不在周一)', moments.filter((at) => at.getUTCDay() !== 1).length, NOT_ON_MONDAY),
    finding(
      '积分榜 (九点整)',
      moments.filter((at) => at.toISOString().slice(11, 16) === '09:00').length,
      BOARDS,
    ),
  ];
}

/** Each reminder that was due exactly once, and no other. */
async function reminderFindings(stage: Stage, year: Year, organisation: Organisation): Promise<Finding[]> {
  const silenced = (unit: string, month: string, moment: string) =>
    year.noReports.some((tap) => tap.unit === unit && tap.month === month && tap.at < moment);
  const due = dueReminders(year.pieces, organisation, silenced).map(
    ({ person, month, stage: when }) => `remind:${month}:${when}:${person}`,
  );
  const people = organisation.people.filter(({ active }) => active);
  const sent = (await Promise.all(people.map(({ id }) => keyed(stage.as(id), 'remind:'))))
    .flat()
    .map(([key]) => key);
  const unlike = [...due.filter((key) => !sent.includes(key)), ...sent.filter((key) => !due.includes(key))];
  return [
    finding('报送提醒 (条)', sent.length, due.length),
    finding('报送提醒 (缺、多)', unlike.sort().join(' ') || '无', '无'),
  ];
}

/** No message of the bot stands twice anywhere. */
async function doubleFinding(stage: Stage, { people }: Organisation): Promise<Finding> {
  const direct = await Promise.all(people.map(({ id }) => keyed(stage.as(id), '')));
  const office = stage.as(officeClerk);
  const channels = [await keyed(office, '', stage.office), await keyed(office, '', stage.team)];
  const keys = [...direct, ...channels].flat().map(([key]) => key);
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  return finding(`重复消息 (共${keys.length}条)`, twice.join(' ') || '无', '无');
}
