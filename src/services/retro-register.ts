import { cardsOf } from '#domain/announce';
import { localDate } from '#domain/instant';
import { yearOf } from '#domain/period';
import type { Person } from '#domain/person';
import type { Report, ReportType } from '#domain/report';
import { type Noticed, retroRegister } from '#domain/retro-register';
import { allow, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { type Needs, onReport } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';
import { textOf } from './text-version.ts';

/** What the office enters of a piece that it knows only from a notice. */
export type NoticedForm = Pick<Noticed, 'unit' | 'writers' | 'noticed'> & { title: string; type: ReportType };

/** 补登, from the form or from comparing a notice: the piece stands in the register, for its adoptions to be recorded. */
export const retroRegisterReport =
  (needs: Needs) =>
  async (arrival: string, form: NoticedForm, clerk: Person): Promise<Gated<Report>> => {
    const { books, clock, marks } = needs;
    const { title, type, noticed } = form;
    const secret = await secrecyGate(needs, 'retro-register', clerk.id, { title });
    if (secret) return secret;
    const organisation = await needs.organisation();
    const once = `retro:${arrival}`;
    const id = `r${marks.hash(once).slice(0, 20)}`;
    const at = clock.now();
    const text = textOf({ title, body: '', type, eventDate: noticed }, 1, clerk.id, at, marks);
    const ruling = retroRegister({ ...form, id, text }, clerk, organisation);
    if (!ruling.ok) return ruling;
    const report = ruling.value;
    const year = yearOf(localDate(at, organisation.zone));
    const kept = await books.keep({
      once,
      reports: [report],
      numbers: [
        { report: id, series: 'receipt', year },
        { report: id, series: 'registration', year },
      ],
      notices: cardsOf(report),
      audit: [onReport(at, clerk.id, 'retro-register', report, { date: noticed, unit: report.unit })],
    });
    const now = await books.report(id);
    if (now) return allow(now);
    return kept.ok ? ruling : refuse(kept.refusal);
  };
