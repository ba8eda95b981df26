import type { Adoption, AdoptionId } from './adoption.ts';
import type { Instant, LocalDate } from './instant.ts';
import type { Organisation } from './organisation.ts';
import { addMonths, type Month, monthOf } from './period.ts';
import type { PersonId } from './person.ts';
import type { Report, ReportId, Writer } from './report.ts';
import type { Joint } from './rules.ts';
import { split } from './split.ts';
import type { UnitId } from './unit.ts';
import { type Because, counted, type Reckoned, type Worth, worthOf } from './worth.ts';

/** 站内积分 · 批示加分 · 采用之外的加减分 (all points × 100) · 稿酬 (cents). */
export type EntryKind = 'points' | 'instruction' | 'occasion' | 'money';

export type EntryId = string;

/** One line of the ledger; never changed, only reversed or settled by another. */
export interface Entry {
  id: EntryId;
  /** Null where no adoption brought it: then `occasion` says what did. */
  adoption: AdoptionId | null;
  report: ReportId | null;
  /** 采用之外: which rule and which period, `base:2025-03`; or which award. */
  occasion: string | null;
  kind: EntryKind;
  /** Null where it is the unit's alone. */
  person: PersonId | null;
  unit: UnitId;
  /** Null is 标准待定: it waits for a rate and is never 0. */
  amount: number | null;
  /** The rule version that valued it; null when no version was in force. */
  rules: LocalDate | null;
  /** The adoption's own date. */
  attribution: LocalDate;
  /** The month it is booked in; never one that is closed. */
  posting: Month;
  /** 冲销: the entry that it takes back. */
  reverses: EntryId | null;
  /** 补计: the 标准待定 entry that it values. */
  settles: EntryId | null;
  /** 为什么: the steps that led to the amount. */
  because: Because[];
  at: Instant;
}

/** What an adoption earns one of its writers. */
export type Due = Pick<
  Entry,
  'adoption' | 'kind' | 'person' | 'unit' | 'amount' | 'rules' | 'attribution' | 'because'
>;

/** 应计: what the ledger must hold for a report by its adoptions, each by the rules of its date. `paid`: whether one earns money. */
export function dueFor(
  report: Report,
  adoptions: Adoption[],
  organisation: Organisation,
  paid: (adoption: Adoption) => boolean,
): Due[] {
  const live = adoptions.filter(({ status }) => status !== 'void').toSorted(inOrder);
  const worths = live.map((adoption) => ({ adoption, worth: worthOf(adoption, report, organisation) }));
  return worths.flatMap(({ adoption, worth }, index) => {
    const before = worths.slice(0, index);
    const counts = (unit: 'points' | 'money'): Reckoned =>
      counted(
        worth[unit],
        worth.rules?.cumulation[unit] ?? 'cumulate',
        worth.tier,
        before
          .filter((earlier) => unit === 'points' || paid(earlier.adoption))
          .map((earlier) => ({ tier: earlier.worth.tier, amount: earlier.worth[unit].amount })),
      );
    const note = noteOf(
      adoption,
      worth,
      before.map((earlier) => earlier.adoption),
    );
    return [
      ...shared('points', counts('points'), adoption, report, worth),
      ...(paid(adoption) ? shared('money', counts('money'), adoption, report, worth) : []),
      ...(note ? shared('instruction', note, adoption, report, worth) : []),
    ];
  });
}

const inOrder = (a: Adoption, b: Adoption): number =>
  a.date.localeCompare(b.date) || a.recordedAt - b.recordedAt || a.id.localeCompare(b.id);

/** 批示加分: once per level and report, with the first adoption that brings the level. */
function noteOf({ instruction }: Adoption, { rules }: Worth, before: Adoption[]): Reckoned | null {
  const level = instruction?.level;
  if (!level || before.some((earlier) => earlier.instruction?.level === level)) return null;
  const amount = rules?.instructions[level] ?? null;
  return { amount, because: [{ step: 'instruction', level, amount }] };
}

function shared(
  kind: EntryKind,
  reckoned: Reckoned,
  adoption: Adoption,
  report: Report,
  { rules, joint }: Worth,
): Due[] {
  return sharedOut(reckoned, joint, report).map((part) => ({
    ...{ adoption: adoption.id, kind, rules: rules?.from ?? null, attribution: adoption.date },
    ...part,
  }));
}

/** 合写: an amount of a report as its writers share it, each part for the unit that he wrote it in. */
export function sharedOut(
  { amount, because }: Reckoned,
  joint: Joint,
  { writers, unit: own }: Pick<Report, 'writers' | 'unit'>,
): Pick<Due, 'person' | 'unit' | 'amount' | 'because'>[] {
  const weights = weightsOf(joint, writers);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const parts = amount === null || joint === 'full' ? null : split(amount, weights);
  return writers.map(({ person, unit = own }, index) => ({
    ...{ person, unit, amount: parts ? (parts[index] ?? 0) : amount },
    because:
      weights.length === 1 || joint === 'full'
        ? because
        : [...because, { step: 'share', share: weights[index] ?? 0, of: sum }],
  }));
}

const weightsOf = (joint: Joint, writers: Writer[]): number[] =>
  writers.map(({ share }) => (joint === 'shares' ? share : 1));

/** 记账月份: the fact's own month while that is open, else the first open one. */
export function postingMonth(attribution: LocalDate, lastClosed: Month | null): Month {
  const own = monthOf(attribution);
  return lastClosed !== null && own <= lastClosed ? addMonths(lastClosed, 1) : own;
}

/** The entry that stands under a key: neither taken back, nor settled, nor itself a reversal. */
export const standing = <E extends Pick<Entry, 'id' | 'reverses' | 'settles'>>(posted: readonly E[]): E[] => {
  const answered = new Set(posted.flatMap(({ reverses, settles }) => [reverses, settles]));
  return posted.filter((entry) => entry.reverses === null && !answered.has(entry.id));
};

/** What an entry must say of what it is for; its key names it. */
export type BookedFor = Due & Pick<Entry, 'report' | 'occasion'>;

/** Under which key an entry is booked. */
export const standingKey = ({
  adoption,
  occasion,
  kind,
  person,
  unit,
}: Omit<BookedFor, 'report' | 'because'>): string =>
  occasion === null
    ? `${adoption}:${kind}:${person}`
    : [occasion, unit, ...(person ? [person] : [])].join(':');

/** When it is booked, and up to which month nothing is any more. */
export interface Book {
  at: Instant;
  lastClosed: Month | null;
}

/**
 * 记账: the entries that bring a report's ledger from what is posted to what is due. What no longer holds is reversed,
 * what waited and now has a rate is settled, and nothing is said twice: asked again it answers none.
 */
export const settle = (report: ReportId, due: Due[], posted: Entry[], book: Book): Entry[] =>
  booked(
    due.map((one) => ({ ...one, report, occasion: null })),
    // 嘉奖 of the piece stands beside what its adoptions are due.
    posted.filter(({ occasion }) => occasion === null),
    book,
  );

/** The same for what no adoption brings. */
export function booked(due: BookedFor[], posted: Entry[], book: Book): Entry[] {
  const stands = new Map(standing(posted).map((entry) => [standingKey(entry), entry]));
  const wanted = new Map(due.map((one) => [standingKey(one), one]));
  const used = new Map<string, number>();
  const entry = (of: BookedFor, over: Partial<Pick<Entry, 'reverses' | 'settles'>>): Entry => {
    const key = standingKey(of);
    const before = posted.filter((one) => standingKey(one) === key).length + (used.get(key) ?? 0);
    used.set(key, (used.get(key) ?? 0) + 1);
    const { adoption, report, occasion, kind, person, unit, amount, rules, attribution, because } = of;
    return {
      id: before === 0 ? key : `${key}:${before + 1}`,
      ...{ adoption, report, occasion, kind, person, unit, amount, rules, attribution },
      posting: postingMonth(attribution, book.lastClosed),
      ...{ reverses: null, settles: null, ...over },
      because,
      at: book.at,
    };
  };
  const reversal = (held: Entry): Entry =>
    entry(
      {
        ...held,
        amount: held.amount === null ? 0 : 0 - held.amount,
        because: [{ step: 'reversal', of: held.id }],
      },
      { reverses: held.id },
    );
  return [...new Set([...stands.keys(), ...wanted.keys()])].flatMap((key) => {
    const [held, want] = [stands.get(key), wanted.get(key)];
    if (!held) return want ? [entry(want, {})] : [];
    if (!want) return [reversal(held)];
    if (held.amount === want.amount && held.unit === want.unit) return [];
    if (held.amount === null && held.unit === want.unit) return [entry(want, { settles: held.id })];
    return [reversal(held), entry(want, {})];
  });
}
