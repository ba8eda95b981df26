import { cardsOf } from '#domain/announce';
import { localDate } from '#domain/instant';
import { yearOf } from '#domain/period';
import type { Person } from '#domain/person';
import type { Report, ReportType } from '#domain/report';
import { type Noticed, retroRegister } from '#domain/retro-register';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import type { Change } from '#ports/change';
import { type Needs, onReport } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';
import { textOf } from './text-version.ts';

/** What the office enters of a piece that it knows only from a notice. */
export type NoticedForm = Pick<Noticed, 'unit' | 'writers' | 'noticed'> & { title: string; type: ReportType };

/** 补登: the piece as the rule lets it be entered, and what is kept with it. */
export async function registering(
  { clock, marks, organisation }: Needs,
  once: string,
  form: NoticedForm,
  clerk: Person,
): Promise<Ruling<{ report: Report; change: Change }>> {
  const { title, type, noticed } = form;
  const station = await organisation();
  const id = `r${marks.hash(once).slice(0, 20)}`;
  const at = clock.now();
  const text = textOf({ title, body: '', type, eventDate: noticed }, 1, clerk.id, at, marks);
  const ruling = retroRegister({ ...form, id, text }, clerk, station);
  if (!ruling.ok) return ruling;
  const report = ruling.value;
  const year = yearOf(localDate(at, station.zone));
  return allow({
    report,
    change: {
      once,
      reports: [report],
      numbers: [
        { report: id, series: 'receipt', year },
        { report: id, series: 'registration', year },
      ],
      notices: cardsOf(report),
      audit: [onReport(at, clerk.id, 'retro-register', report, { date: noticed, unit: report.unit })],
    },
  });
}

/** From the form: the piece stands in the register, for its adoptions to be recorded. */
export const retroRegisterReport =
  (needs: Needs) =>
  async (arrival: string, form: NoticedForm, clerk: Person): Promise<Gated<Report>> => {
    const { books } = needs;
    const secret = await secrecyGate(needs, 'retro-register', clerk.id, { title: form.title });
    if (secret) return secret;
    const ruling = await registering(needs, `retro:${arrival}`, form, clerk);
    if (!ruling.ok) return ruling;
    const { report, change } = ruling.value;
    const kept = await books.keep(change);
    const now = await books.report(report.id);
    if (now) return allow(now);
    return kept.ok ? allow(report) : refuse(kept.refusal);
  };
