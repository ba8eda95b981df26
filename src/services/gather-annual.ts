import type { AnnualSummary } from '#domain/annual-summary';
import { addDays, type LocalDate } from '#domain/instant';
import { monthsOf, type Named } from '#domain/named-period';
import type { Organisation } from '#domain/organisation';
import { addMonths, lastDay, type Month, monthOf, monthPeriod, yearOf } from '#domain/period';
import { has, type Role } from '#domain/person';
import { quotaStates } from '#domain/quota';
import { bulletinGroups } from '#domain/station-bulletin-sheet';
import { scoreFor } from '#domain/superior-score';
import { quotaFor } from '#domain/unit';
import { snapshotOf } from './close-periods.ts';
import type { Needs } from './needs.ts';
import { adoptedPages } from './pages.ts';
import { bodyNamed, type Reading, titleFor, unitNamed } from './read-book-rows.ts';
import { SCORES } from './superior-scores.ts';

const PAYOUTS = 200;

/** 年度政务信息工作总结: every figure from the books, as of today or the year's last day. */
export async function gatherAnnual(
  needs: Needs,
  reading: Reading,
  period: Named,
  today: LocalDate,
): Promise<AnnualSummary> {
  const { books, organisation } = reading;
  const last = lastDay(period);
  const asOf = last < today ? last : today;
  const soFar = { ...period, until: `${addMonths(monthOf(asOf), 1)}-01` };
  const { station, units } = await snapshotOf(needs, soFar);
  const adoptions = await adoptionsOf(needs, reading, period);
  const paid = (await books.payouts(PAYOUTS)).filter(
    ({ status, through }) => status === 'paid' && through >= period.from && through < period.until,
  );
  return {
    station: organisation.station.name,
    column: organisation.station.column,
    superior: bodyNamed(organisation, organisation.superior),
    year: yearOf(period.from),
    asOf,
    issuedOn: null,
    ...peopleOf(organisation),
    monthly: monthlyOf(organisation, monthOf(asOf)),
    quota: units.reduce((sum, { quota }) => sum + quota, 0),
    targets: organisation.targets,
    totals: { ...station },
    ...adoptions,
    score: scoreFor(await books.superiorScores(SCORES), organisation.superior, period),
    points: station.points,
    money:
      organisation.settings.moneyAuthority === null
        ? null
        : { accrued: station.money, paid: paid.reduce((all, { sum }) => all + sum, 0) },
    groups: bulletinGroups(organisation.units, units),
    ...(await monthsKept(reading, soFar, asOf)),
    backflows: (await books.backflows(period)).length,
  };
}

function peopleOf({ people }: Organisation): Pick<AnnualSummary, 'leaders' | 'correspondents'> {
  const active = (role: Role) => people.filter((person) => person.active && has(person, role));
  const named = (role: Role) => active(role).map(({ name, post }) => `${name}${post}`);
  return {
    leaders: {
      head: named('station-head'),
      deputies: named('deputy'),
      members: active('unit-head').length,
    },
    correspondents: active('correspondent').length,
  };
}

/** 月任务 of a month, the largest first. */
function monthlyOf({ units }: Organisation, month: Month): AnnualSummary['monthly'] {
  const owing = units.filter((unit) => !unit.closed && quotaFor(unit, month) > 0);
  const sizes = [...new Set(owing.map((unit) => quotaFor(unit, month)))].toSorted((a, b) => b - a);
  return sizes.map((pieces) => ({
    pieces,
    units: owing.filter((unit) => quotaFor(unit, month) === pieces).map(({ name }) => name),
  }));
}

/** What was adopted: by body, by several bodies, with 批示. */
async function adoptionsOf(
  needs: Needs,
  reading: Reading,
  period: Named,
): Promise<Pick<AnnualSummary, 'byBody' | 'several' | 'instructions'>> {
  const bodies = new Map<string, number>();
  const pieces = new Map<string, { title: string | null; bodies: Set<string> }>();
  const instructions = new Set<string>();
  for await (const page of adoptedPages(needs.books, period))
    for (const { adoption, report } of page) {
      const body = bodyNamed(reading.organisation, adoption.body);
      bodies.set(body, (bodies.get(body) ?? 0) + 1);
      const piece = pieces.get(report.id) ?? { title: titleFor(reading.reader, report), bodies: new Set() };
      pieces.set(report.id, { ...piece, bodies: piece.bodies.add(body) });
      if (adoption.instruction) instructions.add(`${report.id}:${adoption.instruction.level}`);
    }
  return {
    byBody: [...bodies]
      .map(([body, adoptions]) => ({ body, adoptions }))
      .toSorted((a, b) => b.adoptions - a.adoptions),
    several: [...pieces.values()]
      .flatMap(({ title, bodies: by }) => (title !== null && by.size > 1 ? [{ title, bodies: [...by] }] : []))
      .toSorted((a, b) => b.bodies.length - a.bodies.length),
    instructions: instructions.size,
  };
}

/** Units that met every whole month, and what others owe. */
async function monthsKept(
  { books, organisation, month: told }: Reading,
  period: Named,
  asOf: LocalDate,
): Promise<Pick<AnnualSummary, 'met' | 'short'>> {
  const whole = monthsOf(period).filter((month) => monthPeriod(month).until <= addDays(asOf, 1));
  const owed = new Map<string, number>();
  for (const month of whole) {
    for (const { unit, quota, short } of quotaStates(organisation.units, month, await books.received(month)))
      if (quota > 0) owed.set(unit.id, (owed.get(unit.id) ?? 0) + short);
    await told();
  }
  const named = [...owed].map(([id, pieces]) => ({ unit: unitNamed(organisation, id), pieces }));
  return {
    met: named.filter(({ pieces }) => pieces === 0).map(({ unit }) => unit),
    short: named.filter(({ pieces }) => pieces > 0).toSorted((a, b) => b.pieces - a.pieces),
  };
}
