import type { Adoption } from './adoption.ts';
import type { BulletinEntry } from './bulletin.ts';
import type { BulletinCheck } from './bulletin-check.ts';
import { inPrint } from './in-print.ts';
import type { Instant, LocalDate } from './instant.ts';
import type { PersonId } from './person.ts';
import type { Reconciliation } from './reconciliation.ts';
import type { Report } from './report.ts';
import { plain } from './similar.ts';
import type { SuperiorScore } from './superior-score.ts';

/** What the notice does not print of the adoptions that are recorded from it. */
export interface LeftOut {
  date: LocalDate;
  carrier: string;
}

/**
 * 采用 as the notice states them, of one report: recorded and confirmed at once, since the notice is the confirmation. What was
 * recorded already under the same body, carrier and issue is not recorded twice, and a noted one is confirmed.
 */
export function adoptionsFrom(
  report: Report,
  known: readonly Adoption[],
  listed: { recorded: readonly Adoption['id'][]; unrecorded: readonly BulletinEntry[] },
  { date, carrier }: LeftOut,
  by: { person: PersonId; at: Instant; mark: string; today: LocalDate },
): Adoption[] {
  const after = new Map<string, Adoption>();
  const keyOf = (one: Pick<Adoption, 'body' | 'carrier' | 'issue'>): string =>
    [one.body, inPrint(one).carrier, inPrint(one).issue].join('|');
  const standing = new Map(known.map((one) => [keyOf(one), one]));
  const confirm = (one: Adoption): void => {
    if (one.status === 'noted') after.set(keyOf(one), { ...one, status: 'confirmed' });
  };
  for (const one of known) if (listed.recorded.includes(one.id)) confirm(one);
  for (const entry of listed.unrecorded) {
    if (entry.body.id === null) continue;
    const place = inPrint({ body: entry.body.id, carrier: entry.carrier || carrier, issue: entry.issue });
    const before = standing.get(keyOf(place));
    if (before) confirm(before);
    else if (!after.has(keyOf(place)))
      after.set(keyOf(place), {
        ...place,
        id: `${by.mark}-${String(after.size).padStart(2, '0')}`,
        report: report.id,
        kind: entry.kind ?? (report.solicitation ? 'solicited' : 'single'),
        genre: 'news',
        date: entry.date !== null && entry.date <= by.today ? entry.date : date,
        titlePrinted: plain(entry.title) === plain(report.text.title) ? null : entry.title,
        instruction: null,
        status: 'confirmed',
        corrects: null,
        reason: null,
        recordedBy: by.person,
        recordedAt: by.at,
      });
  }
  return [...after.values()];
}

/** 上级核定得分 that the notice states of us as a whole. The same words of the same days bring the same ids. */
export const scoresFrom = (
  { rows }: Reconciliation,
  { id: check, hash, body, from, until }: BulletinCheck,
  by: PersonId,
  at: Instant,
): SuperiorScore[] =>
  rows.flatMap((row) => {
    if (row.is !== 'total') return [];
    const { pieces, points, rank } = row.total.theirs;
    const id = [hash ?? check, body, from, until, row.sheet, row.row].join(':');
    const entered = { notice: null, told: null, corrects: null };
    return { id, check, body, from, until, pieces, points, rank, ...entered, at, by };
  });
