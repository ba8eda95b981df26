import { both, meant } from './both.ts';
import type { Message } from './problem.ts';

/** What can be wrong between the parts of the file: names that point nowhere, or to two things. */
export const crossMessages = {
  duplicateId: (id: string) => both(`编号“${id}”已经用过。`, `The id "${id}" is already taken.`),
  duplicateName: (name: string) => both(`名称“${name}”已经用过。`, `The name "${name}" is already taken.`),
  duplicateHandle: (handle: string) =>
    both(`账号“${handle}”已经属于另一个人。`, `The handle "${handle}" already belongs to another person.`),
  unknownUnit: (id: string, guess?: string) =>
    both(`没有部门“${id}”${meant(guess)[0]}`, `There is no unit "${id}"${meant(guess)[1]}`),
  closedUnit: (id: string) =>
    both(
      `部门“${id}”已撤销，请给在职人员改写部门。`,
      `The unit "${id}" is closed; give an active person another unit.`,
    ),
  unknownPerson: (id: string, guess?: string) =>
    both(`没有在职人员“${id}”${meant(guess)[0]}`, `There is no active person "${id}"${meant(guess)[1]}`),
  unknownTier: (id: string, guess?: string) =>
    both(`没有级别“${id}”${meant(guess)[0]}`, `There is no tier "${id}"${meant(guess)[1]}`),
  unknownBody: (id: string, guess?: string) =>
    both(`没有采用单位“${id}”${meant(guess)[0]}`, `There is no body "${id}"${meant(guess)[1]}`),
  reservedId: (id: string) =>
    both(
      `“${id}”是设置里的固定写法，不能作人员编号。`,
      `"${id}" is a word of the settings and cannot be a person's id.`,
    ),
  chargeWithoutDeputy: () => both('只有副站长（deputy）才写分管部门。', 'Only a deputy has units in charge.'),
  twoInCharge: (unit: string) =>
    both(`部门“${unit}”已由另一位副站长分管。`, `Another deputy is already in charge of the unit "${unit}".`),
  noneInCharge: (unit: string) =>
    both(
      `部门“${unit}”没有分管副站长：在某位副站长的 charge 里写上它。`,
      `No deputy is in charge of the unit "${unit}"; add it to a deputy's "charge".`,
    ),
  noStationHead: () => both('没有站长（station-head）。', 'There is no station head (role station-head).'),
  twoStationHeads: () => both('只能有一位站长（station-head）。', 'There can be only one station head.'),
  noOfficeClerk: () =>
    both('办公室没有经办人（clerk）或主任（director）。', 'The office has neither a clerk nor a director.'),
  oneNameTwoBodies: (name: string, other: string) =>
    both(
      `“${name}”已经指采用单位“${other}”，一个叫法只能指一个单位。`,
      `"${name}" already names the body "${other}"; one name can mean one body only.`,
    ),
  quotaOrder: () => both('月任务须按月份先后排列。', 'Quotas must stand in the order of their months.'),
  rulesOrder: (previous: string) =>
    both(
      `各版标准须按日期先后排列，且晚于上一版（${previous}）。`,
      `Rule versions must stand in the order of their dates, later than the one before (${previous}).`,
    ),
  rateMissing: (tier: string) =>
    both(
      `最新一版标准没有写级别“${tier}”；没有标准时写“待定”。`,
      `The latest rules say nothing of the tier "${tier}"; write 待定 where there is no rate.`,
    ),
  duplicateDay: (day: string) => both(`${day} 写了两次。`, `${day} stands here twice.`),
  offAndOn: (day: string) => both(`${day} 既放假又上班。`, `${day} is both a day off and a workday.`),
} satisfies Record<string, (...words: string[]) => Message>;
