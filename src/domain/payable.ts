import type { Adoption } from './adoption.ts';
import type { Entry } from './ledger.ts';
import type { Organisation } from './organisation.ts';
import type { PayoutLine, Piece } from './payout.ts';
import type { PersonId } from './person.ts';
import type { ReportType, SeriesNumber } from './report.ts';

/** A money entry that stands in no live batch, with what it stems from. */
export interface Unpaid {
  entry: Pick<Entry, 'id' | 'amount' | 'attribution' | 'reverses' | 'because'> & { person: PersonId };
  /** As it stands now; null where the money stems from none. */
  adoption: Pick<Adoption, 'id' | 'status' | 'body' | 'titlePrinted'> | null;
  report: { title: string; type: ReportType; receipt: SeriesNumber | null } | null;
  /** Its own reversal stands in a live batch: what that took is owed again. */
  claimed: boolean;
}

/**
 * 可发: an entry taken back while it was unpaid and its reversal cancel out; a reversal of what was paid is a claim; and an
 * adoption must be confirmed before it is paid, though not before it is taken back.
 */
export const payable = (unpaid: readonly Unpaid[]): Unpaid[] => uncancelled(unpaid).filter(isReady);

/** 未确认采用, in adoptions: what waits for a confirmation before it can be paid. */
export const unconfirmed = (unpaid: readonly Unpaid[]): number =>
  new Set(uncancelled(unpaid).flatMap((row) => (isReady(row) ? [] : (row.adoption?.id ?? [])))).size;

const isReady = ({ entry, adoption, claimed }: Unpaid): boolean =>
  entry.reverses !== null || claimed || adoption === null || adoption.status === 'confirmed';

/** Without the pairs of an entry and its reversal, and without what is worth nothing (yet). */
function uncancelled(unpaid: readonly Unpaid[]): Unpaid[] {
  const here = new Set(unpaid.map(({ entry }) => entry.id));
  const cancelled = new Set(
    unpaid.flatMap(({ entry: { id, reverses } }) =>
      reverses !== null && here.has(reverses) ? [id, reverses] : [],
    ),
  );
  return unpaid.filter(
    ({ entry }) => !cancelled.has(entry.id) && entry.amount !== null && entry.amount !== 0,
  );
}

/** 结转: who gets nothing now, since what is claimed from him is no less than what he earned. */
export interface Carried {
  person: PersonId;
  /** Cents, 0 or less. */
  amount: number;
}

/** 一人一行: everybody whose balance is more than nothing, in the station's order; the others are carried over whole. */
export function payoutLines(
  unpaid: readonly Unpaid[],
  organisation: Organisation,
): { lines: PayoutLine[]; carried: Carried[] } {
  const own = new Map<PersonId, Unpaid[]>();
  for (const row of payable(unpaid)) own.set(row.entry.person, [...(own.get(row.entry.person) ?? []), row]);
  const order = new Map(organisation.people.map(({ id }, index) => [id, index]));
  const placeOf = (person: PersonId): number => order.get(person) ?? order.size;
  const balances = [...own]
    .map(([person, rows]) => ({
      person,
      rows,
      amount: rows.reduce((sum, { entry }) => sum + (entry.amount ?? 0), 0),
    }))
    .toSorted((a, b) => placeOf(a.person) - placeOf(b.person) || a.person.localeCompare(b.person));
  return {
    lines: balances
      .filter(({ amount }) => amount > 0)
      .map(({ person, rows, amount }) => ({
        person,
        ...namesOf(person, organisation),
        amount,
        pieces: rows.map((row) => pieceOf(row, organisation)).toSorted(byDate),
      })),
    carried: balances.filter(({ amount }) => amount <= 0).map(({ person, amount }) => ({ person, amount })),
  };
}

const byDate = (a: Piece, b: Piece): number => a.date.localeCompare(b.date) || a.entry.localeCompare(b.entry);

function namesOf(id: PersonId, { people, units }: Organisation): { name: string; unit: string } {
  const person = people.find((one) => one.id === id);
  const unit = units.find((one) => one.id === person?.unit);
  return { name: person?.name ?? id, unit: unit?.name ?? '' };
}

function pieceOf({ entry, adoption, report }: Unpaid, { bodies }: Organisation): Piece {
  const rate = entry.because.find((one) => one.step === 'rate');
  return {
    entry: entry.id,
    adoption: adoption?.id ?? null,
    title: report === null || report.type === 'problem' ? null : (adoption?.titlePrinted ?? report.title),
    receipt: report?.receipt ?? null,
    body: adoption && (bodies.find(({ id }) => id === adoption.body)?.name ?? adoption.body),
    date: entry.attribution,
    rate: rate?.amount ?? null,
    amount: entry.amount ?? 0,
  };
}
