import type { PersonId } from '#domain/person';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { type Decision, passOn } from '#domain/sign-off';
import { opinionOn, told } from './decide-report.ts';
import { changeReport, type Needs, routingNow, type Step } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** 转请他人审签: another who may sign it is asked instead. */
export const passOnReport =
  (needs: Needs) =>
  async (
    id: ReportId,
    signer: PersonId,
    pressed: Omit<Decision, 'at'>,
    to: PersonId,
    arrival: string,
  ): Promise<Gated<Report>> => {
    const { words } = pressed;
    const secret = await secrecyGate(needs, 'pass-on', signer, { words });
    if (secret) return secret;
    const ask = async (before: Report): Promise<Ruling<Step>> => {
      const routing = await routingNow(needs);
      const { at } = routing;
      const ruling = passOn(before, signer, { ...pressed, at }, to, routing);
      if (!ruling.ok) return ruling;
      const opinion = opinionOn(before, 'passed-on', signer, words, at, needs.marks.fresh());
      return allow(told(before, ruling.value, opinion));
    };
    return changeReport(needs.books, id, ask, `pass-on:${arrival}`);
  };
