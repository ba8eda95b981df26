import type { Backflow } from '#domain/backflow';
import { yearPeriod } from '#domain/period';
import { has, isOffice, type Person } from '#domain/person';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import type { Needs } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** What the office enters of a matter that a superior heard elsewhere first. */
export type BackflowForm = Pick<Backflow, 'date' | 'matter' | 'source' | 'unit' | 'report'>;

/** 登记信息倒流, by the office. */
export const noteBackflow =
  (needs: Needs) =>
  async (arrival: string, form: BackflowForm, clerk: Person): Promise<Gated<Backflow>> => {
    const { matter, source } = form;
    const secret = await secrecyGate(needs, 'backflow', clerk.id, { matter, source });
    if (secret) return secret;
    if (!isOffice(clerk)) return refuse('not-yours');
    if (form.report !== null && !(await needs.books.report(form.report))) return refuse('no-such-report');
    const at = needs.clock.now();
    const backflow: Backflow = { ...form, id: needs.marks.fresh(), by: clerk.id, at };
    const detail = { date: form.date, unit: form.unit, report: form.report };
    const once = `backflow:${arrival}`;
    const kept = await needs.books.keep({
      once,
      backflows: [backflow],
      audit: [{ at, actor: clerk.id, action: 'backflow', subject: backflow.id, detail }],
    });
    return kept.ok || (await needs.books.seen(once)) ? allow(backflow) : refuse(kept.refusal);
  };

/** 信息倒流 of a year, for the office, the leaders and the overseer. */
export const listBackflows =
  (needs: Needs) =>
  async (year: number, reader: Person): Promise<Ruling<Backflow[]>> =>
    isOffice(reader) || has(reader, 'station-head', 'deputy', 'overseer')
      ? allow(await needs.books.backflows(yearPeriod(year)))
      : refuse('not-yours');
