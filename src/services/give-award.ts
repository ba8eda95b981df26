import { type Award, type AwardForm, type AwardId, giveAward, takeBack, toldOf } from '#domain/award';
import { localDate } from '#domain/instant';
import type { Addressed } from '#domain/notice';
import { yearOf } from '#domain/period';
import type { Person } from '#domain/person';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { permitStation } from '#domain/station-policy';
import type { UnitId } from '#domain/unit';
import type { Change } from '#ports/change';
import { awardEntries, type GivenAward, givenAward } from './award-entries.ts';
import { changeReport, type Needs } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** To whom, as the form says it. */
export type Recipient = { report: ReportId } | { unit: UnitId };

/** 嘉奖: by each rule once to a piece, or to a unit in a month; what it comes to is booked in the same change. */
export const giveAwardTo =
  (needs: Needs) =>
  async (arrival: string, to: Recipient, form: AwardForm, person: Person): Promise<Gated<GivenAward>> => {
    const { books, clock, marks } = needs;
    const secret = await secrecyGate(needs, 'award', person.id, { words: form.reason });
    if (secret) return secret;
    const may = permitStation('give-award', person);
    if (!may.ok) return may;
    const { rules, zone, units } = await needs.organisation();
    const once = `award:${arrival}`;
    const id = `w${marks.hash(once).slice(0, 20)}`;
    const give = (whom: Parameters<typeof giveAward>[1]): Ruling<Award> => {
      const at = clock.now();
      return giveAward(rules, whom, form, { id, by: person.id, at }, localDate(at, zone));
    };
    if ('report' in to)
      return kept(needs, id, await awardOnReport(needs, to.report, once, (report) => give({ report })));
    if (!units.some((unit) => unit.id === to.unit && !unit.closed)) return refuse('wrong-units');
    if (await books.seen(once)) return kept(needs, id, allow(null));
    const ruling = give(to);
    if (!ruling.ok) return ruling;
    return kept(needs, id, await keepOnce(needs, once, await changeOf(needs, ruling.value, null)));
  };

/** 撤销嘉奖, with a reason: reversing entries in the first month that is open. */
export const takeAwardBack =
  (needs: Needs) =>
  async (arrival: string, id: AwardId, reason: string, person: Person): Promise<Gated<GivenAward>> => {
    const { books, clock } = needs;
    const secret = await secrecyGate(needs, 'award', person.id, { words: reason });
    if (secret) return secret;
    const may = permitStation('give-award', person);
    if (!may.ok) return may;
    const once = `award-back:${arrival}`;
    const award = await books.award(id);
    if (!award) return refuse('no-such-award');
    const take = (): Ruling<Award> => takeBack(award, { by: person.id, at: clock.now(), reason });
    if (award.report !== null) return kept(needs, id, await awardOnReport(needs, award.report, once, take));
    if (await books.seen(once)) return kept(needs, id, allow(null));
    const ruling = take();
    if (!ruling.ok) return ruling;
    return kept(needs, id, await keepOnce(needs, once, await changeOf(needs, ruling.value, null)));
  };

/** 嘉奖 that stand, of this year and the one before it, the latest first. */
export const listAwards =
  (needs: Needs) =>
  async (person: Person): Promise<Ruling<GivenAward[]>> => {
    const may = permitStation('give-award', person);
    if (!may.ok) return may;
    const { books, clock } = needs;
    const year = yearOf(localDate(clock.now(), (await needs.organisation()).zone));
    const standing = await books.awards({ from: `${year - 1}-01-01`, until: `${year + 1}-01-01` });
    return allow(await Promise.all(standing.toReversed().map((award) => givenAward(needs, award))));
  };

/** One of them, before it is taken back. */
export const awardToTakeBack =
  (needs: Needs) =>
  async (id: AwardId, person: Person): Promise<Ruling<GivenAward>> => {
    const may = permitStation('give-award', person);
    if (!may.ok) return may;
    const award = await needs.books.award(id);
    return award && !award.back ? allow(await givenAward(needs, award)) : refuse('no-such-award');
  };

/** An award of a piece is a change of that piece, so that it is not withdrawn or merged beside it. */
const awardOnReport = (
  needs: Needs,
  id: ReportId,
  once: string,
  ask: (report: Report) => Ruling<Award>,
): Promise<Ruling<Report>> =>
  changeReport(
    needs.books,
    id,
    async (report) => {
      const ruling = ask(report);
      if (!ruling.ok) return ruling;
      return allow({ report, with: await changeOf(needs, ruling.value, report) });
    },
    once,
  );

async function changeOf(needs: Needs, award: Award, report: Report | null): Promise<Change> {
  const { people } = await needs.organisation();
  const { id, unit, rule, date, back } = award;
  const to = report ? { report } : { unit: unit ?? '' };
  const kind = back ? 'award-taken-back' : 'award';
  const notices = toldOf(to, people).map(
    (whom): Addressed => ({
      to: { person: whom },
      notice: { kind, award: id },
    }),
  );
  const { at, by: actor } = back ?? award;
  const detail = { rule, date, ...(report ? { report: report.id } : { unit }) };
  return {
    awards: [award],
    entries: await awardEntries(needs, award, report),
    notices,
    audit: [{ at, actor, action: back ? 'take-award-back' : 'award', subject: id, detail }],
  };
}

async function keepOnce({ books }: Needs, once: string, change: Change): Promise<Ruling<null>> {
  const done = await books.keep({ ...change, once });
  return done.ok || (await books.seen(once)) ? allow(null) : refuse(done.refusal);
}

/** The award as it now stands, where it was kept. */
async function kept(needs: Needs, id: AwardId, done: Ruling<unknown>): Promise<Ruling<GivenAward>> {
  if (!done.ok) return done;
  const award = await needs.books.award(id);
  return award ? allow(await givenAward(needs, award)) : refuse('no-such-award');
}
