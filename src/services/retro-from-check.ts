import type { Adoption } from '#domain/adoption';
import type { BulletinEntry } from '#domain/bulletin';
import type { BulletinCheckId } from '#domain/bulletin-check';
import { adoptionsFrom } from '#domain/confirm-check';
import { localDate } from '#domain/instant';
import type { Person } from '#domain/person';
import { entryToRegister, type SaidOfEntry, saidOf } from '#domain/retro-entry';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { type Checked, readCheck } from './check-bulletin.ts';
import { entriesFor } from './entries-for.ts';
import { type Needs, onReport } from './needs.ts';
import { type NoticedForm, registering } from './retro-register.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** 补登 and its adoption in one: the piece, and what the notice says of its use. */
export type EntryForm = NoticedForm & Pick<Adoption, 'body' | 'carrier' | 'issue' | 'date'>;

const ROUNDS = 3;

/** What the form of 补登 begins with: the entry as the notice prints it. */
export const readEntry =
  (needs: Needs) =>
  async (id: BulletinCheckId, entry: BulletinEntry['id'], clerk: Person): Promise<Ruling<SaidOfEntry>> => {
    const checked = await readCheck(needs)(id, clerk);
    if (!checked.ok) return checked;
    const { check, reconciliation } = checked.value;
    const ruling = entryToRegister(check, reconciliation, entry);
    if (!ruling.ok) return ruling;
    const { zone } = await needs.organisation();
    return allow(saidOf(ruling.value, check, localDate(needs.clock.now(), zone)));
  };

/**
 * 查无此稿的补登: piece, adoption and the entry's answer are one change, so that the row agrees from then on. The adoption
 * is confirmed with the check, like all others of the notice.
 */
export const retroFromCheck =
  (needs: Needs) =>
  async (
    arrival: string,
    id: BulletinCheckId,
    entry: BulletinEntry['id'],
    form: EntryForm,
    clerk: Person,
  ): Promise<Gated<Checked>> => {
    const { title, carrier, issue } = form;
    const secret = await secrecyGate(needs, 'retro-register', clerk.id, { title, carrier, issue });
    if (secret) return secret;
    const once = `retro:${arrival}`;
    for (let round = 0; round < ROUNDS; round += 1) {
      const checked = await readCheck(needs)(id, clerk);
      if (!checked.ok || (await needs.books.seen(once))) return checked;
      const done = await registered(needs, once, checked.value, entry, form, clerk);
      if (!done.ok) return done;
      if (done.value || (await needs.books.seen(once))) return readCheck(needs)(id, clerk);
    }
    return refuse('someone-was-faster');
  };

/** Whether it was kept; not where somebody else changed the check meanwhile. */
async function registered(
  needs: Needs,
  once: string,
  { check, reconciliation }: Checked,
  id: BulletinEntry['id'],
  form: EntryForm,
  clerk: Person,
): Promise<Ruling<boolean>> {
  const entry = entryToRegister(check, reconciliation, id);
  if (!entry.ok) return entry;
  const entered = await registering(needs, once, form, clerk);
  if (!entered.ok) return entered;
  const { report, change } = entered.value;
  const at = needs.clock.now();
  const today = localDate(at, (await needs.organisation()).zone);
  if (form.date > today) return refuse('future-date');
  const { body, carrier, issue, date } = form;
  // A body that the notice names stands; only one that is none of ours was chosen.
  const named = { ...entry.value.body, id: entry.value.body.id ?? body };
  const adoptions = adoptionsFrom(
    report,
    [],
    { recorded: [], unrecorded: [{ ...entry.value, body: named, carrier, issue, date }] },
    { date, carrier },
    { person: clerk.id, at, mark: report.id, today },
  ).map((one): Adoption => ({ ...one, status: 'noted' }));
  const news = report.writers.map(({ person }) => ({
    to: { person },
    notice: { kind: 'adopted' as const, report: report.id, adoptions: adoptions.map((one) => one.id) },
  }));
  const answers = Object.fromEntries(
    adoptions.map((adoption) => [id, { report: report.id, adoption: adoption.id }]),
  );
  const kept = await needs.books.keep({
    ...change,
    adoptions,
    entries: await entriesFor(needs, report, adoptions),
    bulletinChecks: [{ ...check, answers: { ...check.answers, ...answers } }],
    notices: [...(change.notices ?? []), ...news],
    audit: [
      ...change.audit,
      ...adoptions.map((one) =>
        onReport(at, clerk.id, 'adopt', report, {
          ...{ adoption: one.id, body: one.body, date: one.date, check: check.id },
        }),
      ),
    ],
  });
  return allow(kept.ok);
}
