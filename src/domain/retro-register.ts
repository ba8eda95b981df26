import { MOST_CO_WRITERS } from './authorship.ts';
import { type LocalDate, localDate } from './instant.ts';
import type { Organisation } from './organisation.ts';
import { monthOf } from './period.ts';
import { isOffice, type Person, type PersonId } from './person.ts';
import { noParticulars, type Report, type ReportId, type ReportText } from './report.ts';
import { allow, type Ruling, refuse } from './ruling.ts';
import type { UnitId } from './unit.ts';

/** A piece that is known only from a superior's notice. */
export interface Noticed {
  id: ReportId;
  text: ReportText;
  unit: UnitId;
  /** Anybody of the list of people, those who have left too. */
  writers: PersonId[];
  /** The day of the notice. */
  noticed: LocalDate;
}

/**
 * 补登: it gets its numbers and is 已办结 from the start, so that its adoptions can be recorded. Nobody signs it, and as it
 * was never handed in here it counts as 来稿 of no month.
 */
export function retroRegister(
  { id, text, unit, writers, noticed }: Noticed,
  by: Person,
  { units, people, settings, zone }: Organisation,
): Ruling<Report> {
  if (!isOffice(by)) return refuse('not-yours');
  const { at } = text;
  if (noticed > localDate(at, zone)) return refuse('future-date');
  if (!units.some((one) => one.id === unit)) return refuse('wrong-units');
  const found = [...new Set(writers)].flatMap((writer) => people.filter((person) => person.id === writer));
  if (found.length === 0 || found.length !== writers.length || found.length > MOST_CO_WRITERS + 1)
    return refuse('wrong-co-writers');
  return allow({
    ...noParticulars,
    id,
    revision: 0,
    status: 'closed',
    order: settings.sign,
    unit,
    writers: found.map((person) => ({
      person: person.id,
      share: 1,
      ...(person.unit !== unit && { unit: person.unit }),
    })),
    text,
    receipt: null,
    registration: null,
    submittedAt: at,
    creditMonth: monthOf(localDate(at, zone)),
    noticed,
    task: { number: 1, signer: by.id, openedAt: at, decided: null, waiting: true },
    signature: null,
    lock: null,
    target: null,
    withdrawal: null,
  });
}
