import type { PersonId } from '#domain/person';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { type Decision, passOn } from '#domain/sign-off';
import { opinionOn, told } from './decide-report.ts';
import { changeReport, type Needs, type Step } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** 转请他人审签: another leader is asked instead. */
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
    const { people } = await needs.organisation();
    const other = people.find((person) => person.id === to);
    if (!other) return refuse('not-eligible');
    const ask = (before: Report): Ruling<Step> => {
      const at = needs.clock.now();
      const ruling = passOn(before, signer, { ...pressed, at }, other);
      if (!ruling.ok) return ruling;
      const opinion = opinionOn(before, 'passed-on', signer, words, at, needs.marks.fresh());
      return allow(told(before, ruling.value, opinion));
    };
    return changeReport(needs.books, id, ask, `pass-on:${arrival}`);
  };
