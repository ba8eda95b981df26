import type { Person } from '#domain/person';
import { isOffice } from '#domain/person';
import type { Report, ReportId, ReportType } from '#domain/report';
import { retype } from '#domain/retype';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { fallbackAsked, problemCopy } from '#domain/sent-in';
import { opinionOn, told } from './decide-report.ts';
import { changeReport, type Needs, routingNow, type Step } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';
import { textOf } from './text-version.ts';

/** The type it becomes, the words that were seen, and a note. */
interface Retyping {
  type: ReportType;
  hash: string;
  words: string;
}

/** 转问题信息 · 转一般信息, by the signer or (raising) the office; what was said before is kept. */
export const retypeReport =
  (needs: Needs) =>
  async (
    id: ReportId,
    { type, hash, words }: Retyping,
    by: Person,
    arrival: string,
  ): Promise<Gated<Report>> => {
    const secret = await secrecyGate(needs, 'retype', by.id, { words });
    if (secret) return secret;
    const ask = async (before: Report): Promise<Ruling<Step>> => {
      if (before.text.hash !== hash) return refuse('text-changed');
      const routing = await routingNow(needs);
      const { at, organisation } = routing;
      const text = textOf({ ...before.text, type }, before.text.number + 1, by.id, at, needs.marks);
      const ruling = retype(before, text, { person: by.id, office: isOffice(by) }, routing);
      if (!ruling.ok) return ruling;
      const verdict = type === 'problem' ? 'raised' : 'lowered';
      const step = told(
        before,
        ruling.value,
        opinionOn(before, verdict, by.id, words, at, needs.marks.fresh()),
      );
      const notices = [
        ...(step.with.notices ?? []),
        ...problemCopy(step.report, organisation),
        ...fallbackAsked(step.report, organisation),
      ];
      return allow({ ...step, with: { ...step.with, notices } });
    };
    return changeReport(needs.books, id, ask, `retype:${arrival}`);
  };
