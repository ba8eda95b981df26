import { isOffice, type Person } from '#domain/person';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import {
  type Answer,
  answersTo,
  endSolicitation,
  extend,
  type Solicitation,
  type SolicitationId,
  solicit,
  solicitationNotices,
  solicitationReminders,
} from '#domain/solicitation';
import { solicitationCards } from '#domain/solicitation-cards';
import type { Change } from '#ports/change';
import type { Needs } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

type Wanted = Pick<Solicitation, 'topic' | 'body' | 'units' | 'dueAt' | 'note'>;

/** 约稿: entered by the office; every unit that is asked learns of it at once. */
export const solicitReports =
  (needs: Needs) =>
  async (arrival: string, wanted: Wanted, clerk: Person): Promise<Gated<Solicitation>> => {
    const { topic, note } = wanted;
    const secret = await secrecyGate(needs, 'solicit', clerk.id, { topic, note });
    if (secret) return secret;
    const { books, clock, marks } = needs;
    const once = `solicit:${arrival}`;
    const id = `s${marks.hash(once).slice(0, 20)}`;
    const at = clock.now();
    const station = await needs.organisation();
    const ruling = solicit({ ...wanted, id, openedBy: clerk.id, openedAt: at }, clerk, station);
    if (!ruling.ok) return ruling;
    const solicitation = ruling.value;
    const { body, units, dueAt } = solicitation;
    const detail = { body, units: units.join(' '), due: dueAt };
    const kept = await books.keep({
      once,
      solicitations: [solicitation],
      notices: solicitationNotices(solicitation, at, station),
      audit: [{ at, actor: clerk.id, action: 'solicit', subject: id, detail }],
    });
    return kept.ok || (await books.seen(once)) ? allow(solicitation) : refuse(kept.refusal);
  };

/** 延期. */
export const extendSolicitation =
  (needs: Needs) =>
  async (id: SolicitationId, dueAt: number, clerk: Person): Promise<Ruling<Solicitation>> => {
    const at = needs.clock.now();
    const station = await needs.organisation();
    return change(
      needs,
      id,
      clerk,
      'extend',
      (before) => extend(before, clerk, dueAt, at),
      (after) => [...solicitationCards(after, station), ...solicitationReminders(after, at, station)],
    );
  };

/** 结束. */
export const closeSolicitation =
  (needs: Needs) =>
  async (id: SolicitationId, clerk: Person): Promise<Ruling<Solicitation>> => {
    const station = await needs.organisation();
    const end = (before: Solicitation) => endSolicitation(before, clerk, needs.clock.now());
    return change(needs, id, clerk, 'close', end, (after) => solicitationCards(after, station));
  };

async function change(
  { books, clock }: Needs,
  id: SolicitationId,
  clerk: Person,
  action: string,
  ask: (before: Solicitation) => Ruling<Solicitation>,
  tells: (after: Solicitation) => Change['notices'] & object,
): Promise<Ruling<Solicitation>> {
  const before = await books.solicitation(id);
  if (!before) return refuse('no-such-report');
  const ruling = ask(before);
  if (!ruling.ok) return ruling;
  const after = ruling.value;
  const event = { actor: clerk.id, action: `solicit-${action}`, subject: id, detail: { due: after.dueAt } };
  const kept = await books.keep({
    solicitations: [after],
    notices: tells(after),
    audit: [{ at: clock.now(), ...event }],
  });
  return kept.ok ? ruling : refuse(kept.refusal);
}

/** 约稿 with who answered and who is late. */
export interface Solicited {
  solicitation: Solicitation;
  answers: Answer[];
}

export async function answersOf({ books, clock }: Needs, solicitation: Solicitation): Promise<Solicited> {
  const reports = await books.reportsFor(solicitation.id);
  return { solicitation, answers: answersTo(solicitation, reports, clock.now()) };
}

const SHOWN = 20;

/** The office's list, open ones first. */
export const listSolicitations =
  (needs: Needs) =>
  async (reader: Person): Promise<Ruling<Solicited[]>> => {
    if (!isOffice(reader)) return refuse('not-yours');
    const latest = await needs.books.solicitations(SHOWN);
    return allow(await Promise.all(latest.map((one) => answersOf(needs, one))));
  };

/** One that a unit is asked for, for somebody of that unit or the office. */
export const readSolicitation =
  ({ books }: Needs) =>
  async (id: SolicitationId, reader: Person): Promise<Ruling<Solicitation>> => {
    const found = await books.solicitation(id);
    if (!found) return refuse('no-such-report');
    return isOffice(reader) || found.units.includes(reader.unit) ? allow(found) : refuse('not-yours');
  };
