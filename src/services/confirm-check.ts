import type { AdoptionId } from '#domain/adoption';
import { cardsOf } from '#domain/announce';
import { type BulletinCheckId, countsOf, stateOf } from '#domain/bulletin-check';
import { adoptionsFrom, type LeftOut, scoresFrom } from '#domain/confirm-check';
import { localDate } from '#domain/instant';
import { isOffice, type Person } from '#domain/person';
import { permit } from '#domain/policy';
import { outcomesOf, unlistedOf } from '#domain/reconciliation';
import type { ReportId } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import type { Change } from '#ports/change';
import { type Checked, readCheck } from './check-bulletin.ts';
import { entriesFor } from './entries-for.ts';
import { type Needs, onReport } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

const ROUNDS = 3;
/** Scores of so many notices back are looked through for the same one. */
const SCORES = 200;

/**
 * 确认登记: one change writes all that the notice and the answers come to: adoptions, confirmations, 上级核定得分, what is
 * due in the ledger, and the differences as they stand. Twice confirmed, it is written once.
 */
export const confirmCheck =
  (needs: Needs) =>
  async (arrival: string, id: BulletinCheckId, person: Person, form: LeftOut): Promise<Gated<Checked>> => {
    const { books } = needs;
    const secret = await secrecyGate(needs, 'bulletin', person.id, { carrier: form.carrier });
    if (secret) return secret;
    const once = `confirm-check:${arrival}`;
    for (let round = 0; round < ROUNDS; round += 1) {
      const checked = await readCheck(needs)(id, person);
      if (!checked.ok || (await books.seen(once))) return checked;
      if (stateOf(checked.value.check) !== 'open') return refuse('already-recorded');
      const change = await confirmation(needs, checked.value, person, form);
      if (!change.ok) return change;
      const kept = await books.keep({ ...change.value, once });
      if (kept.ok || (await books.seen(once))) return readCheck(needs)(id, person);
      if (kept.refusal === 'already-recorded') return kept;
    }
    return refuse('someone-was-faster');
  };

async function confirmation(
  needs: Needs,
  { check, reconciliation }: Checked,
  person: Person,
  form: LeftOut,
): Promise<Ruling<Change>> {
  const { books, clock, marks } = needs;
  const outcomes = outcomesOf(reconciliation);
  if (outcomes.some(({ kind }) => kind === 'ask')) return refuse('open-questions');
  const at = clock.now();
  const { zone } = await needs.organisation();
  const by = { person: person.id, at, today: localDate(at, zone) };
  const listed = new Map<ReportId, Parameters<typeof adoptionsFrom>[2]>();
  for (const outcome of outcomes) {
    if (outcome.kind !== 'matched' && outcome.kind !== 'unrecorded') continue;
    const { recorded = [], unrecorded = [] } = listed.get(outcome.report) ?? {};
    listed.set(outcome.report, {
      recorded: outcome.kind === 'matched' ? [...recorded, outcome.adoption] : recorded,
      unrecorded: outcome.kind === 'unrecorded' ? [...unrecorded, outcome.entry] : unrecorded,
    });
  }
  const change: Required<Pick<Change, 'reports' | 'adoptions' | 'entries' | 'notices' | 'audit'>> = {
    ...{ reports: [], adoptions: [], entries: [], notices: [], audit: [] },
  };
  const recorded: AdoptionId[] = [];
  for (const [id, said] of listed) {
    const report = await books.report(id);
    if (!report) return refuse('no-such-report');
    const ruling = permit('record-adoption', report, person.id, isOffice(person));
    if (!ruling.ok) return ruling;
    const known = await books.adoptions(id);
    const adoptions = adoptionsFrom(report, known, said, form, { ...by, mark: marks.fresh() });
    if (adoptions.length === 0) continue;
    const fresh = adoptions.filter((one) => !known.some((before) => before.id === one.id));
    recorded.push(...fresh.map((one) => one.id));
    change.reports.push(report);
    change.adoptions.push(...adoptions);
    change.entries.push(...(await entriesFor(needs, report, adoptions)));
    change.notices.push(...cardsOf(report));
    if (fresh.length > 0)
      change.notices.push(
        ...report.writers.map((writer) => ({
          to: { person: writer.person },
          notice: { kind: 'adopted' as const, report: id, adoptions: fresh.map((one) => one.id) },
        })),
      );
    change.audit.push(
      ...adoptions.map(({ id: adoption, body, date }) => {
        const action = fresh.some((one) => one.id === adoption) ? 'adopt' : 'confirm-adoption';
        return onReport(at, person.id, action, report, { adoption, body, date, check: check.id });
      }),
    );
  }
  const unlisted = unlistedOf(reconciliation).map((one) => one.id);
  const known = await books.superiorScores(SCORES);
  const scores = scoresFrom(reconciliation, check, person.id, at).filter(
    ({ id }) => !known.some((one) => one.id === id),
  );
  const result = {
    by: person.id,
    at,
    counts: countsOf(reconciliation),
    recorded,
    confirmed: change.adoptions.map((one) => one.id).filter((one) => !recorded.includes(one)),
    unlisted,
  };
  const to = { person: person.id };
  return allow({
    ...change,
    bulletinChecks: [{ ...check, result }],
    superiorScores: scores,
    notices: [
      ...change.notices,
      { to: { person: check.by }, notice: { kind: 'bulletin-check', check: check.id } },
      ...(unlisted.length > 0 ? [{ to, notice: { kind: 'appeal-list' as const, check: check.id } }] : []),
    ],
    audit: [
      ...change.audit,
      {
        at,
        actor: person.id,
        action: 'confirm-bulletin',
        subject: check.id,
        detail: {
          recorded: result.recorded.length,
          confirmed: result.confirmed.length,
          unlisted: unlisted.length,
        },
      },
    ],
  });
}
