import type { LocalDate } from './instant.ts';
import type { PeriodName } from './named-period.ts';
import { addMonths, type Month, monthOf, yearOf } from './period.ts';
import { has, type Person, type PersonId, type Role } from './person.ts';
import { allow, type Ruling, refuse } from './ruling.ts';

/** 来稿登记簿 · 采用情况统计表 · 积分稿酬明细 · 任务完成情况 · 站内情况通报 · 工作总结 · 年度档案: papers made of the books. */
export const bookPapers = [
  'register',
  'adoptions',
  'entries',
  'quota',
  'bulletin',
  'annual',
  'archive',
] as const;
export type BookPaper = (typeof bookPapers)[number];
export type PaperFormat = 'xlsx' | 'csv' | 'docx' | 'zip';

/** What is asked for: which paper of which period, as which file. */
export interface Wanted {
  paper: BookPaper;
  /** As closings name it. The year's papers take its year. */
  period: PeriodName;
  format: PaperFormat;
}

/** Who asked for it, when, and by which press: all that it takes to make it, and to make it again. */
export interface Asked extends Wanted {
  by: PersonId;
  takenAt: number;
  press: string;
}

const sheets: readonly PaperFormat[] = ['xlsx', 'csv'];
/** Which files a paper can be. */
export const formatsOf: Readonly<Record<BookPaper, readonly PaperFormat[]>> = {
  register: sheets,
  adoptions: sheets,
  entries: sheets,
  quota: sheets,
  bulletin: ['docx', ...sheets],
  annual: ['docx'],
  archive: ['zip'],
};

const office: readonly Role[] = ['clerk', 'director'];
const readers: readonly Role[] = [...office, 'station-head', 'deputy', 'overseer'];
/** 谁可导出: finance has the figures of the ledger, the whole archive is for who answers for it. */
const takers: Readonly<Record<BookPaper, readonly Role[]>> = {
  register: readers,
  adoptions: readers,
  entries: [...office, 'station-head', 'finance', 'overseer'],
  quota: readers,
  bulletin: readers,
  annual: readers,
  archive: ['director', 'station-head'],
};

/** The papers that a person may have, in the order in which they are offered; none for most people. */
export const papersFor = (person: Person): BookPaper[] =>
  bookPapers.filter((paper) => person.active && has(person, ...takers[paper]));

/** 导出: refused to whom the paper is not for, and where there is no such file of it. */
export function permitPaper(wanted: Wanted, person: Person): Ruling<Wanted> {
  if (!papersFor(person).includes(wanted.paper)) return refuse('not-yours');
  if (!formatsOf[wanted.paper].includes(wanted.format)) return refuse('no-such-paper');
  const yearly = wanted.paper === 'annual' || wanted.paper === 'archive';
  return allow(yearly ? { ...wanted, period: wanted.period.slice(0, 4) } : wanted);
}

/** Periods that are offered on a day: this year and the one before, their quarters and months that have begun, latest first. */
export function periodsOffered(today: LocalDate): string[] {
  const year = yearOf(today);
  const months: Month[] = [];
  for (let month = monthOf(today); yearOf(month) >= year - 1; month = addMonths(month, -1))
    months.push(month);
  const quarters = [
    ...new Set(months.map((month) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`)),
  ];
  return [`${year}`, `${year - 1}`, ...quarters, ...months];
}
