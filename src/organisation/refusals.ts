import { both } from './both.ts';
import type { Message } from './problem.ts';

/** Why a changed file is not applied. */
export const refusals = {
  stale: (file: string, held: string) =>
    both(
      `文件是第 ${file} 版，数据库已是第 ${held} 版：请先 export 最新的一份，再在上面修改。`,
      `The file is of revision ${file}, the database of ${held}: export the latest one and make your changes there.`,
    ),
  noRevision: (held: string) =>
    both(
      `文件没有版次（revision），而数据库已是第 ${held} 版：请先 export 最新的一份，再在上面修改。`,
      `The file names no revision, the database is at ${held}: export the latest one and make your changes there.`,
    ),
  otherStation: (file: string, held: string) =>
    both(
      `文件属于“${file}”，数据库属于“${held}”。`,
      `The file is of the station "${file}", the database of "${held}".`,
    ),
  beforeNext: (since: string) =>
    both(
      `已有一版从 ${since} 起生效，新的变动不能早于它：请用 --from ${since} 或更晚的日期。`,
      `A revision takes effect on ${since}; no later one may begin before it: use --from ${since} or a later day.`,
    ),
  quotaPast: (unit: string, month: string, earliest: string) =>
    both(
      `部门“${unit}”：${month} 的月任务已经生效，不能往回改；最早可从 ${earliest} 起变动。`,
      `Unit "${unit}": the quota of ${month} is already in force and never changes backwards; ${earliest} is the first month that can.`,
    ),
  quotaFirst: (unit: string, earliest: string) =>
    both(
      `部门“${unit}”：月任务只从每月 1 日起变动，请用 --from ${earliest}-01。`,
      `Unit "${unit}": a quota changes on the 1st of a month; use --from ${earliest}-01.`,
    ),
  newUnit: (unit: string, earliest: string) =>
    both(
      `新部门“${unit}”从第一个完整的月起计任务，最早写 ${earliest}。`,
      `The new unit "${unit}" counts from its first full month; write ${earliest} or later.`,
    ),
  ruleGone: (from: string) => both(`${from} 起的标准不能删去。`, `The rules from ${from} cannot be removed.`),
  ruleChanged: (from: string, what: string) =>
    both(
      `${from} 起的标准不能改（${what}）：请在后面添一版，写明自哪天起；原来待定的单位可在 own 里补上标准。`,
      `The rules from ${from} cannot be changed (${what}): append a version with a later date; a body without a rate may be given one under "own".`,
    ),
  rulePast: (from: string, date: string) =>
    both(
      `新的一版标准（${from}）不能早于生效日 ${date}。`,
      `The new rules (${from}) cannot begin before ${date}, the day from which the change holds.`,
    ),
  bodyGone: (body: string) =>
    both(
      `采用单位“${body}”不能删去，采用记录里有它；可以改名。`,
      `The body "${body}" cannot be removed, adoptions name it; it may be renamed.`,
    ),
  tierGone: (tier: string) =>
    both(`级别“${tier}”不能删去，已有标准里有它。`, `The tier "${tier}" cannot be removed, rules name it.`),
} satisfies Record<string, (...words: string[]) => Message>;
