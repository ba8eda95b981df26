import type { BulletinTotal, PrintedBody } from './bulletin.ts';
import { compact, dayIn, hundredthsIn, issueIn, numberIn } from './bulletin-cells.ts';
import { bareTitle, flagsIn } from './bulletin-flags.ts';
import { type BulletinNames, bodiesIn, isUnitLike, whose } from './bulletin-names.ts';
import type { LocalDate } from './instant.ts';
import type { Year } from './period.ts';

/** What stands in one line beside a title. */
export interface Beside {
  unit: string;
  bodies: PrintedBody[];
  carrier: string;
  issue: string;
  date: LocalDate | null;
  points: number | null;
}
const nothing: Beside = { unit: '', bodies: [], carrier: '', issue: '', date: null, points: null };

const NUMBERED = /^\s*(?:[(（]?[\d０-９]{1,3}[)）]|[\d０-９]{1,3}(?:[、．]|\.(?![\d０-９])|\s)|[①-⑳]|[-•·])/u;

/** 一行一篇: 「1．《题目》（安澜站，2分）★」; null where the line is no piece. */
export function pieceLine(
  line: string,
  names: BulletinNames,
  year: Year,
): { title: string; flags: string[]; beside: Beside } | null {
  const bare = line.replace(NUMBERED, '').trim();
  const numbered = NUMBERED.test(line);
  const quoted = /^[^\p{L}\p{N}《]*《((?:[^《》]|《[^《》]*》)+)》(.*)$/u.exec(bare);
  if (quoted) {
    const [, title = '', rest = ''] = quoted;
    const beside = besideIn(rest, names, year);
    if (numbered || beside || flagsIn(bare).length > 0 || compact(rest) === '')
      return { title, flags: flagsIn(bare), beside: beside ?? nothing };
    return null;
  }
  const flagged = /^[★☆▲△●○◎◆◇■□※]/u.test(bare);
  if (!(numbered || flagged) || /[。；;:：]$/.test(bare)) return null;
  const split = /^(.+?)(?:\s{2,}|\t|\s*[—－-]{2,}\s*|\s*(?=[(（][^()（）]*[)）]\P{L}*$))(.+)$/u.exec(bare);
  const beside = split ? besideIn(split[2] ?? '', names, year) : null;
  const title = bareTitle((beside && split?.[1]) || bare);
  return title === '' ? null : { title, flags: flagsIn(bare), beside: beside ?? nothing };
}

/** What is said beside a title, if all of it is understood. */
function besideIn(text: string, names: BulletinNames, year: Year): Beside | null {
  const carrier = /《([^《》]+)》/.exec(text)?.[1] ?? '';
  const rest = text.replace(/《[^《》]+》/, ' ').replace(/[★☆▲△●○◎◆◇■□※*#]/gu, ' ');
  const parts = rest.split(/[()（）,，、;；:：\s—－-]+/).filter((part) => part !== '');
  if (parts.length === 0 && carrier === '') return null;
  let beside: Beside = { ...nothing, carrier };
  for (const part of parts) {
    const told = toldBy(part, names, year);
    if (!told) return null;
    beside = { ...beside, ...told, bodies: [...beside.bodies, ...(told.bodies ?? [])] };
  }
  return beside;
}

function toldBy(part: string, names: BulletinNames, year: Year): Partial<Beside> | null {
  if (/^(?:计|得|记)?[\d０-９.．]+分$/.test(part))
    return { points: hundredthsIn(part.replace(/^[计得记]/, '')) };
  const date = dayIn(part, year);
  if (date) return { date };
  const bodies = bodiesIn(part, names);
  if (bodies.length > 0 && bodies.every(({ id }) => id)) return { bodies, issue: issueIn(part) };
  if (issueIn(part) !== '') return { issue: issueIn(part) };
  return isUnitLike(part) || whose(part, names) === 'ours' ? { unit: part } : null;
}

/** 一、市公路处采用信息（12条） or 安澜站（5篇）: under whom the lines that follow stand. */
export function headingIn(
  line: string,
  names: BulletinNames,
): { body: PrintedBody } | { unit: string } | null {
  const text = compact(line)
    .replace(/^(?:[(（]?[一二三四五六七八九十]+[)）]?[、.]?|\d+[、.]|【)/, '')
    .replace(/[(（][^()（）]*[)）]|[:：】]|共?\d+[篇条]次?/g, '');
  if (text === '' || text.length > 24) return null;
  // A title may end in the name of a station too: under a running number only a heading says how many, or is ours.
  const maybeTitle = /^[\d(]/.test(compact(line)) && !/[:：]$|\d[篇条]/.test(compact(line));
  const bodies = bodiesIn(text.replace(/(?:情况|目录|名单|明细表?)$/, ''), names);
  if (bodies.length > 0 && bodies.every(({ id }) => id))
    return { body: bodies.length === 1 && bodies[0] ? bodies[0] : { id: null, printed: text } };
  const unit = text.replace(/(?:被?采用|信息)+(?:情况|目录|明细)?$/, '');
  return whose(unit, names) === 'ours' || (isUnitLike(unit) && !maybeTitle) ? { unit } : null;
}

const TOTAL =
  /^(?:[(（]?(?:\d+|[一二三四五六七八九十]+)[)）.、]+)?([^\d,，:：]{2,20}?)[:：,，]?(?:共|被|上报[\d]+[篇条]次?[,，]?)*(?:采用|录用|采录)(?:信息)?(\d+)[篇条]次?(?:[,，、](?:得|积|计|共计?|核定)*分?(\d+(?:\.\d+)?)分)?(?:[,，、](?:排名?|位列|列)?第?(\d+)[名位]?)?[。；;]?$/;

/** 「安澜站：采用5篇，得12分，排名第3」. */
export function totalLine(line: string, names: BulletinNames): BulletinTotal | null {
  const found = TOTAL.exec(compact(line).replace(/[;；。]$/, ''));
  const [, unit = '', pieces = '', points = '', rank = ''] = found ?? [];
  if (!found || !(isUnitLike(unit) || whose(unit, names) === 'ours')) return null;
  return { unit, pieces: numberIn(pieces), points: hundredthsIn(points), rank: numberIn(rank), bodies: [] };
}

/** 小计、合计: a cell that says that its row sums up others. */
export const isSum = (cell: string): boolean =>
  /^(?:本页|本期)?(?:小计|合计|总计|共计|累计|平均)(?:[:：\d(]|$)|^.{1,16}(?:小计|合计|总计)[:：]?$/.test(
    compact(cell),
  );
