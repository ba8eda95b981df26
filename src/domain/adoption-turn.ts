import type { Adoption } from './adoption.ts';
import { inPrint } from './in-print.ts';
import { isOffice, type Person } from './person.ts';
import { permit } from './policy.ts';
import type { Report } from './report.ts';
import { allow, type Ruling, refuse } from './ruling.ts';
import { type Hands, secondPerson } from './two-persons.ts';

/** What the office says of an adoption when it records or corrects one. */
export type Recorded = Pick<
  Adoption,
  'body' | 'carrier' | 'issue' | 'kind' | 'genre' | 'date' | 'titlePrinted' | 'instruction'
>;

/** 确认采用: by another of the office than recorded it. It lets the money of the adoption be paid, and changes no figure. */
export function confirmAdoption(
  adoption: Adoption,
  report: Report,
  by: Person,
  people: readonly Person[],
): Ruling<{ adoption: Adoption; hands: Hands }> {
  const ruling = permit('confirm-adoption', report, by.id, isOffice(by));
  if (!ruling.ok) return ruling;
  if (adoption.status !== 'noted') return refuse('adoption-settled');
  const hands = secondPerson(by.id, [adoption.recordedBy], people);
  return hands.ok ? allow({ adoption: { ...adoption, status: 'confirmed' }, hands: hands.value }) : hands;
}

/** 作废采用: it counts no more; its points and money are taken back by entries of their own. */
export function voidAdoption(
  adoption: Adoption,
  report: Report,
  by: Person,
  reason: string,
): Ruling<Adoption> {
  const ruling = permit('void-adoption', report, by.id, isOffice(by));
  if (!ruling.ok) return ruling;
  if (adoption.status === 'void') return refuse('adoption-settled');
  return allow({ ...adoption, status: 'void', reason });
}

/** 更正采用: the wrong one is voided, and a new one stands in its place, to be confirmed anew. */
export function correctAdoption(
  adoption: Adoption,
  report: Report,
  by: Person,
  { reason, ...form }: Recorded & { reason: string },
  next: Pick<Adoption, 'id' | 'recordedAt'>,
): Ruling<{ old: Adoption; next: Adoption }> {
  const ruling = permit('correct-adoption', report, by.id, isOffice(by));
  if (!ruling.ok) return ruling;
  if (adoption.status === 'void') return refuse('adoption-settled');
  const said = inPrint(form);
  if (JSON.stringify(recordedIn(adoption)) === JSON.stringify(recordedIn(said)))
    return refuse('same-adoption');
  return allow({
    old: { ...adoption, status: 'void', reason },
    next: {
      ...said,
      ...next,
      report: report.id,
      status: 'noted',
      corrects: adoption.id,
      reason: null,
      recordedBy: by.id,
    },
  });
}

const recordedIn = ({ body, carrier, issue, kind, genre, date, titlePrinted, instruction }: Recorded) => [
  ...[body, carrier, issue, kind, genre, date, titlePrinted],
  ...[instruction?.level, instruction?.date, instruction?.reference],
];
