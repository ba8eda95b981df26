import { beforeDispatch } from '#domain/before-dispatch';
import { addDays, type Instant, localDate, wallClock } from '#domain/instant';
import type { Organisation } from '#domain/organisation';
import { has, isOffice, type Person, type PersonId } from '#domain/person';
import type { Report, SeriesNumber } from '#domain/report';
import { isSecret } from '#domain/secrecy';
import type { Gated, Secret } from '#domain/secrecy-block';
import type { Course } from '#ports/letter';
import type { Words } from '#text/zh';
import { type Answer, type Visit, whisper } from './answer.ts';
import { field } from './ids.ts';

/** Words for values: names, dates and numbers as the office says them. */

export function personName(words: Words, { people }: Organisation, id: PersonId): string {
  const person = people.find((one) => one.id === id);
  return person ? words.person(person.name, person.post) : id;
}

/** 审签人, or 领导小组 where no leader is left who may sign. */
export const signerName = (words: Words, organisation: Organisation, signer: PersonId | null): string =>
  signer === null ? words.signers.leadingGroup : personName(words, organisation, signer);

export const unitName = ({ units }: Organisation, id: string): string =>
  units.find((unit) => unit.id === id)?.name ?? id;

export const bodyName = ({ bodies }: Organisation, id: string): string =>
  bodies.find((body) => body.id === id)?.name ?? id;

export const dayOf = (words: Words, at: Instant, { zone }: Organisation): string =>
  words.day(localDate(at, zone));

export function momentOf(words: Words, at: Instant, { zone }: Organisation): string {
  const { date, time } = wallClock(at, zone);
  return words.moment(date, time);
}

/** The time of day alone, `09:30`. */
export const clockTime = (at: Instant, { zone }: Organisation): string =>
  wallClock(at, zone).time.slice(0, 5);

/** Words for the middle of a sentence that has its own full stop. */
export const withoutStop = (words: string): string => words.replace(/[。.\s]+$/u, '');

export const numberOf = (words: Words, number: SeriesNumber | null): string =>
  number ? words.number(number.year, number.number) : '';

/** The last day of a half-open stretch. */
export const lastDayBefore = (until: string): string => addDays(until, -1);

/** Whom to ask for help: the office's clerk, or its director where there is none; somebody else than who asks, if there is one. */
export function officeName(
  { people }: Organisation,
  isAsking: (person: Person) => boolean = () => false,
): string {
  const all = people.filter((person) => person.active && isOffice(person));
  const others = all.filter((person) => !isAsking(person));
  const office = others.length > 0 ? others : all;
  return (office.find((person) => has(person, 'clerk')) ?? office[0])?.name ?? '';
}

/** A piece in a list or a search field, by both its numbers and its title. */
export const pieceName = (words: Words, { receipt, registration, text }: Report): string =>
  words.desk.piece(numberOf(words, receipt), numberOf(words, registration), text.title);

/** {单位} {作者}｜{日期}报送｜第{n}稿｜来稿{no} */
export const byline = (words: Words, organisation: Organisation, report: Report): string =>
  words.sign.byline(
    words.list([report.unit, ...report.coUnits].map((unit) => unitName(organisation, unit))),
    words.list(
      report.writers.map(({ person }) => organisation.people.find(({ id }) => id === person)?.name ?? person),
    ),
    dayOf(words, report.submittedAt, organisation),
    report.text.number,
    numberOf(words, report.receipt),
  );

/** Where a report stands; one that ended in another names it. */
export function statusOf(words: Words, { report, target }: Pick<Course, 'report' | 'target'>): string {
  if (target && report.status === 'merged-into') return words.desk.merge.into(target.text.title);
  if (target && report.status === 'duplicate-of')
    return words.desk.duplicate.of(numberOf(words, target.receipt));
  return words.status[report.status];
}

/** 待…后可登记上报: why a piece cannot be sent up yet; nothing where it can, or never will be. */
export function untilDispatch(words: Words, report: Report): string[] {
  const steps = beforeDispatch(report).map((step) => words.office.steps[step]);
  return steps.length > 0 ? [words.office.before(words.list(steps))] : [];
}

/** What came of each dispatch: 回执, 更正, 撤回, in the order they came. */
export const turnLines = (
  words: Words,
  organisation: Organisation,
  { dispatches, turns }: Pick<Course, 'dispatches' | 'turns'>,
): string[] =>
  turns.map(({ dispatch, kind, date, number, reason }) => {
    const body = dispatches.find(({ id }) => id === dispatch)?.body ?? '';
    const { line, acts } = words.desk.turn;
    return line(bodyName(organisation, body), acts[kind], words.day(date), number ?? '', reason ?? '');
  });

type No = Extract<Gated<unknown>, { ok: false }>;

/** A "no", in words, with a way on; a late press also brings the report's cards up to date. */
export async function refused(visit: Visit, no: No, report?: string): Promise<Answer> {
  return whisper(await refusalText(visit, no, report));
}

/** A "no" in a form, which stays open with its words: beside each field that was hit, else beside this one. */
export async function stopped(visit: Visit, no: No, beside: string, report?: string): Promise<Answer> {
  if (no.refusal !== 'secret')
    return { do: 'errors', errors: { [beside]: await refusalText(visit, no, report) } };
  const errors = no.hits.map((hit) => [field[hit.field], secretLine(visit.words, { hits: [hit] })]);
  return { do: 'errors', errors: Object.fromEntries(errors) };
}

/** What is said of words that were not kept: by which rules, and what is to be done. A mark of secrecy rules what is said. */
export function secretLine(words: Words, { hits }: Pick<Secret<string>, 'hits'>): string {
  const rules = new Set(hits.map(({ rule }) => words.secrecyRule[rule]));
  const say = hits.some(({ rule }) => isSecret(rule)) ? words.secret : words.personal;
  return say(words.list([...rules]));
}

/** A "no" as a sentence, for a place of its own. */
export async function refusalText(visit: Visit, no: No, report?: string): Promise<string> {
  const { words, organisation, services, person } = visit;
  if (no.refusal === 'secret') return secretLine(words, no);
  const { refusal } = no;
  if (report) await services.redrawCards(report);
  if (refusal === 'already-decided' && report) {
    const course = await services.readReport(report, person);
    const decided = course.ok ? course.value.report.task.decided : null;
    // A piece that its writer took back was signed by nobody.
    if (decided?.verdict === 'withdrawn') return words.refusal['wrong-state'];
    if (decided) {
      return words.decided(
        personName(words, organisation, decided.by),
        momentOf(words, decided.at, organisation),
      );
    }
  }
  if (refusal === 'own-report' && report) {
    const course = await services.readReport(report, person);
    const task = course.ok ? course.value.report.task : null;
    if (task && task.decided === null && task.signer !== person.id)
      return words.signers.ownReport(signerName(words, organisation, task.signer));
  }
  if (refusal === 'not-yours' && report) {
    const task = await services.whereItWent(report, person.id);
    const signer = task && signerName(words, organisation, task.decided?.by ?? task.signer);
    if (task?.decided) return words.decided(signer ?? '', momentOf(words, task.decided.at, organisation));
    if (signer) return words.signers.elsewhere(signer);
  }
  const sentence = words.refusal[refusal];
  return refusal === 'not-yours' || refusal === 'no-signer'
    ? words.sentences([sentence, words.contact(officeName(organisation, ({ id }) => id === person.id))])
    : sentence;
}
