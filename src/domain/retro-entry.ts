import type { BulletinEntry } from './bulletin.ts';
import { type BulletinCheck, stateOf } from './bulletin-check.ts';
import { addDays, type LocalDate } from './instant.ts';
import type { BodyId } from './organisation.ts';
import { outcomesOf, type Reconciliation } from './reconciliation.ts';
import { allow, type Ruling, refuse } from './ruling.ts';

/** What a notice says of a piece that we do not have, as far as it says so. */
export interface SaidOfEntry {
  title: string;
  /** Null where its body is none of ours: then it is chosen. */
  body: BodyId | null;
  carrier: string;
  issue: string;
  /** 采用日期; where none is printed the period's last day, and never a day to come. */
  date: LocalDate;
}

/** 查无此稿 of an open check: the entry that may be registered from it; one that was answered for is registered already. */
export function entryToRegister(
  check: BulletinCheck,
  reconciliation: Reconciliation,
  entry: BulletinEntry['id'],
): Ruling<BulletinEntry> {
  if (stateOf(check) !== 'open') return refuse('wrong-state');
  const outcome = outcomesOf(reconciliation).find((one) => one.entry.id === entry);
  if (!outcome) return refuse('wrong-state');
  return outcome.kind === 'unknown' ? allow(outcome.entry) : refuse('already-recorded');
}

/** 预填: the entry as printed. */
export function saidOf(
  { title, body, carrier, issue, date }: BulletinEntry,
  { until }: Pick<BulletinCheck, 'until'>,
  today: LocalDate,
): SaidOfEntry {
  const last = addDays(until, -1);
  const day = date ?? last;
  return { title, body: body.id, carrier, issue, date: day < today ? day : today };
}
