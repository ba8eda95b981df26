import type { Addressee, Notice } from './notice.ts';
import type { PersonId } from './person.ts';

/** 消息类别 for the 减负 report: 提醒 nags, 文件 was asked for, all else tells how a matter went. */
export const burdenKinds = ['reminder', 'course', 'paper'] as const;
export type BurdenKind = (typeof burdenKinds)[number];

const reminders: ReadonlySet<Notice['kind']> = new Set([
  'quota-reminder',
  'sign-digest',
  'sign-overdue',
  'solicitation-reminder',
  'urgent-alarm',
  'urgent-daily',
  'left-behind',
  'paper-due',
]);
const papers: ReadonlySet<Notice['kind']> = new Set([
  'transmittal',
  'attachment',
  'payout-sheet',
  'what-if',
  'paper-card',
  'paper',
  'appeal-list',
]);

const burdenOf = (kind: Notice['kind']): BurdenKind =>
  reminders.has(kind) ? 'reminder' : papers.has(kind) ? 'paper' : 'course';

/** A message as it was first said; one that was only redrawn disturbed nobody. */
export interface Said {
  to: Addressee;
  kind: Notice['kind'];
}

type Counts = Record<BurdenKind, number>;

/** 打扰次数 of a month: what was said to people, to whom the most, and to channels. */
export interface Burden {
  total: Counts;
  people: ({ person: PersonId } & Counts)[];
  channels: number;
}

/** How often the house disturbed whom, the most disturbed first. */
export function burden(said: readonly Said[]): Burden {
  const none = (): Counts => ({ reminder: 0, course: 0, paper: 0 });
  const total = none();
  const people = new Map<PersonId, Counts>();
  let channels = 0;
  for (const { to, kind } of said) {
    if ('channel' in to) {
      channels += 1;
      continue;
    }
    const counts = people.get(to.person) ?? none();
    counts[burdenOf(kind)] += 1;
    total[burdenOf(kind)] += 1;
    people.set(to.person, counts);
  }
  const sum = ({ reminder, course, paper }: Counts): number => reminder + course + paper;
  const rows = [...people].map(([person, counts]) => ({ person, ...counts }));
  return {
    total,
    people: rows.sort((a, b) => sum(b) - sum(a) || b.reminder - a.reminder || (a.person < b.person ? -1 : 1)),
    channels,
  };
}
