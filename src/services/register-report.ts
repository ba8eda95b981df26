import { soleAuthor } from '#domain/authorship';
import type { LocalDate } from '#domain/instant';
import type { Person, PersonId } from '#domain/person';
import { permit } from '#domain/policy';
import type { Report, ReportId, ReportType } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { enteredFor, firstNumbers, toldOfArrival } from '#domain/sent-in';
import { told } from '#domain/similar';
import { resubmit, submit } from '#domain/submission';
import type { UnitId } from '#domain/unit';
import { soleOf } from './arrival-of-words.ts';
import { changeReport, type Needs, onReport, routingNow, type Step } from './needs.ts';
import type { RepeatCheck, Repeated } from './repeat-check.ts';
import { secrecyGate } from './secrecy-gate.ts';
import { authorOf, textOf } from './text-version.ts';

/** What is entered of a report whose words lie on paper. */
export interface Registered {
  /** 代号 in place of a title. */
  code: string;
  type: ReportType;
  eventDate: LocalDate;
  unit: UnitId;
  /** Where the paper lies. */
  place: string;
  /** Whose paper the office enters; null is the one who sends the form. */
  writer: PersonId | null;
}

/** 仅登记: goes the way of every report, with no words but a code and the place of its paper. */
export const registerReport =
  (needs: Needs, repeat: RepeatCheck) =>
  async (arrival: string, entered: Registered, by: Person): Promise<Gated<Report> | Repeated> => {
    const { books, marks } = needs;
    const { code: title, type, eventDate, unit, place, writer } = entered;
    const secret = await secrecyGate(needs, 'register-only', by.id, { title, place });
    if (secret) return secret;
    const routing = await routingNow(needs);
    const { at } = routing;
    const text = textOf({ title, body: '', type, eventDate }, 1, writer ?? by.id, at, marks);
    const once = `register:${arrival}:${text.hash}`;
    const id = `r${marks.hash(once).slice(0, 20)}`;
    const entry = writer === null ? null : { writer, way: 'paper' as const };
    const authorship = { ...soleAuthor, entry };
    const ruling = submit({ id, text, unit, authorship, registerOnly: { place } }, by, routing);
    if (!ruling.ok) return ruling;
    const report = ruling.value;
    const sole = await soleOf(needs, told(report));
    const repeated = await repeat(report);
    if (repeated) return repeated;
    const kept = await books.keep({
      once,
      sole,
      reports: [report],
      numbers: firstNumbers(report, routing),
      notices: toldOfArrival(report, routing),
      audit: [onReport(at, by.id, 'register', report, { signer: report.task.signer, ...enteredFor(report) })],
    });
    if (kept.ok) return ruling;
    const before = await books.report(id);
    if (before) return allow(before);
    // The same entry may have come from another at that moment.
    return (await repeat(report)) ?? refuse(kept.refusal);
  };

/** 修改再报 of such an entry: another code, type or date; its paper lies where it lay. */
export const resubmitRegistered =
  (needs: Needs, repeat: RepeatCheck) =>
  async (
    arrival: string,
    id: ReportId,
    { code: title, type, eventDate }: Pick<Registered, 'code' | 'type' | 'eventDate'>,
    writer: PersonId,
  ): Promise<Gated<Report> | Repeated> => {
    const { books, marks } = needs;
    const secret = await secrecyGate(needs, 'register-only', writer, { title });
    if (secret) return secret;
    const words = { title, body: '', type, eventDate };
    const content = textOf(words, 0, writer, 0, marks).hash;
    const now = await books.report(id);
    const { people } = await needs.organisation();
    const asked = now?.registerOnly && permit('resubmit', now, writer, false, people).ok;
    const repeated = asked ? await repeat({ ...now, text: textOf(words, 0, writer, 0, marks) }) : null;
    if (repeated) return repeated;
    const ask = async (before: Report): Promise<Ruling<Step>> => {
      if (!before.registerOnly) return refuse('wrong-state');
      const routing = await routingNow(needs);
      const author = authorOf(before, writer);
      const text = textOf(words, before.text.number + 1, author, routing.at, marks);
      const ruling = resubmit(before, text, writer, routing);
      if (!ruling.ok) return ruling;
      const report = ruling.value;
      const audit = [onReport(routing.at, writer, 'resubmit', report, { signer: report.task.signer })];
      const notices = toldOfArrival(report, routing, before);
      return allow({ report, with: { sole: await soleOf(needs, told(report)), notices, audit } });
    };
    return changeReport(books, id, ask, `resubmit:${arrival}:${content}`);
  };
