import { compareTexts } from '#documents/compare-texts';
import type { Adoption } from '#domain/adoption';
import type { Dispatch } from '#domain/dispatch';
import { addDays, localDate } from '#domain/instant';
import type { Entry } from '#domain/ledger';
import { materialReasons } from '#domain/material';
import type { Opinion } from '#domain/opinion';
import { type Month, monthOf, monthPeriod, type Period, yearOf, yearPeriod } from '#domain/period';
import type { Report, ReportText } from '#domain/report';
import type { Change } from '#ports/change';
import { verifyBooks } from '#services/verify-books';
import { AT, ZONE } from '../domain/station.ts';
import { leaders, office } from './history-station.ts';
import { openHouse } from './house.ts';
import type { Played } from './play-history.ts';

/** What must hold of every history; each answers what is wrong, and is reckoned without the rules it looks after. */
export type Invariant = (played: Played) => Promise<string[]>;

const all = <K extends keyof Change>(changes: Change[], key: K): NonNullable<Change[K]>[] =>
  changes.flatMap((change) => {
    const found = change[key];
    return found === undefined || found === null ? [] : [found];
  });

/** The last state of every piece. */
const pieces = (changes: Change[]): Report[] => [
  ...new Map(
    all(changes, 'reports')
      .flat()
      .map((report) => [report.id, report]),
  ).values(),
];

/** The last state of every adoption. */
const adopted = (changes: Change[]): Adoption[] => [
  ...new Map(
    all(changes, 'adoptions')
      .flat()
      .map((adoption) => [adoption.id, adoption]),
  ).values(),
];

/** What the office's table says of one adoption: points × 100 and cents; the provincial bureau has no rate yet. */
const worth: Record<string, [points: number, money: number]> = {
  division: [200, 2000],
  transport: [500, 5000],
  city: [1000, 10_000],
};
const nothing = [0, 0] as const;
const factors: Record<string, number> = { single: 100, merged: 60, special: 200, brief: 50 };

const sum = (entries: Entry[]): number => entries.reduce((total, { amount }) => total + (amount ?? 0), 0);

/** 4. The shares of an adoption sum to its whole, and the counters to the shares. */
const sharesSumToTheWhole: Invariant = async ({ changes, house: { needs } }) => {
  const entries = all(changes, 'entries').flat();
  const wrong: string[] = [];
  for (const { id, body, kind, status } of adopted(changes)) {
    const rate = status === 'void' ? nothing : worth[body];
    const wholes = { points: rate && Math.round((rate[0] * (factors[kind] ?? 0)) / 100), money: rate?.[1] };
    for (const what of ['points', 'money'] as const) {
      const parts = entries.filter((entry) => entry.adoption === id && entry.kind === what);
      const whole = wholes[what];
      if (parts.length === 0) wrong.push(`4: ${id} has no ${what}`);
      if (whole === undefined ? parts.some(({ amount }) => amount !== null) : sum(parts) !== whole)
        wrong.push(`4: ${what} of ${id} sum to ${sum(parts)}, not ${whole}`);
    }
  }
  for (const year of [2024, 2025, 2026, 2027]) {
    const period = yearPeriod(year);
    const figures = await needs.books.stationFigures(period, period.until);
    const due = entries.filter(
      ({ kind, attribution }) => kind === 'money' && attribution.startsWith(`${year}`),
    );
    const people = [...new Set(due.flatMap(({ person }) => person ?? []))];
    const paid = await Promise.all(people.map((person) => needs.books.moneyOf(person, period)));
    const total = paid.reduce((cents, one) => cents + one.cents, 0);
    if (figures.money !== sum(due) || total !== sum(due))
      wrong.push(`4: ${year} has ${figures.money}, its writers ${total}, the ledger ${sum(due)}`);
  }
  return wrong;
};

/** 5. What comes twice has one effect: an arrival in the house, and every change in the store. */
const twiceIsOnce: Invariant = async (played) => {
  const { changes, repeated, house, organisation } = played;
  const again = await openHouse(AT, organisation);
  for (const change of changes.flatMap((change) => [change, change])) await again.needs.books.keep(change);
  for (const change of changes) await again.needs.books.keep(change);
  const [first, second] = [await held(played, house), await held(played, again)];
  await again.store.close();
  const same = JSON.stringify(first) === JSON.stringify(second);
  return [
    ...repeated.map((what) => `5: ${what} had an effect when it came again`),
    ...(same ? [] : ['5: every change kept twice is another database']),
  ];
};

/** Everything a station holds: its pieces with all that hangs on them, its figures, and its audit chain. */
async function held({ changes, organisation }: Played, { store }: Played['house']): Promise<object> {
  const books = store.books(organisation.station.id);
  const ids = pieces(changes).map(({ id }) => id);
  const pieceOf = async (id: string) => [
    await books.report(id),
    await books.texts(id),
    await books.opinions(id),
    await books.dispatches(id),
    await books.adoptions(id),
  ];
  const year = { from: '2024-01-01', until: '2028-01-01' };
  return {
    pieces: await Promise.all(ids.map(pieceOf)),
    figures: await books.stationFigures(year, year.until),
    units: await books.unitFigures(year),
    audit: await store.auditChain(organisation.station.id),
  };
}

/** Months in which anything of a history lies, and the years around them. */
const periods = (changes: Change[]): Period[] => {
  const days = [
    ...adopted(changes).map(({ date }) => date),
    ...pieces(changes).map(({ submittedAt }) => localDate(submittedAt, ZONE)),
  ];
  const months = [...new Set(days.map(monthOf))].map(monthPeriod);
  return [...months, ...[2024, 2025, 2026, 2027].map(yearPeriod)];
};

/** 6. 采用篇 ≤ 采用条次 in every period, and both as they are counted by hand. */
const piecesNeverExceedAdoptions: Invariant = async ({ changes, services, house: { needs } }) => {
  const adoptions = adopted(changes).filter(({ status }) => status !== 'void');
  const first = new Map<string, string>();
  for (const { report, date } of adoptions) {
    const before = first.get(report);
    if (before === undefined || date < before) first.set(report, date);
  }
  const wrong: string[] = [];
  const { year } = await services.quotaOverview();
  const counted = periods(changes).map(async (period) => ({
    period,
    figures: await needs.books.stationFigures(period, period.until),
  }));
  const shown = { period: yearPeriod(yearOf(year.asOf)), figures: year };
  for (const { period, figures } of [shown, ...(await Promise.all(counted))]) {
    const { from, until } = period;
    const within = (day: string) => from <= day && day < until;
    const adopted = [...first.values()].filter(within).length;
    const times = adoptions.filter(({ date }) => within(date)).length;
    if (figures.adopted > figures.adoptions)
      wrong.push(`6: ${figures.adopted} 篇, ${figures.adoptions} 条次`);
    if (figures.adopted !== adopted || figures.adoptions !== times)
      wrong.push(
        `6: ${from} has ${figures.adopted} and ${figures.adoptions}, by hand ${adopted} and ${times}`,
      );
  }
  return wrong;
};

/** Who signs a piece of this kind, by the station's order; a writer never, then any other leader. */
function signersOf({ text, unit, writers }: Report, delegated: boolean): string[] {
  const inCharge = unit === 'roads' ? 'deputy' : 'peer';
  const [due] = text.type === 'problem' ? ['head'] : [inCharge];
  const wrote = (id: string) => writers.some(({ person }) => person === id);
  const free = leaders.filter((id) => !wrote(id));
  const asked = due !== undefined && free.includes(due) ? [due] : free;
  return delegated && asked.includes('deputy') && free.includes('peer') ? [...asked, 'peer'] : asked;
}

/** 7. Every dispatched version is covered by a signature of the right signer: on screen, on paper, or a logged consent. */
const dispatchedIsSigned: Invariant = async ({ changes, organisation, manner }) => {
  const wrong: string[] = [];
  const before = new Map<string, Report>();
  const texts = new Map<string, ReportText>();
  const signed = new Map<string, Opinion>();
  const asked = new Map<string, string[]>();

  const take = (opinion: Opinion, after: Report): void => {
    const { report: id, verdict } = opinion;
    const piece = before.get(id);
    if (!piece) return void wrong.push(`7: ${verdict} of ${id}, which was never handed in`);
    const known = asked.get(id) ?? signersOf(piece, manner.delegated);
    if (verdict === 'approved') {
      const fault = faultOf(opinion, piece, known, signersOf(piece, manner.delegated));
      if (fault) wrong.push(`7: ${id} ${fault}`);
      else signed.set(id, opinion);
      asked.set(id, [...known, opinion.by]);
    }
    if (verdict === 'passed-on')
      asked.set(id, [...known, ...(after.task.signer === null ? [] : [after.task.signer])]);
    if (['undone', 'returned', 'rejected', 'raised', 'lowered', 'withdrawn'].includes(verdict))
      signed.delete(id);
    if (['raised', 'lowered', 'returned'].includes(verdict)) asked.delete(id);
  };
  const send = ({ report: id, text: number }: Dispatch): void => {
    const opinion = signed.get(id);
    const [seen, sent] = [texts.get(`${id} ${opinion?.text}`), texts.get(`${id} ${number}`)];
    const wrote = before.get(id)?.writers.some(({ person }) => person === opinion?.by);
    const covers =
      seen && sent && !wrote && materialReasons(seen, sent, organisation, compareTexts).length === 0;
    if (!covers) wrong.push(`7: version ${number} of ${id} went up without a signature`);
    if (seen && sent && factsIn(seen) !== factsIn(sent))
      wrong.push(`7: version ${number} of ${id} went up with other facts than were signed`);
  };

  for (const { reports = [], opinions = [], dispatches = [] } of changes) {
    for (const report of reports) texts.set(`${report.id} ${report.text.number}`, report.text);
    for (const opinion of opinions) {
      const after = reports.find(({ id }) => id === opinion.report);
      if (after) take(opinion, after);
    }
    dispatches.forEach(send);
    for (const report of reports) {
      const was = before.get(report.id);
      before.set(report.id, report);
      const known = asked.get(report.id);
      if (!was || !known || namesOf(was) === namesOf(report)) continue;
      // 并入综合: other writers, and perhaps a problem report; whoever wrote it is asked no more.
      const stay = was.text.type === report.text.type ? known : [];
      const due = signersOf(report, manner.delegated);
      asked.set(report.id, [...due, ...stay]);
    }
  }
  return wrong;
};

/** Numbers and people of a text in order, told without the rule: the words that histories are played with hold no others. */
const factsIn = ({ title, body, type, eventDate }: ReportText): string => {
  const facts = `${title} ${body}`.match(/[\d一二三四五六七八九十百千万]|second|third/g) ?? [];
  return [...facts, type, eventDate].join(' ');
};

const namesOf = ({ writers, text }: Report): string =>
  JSON.stringify([text.type, writers.map(({ person }) => person)]);

/** What is wrong with an approval of a piece as it stood; null where it is a signature. */
function faultOf(
  opinion: Opinion,
  { task, text, writers }: Report,
  asked: string[],
  due: string[],
): string | null {
  const { by, way, enteredBy, hash } = opinion;
  if (!leaders.includes(by)) return `was signed by ${by}, who is no leader`;
  if (writers.some(({ person }) => person === by)) return `was signed by ${by}, who wrote it`;
  if (hash !== text.hash) return `was signed in other words`;
  // A paper or a call is the word of any leader who may sign such a piece, once the office has entered it.
  if (way && text.type === 'problem' && !due.includes(by)) return `was signed off the screen by ${by}`;
  if (way) return office.includes(enteredBy ?? '') ? null : `was entered by ${enteredBy}`;
  if (task.signer !== by || task.decided) return `was signed by ${by}, who was not asked`;
  return asked.includes(by) ? null : `was signed by ${by}, not one of ${asked.join()}`;
}

const uncounted = ['returned', 'rejected', 'withdrawn', 'duplicate-of'];

/** 9. What counts as 来稿 is in exactly one month, that of its first day; counters of months and weeks equal a recount. */
const eachInOneMonth: Invariant = async ({ changes, house: { needs } }) => {
  const first = new Map<string, Month>();
  for (const report of all(changes, 'reports').flat())
    if (!first.has(report.id)) first.set(report.id, monthOf(localDate(report.submittedAt, ZONE)));
  const now = pieces(changes);
  const counted = now.filter(({ status, follows }) => !uncounted.includes(status) && follows === null);
  const wrong = now.flatMap(({ id, creditMonth }) =>
    creditMonth === first.get(id) ? [] : [`9: ${id} of ${first.get(id)} counts in ${creditMonth}`],
  );
  let total = 0;
  for (const month of new Set(first.values())) {
    const received = await needs.books.received(month);
    for (const unit of ['office', 'roads', 'safety']) {
      const recount = counted.filter((piece) => piece.unit === unit && first.get(piece.id) === month).length;
      if ((received.get(unit) ?? 0) !== recount)
        wrong.push(`9: ${month} ${unit} has ${received.get(unit)}, by hand ${recount}`);
    }
    total += [...received.values()].reduce((some, n) => some + n, 0);
  }
  if (total !== counted.length) wrong.push(`9: the months have ${total}, by hand ${counted.length}`);
  for (const from of new Set(now.map(({ submittedAt }) => localDate(submittedAt, ZONE)))) {
    const week = { from, until: addDays(from, 7) };
    const { received } = await needs.books.stationFigures(week, week.until);
    const within = (day: string) => week.from <= day && day < week.until;
    const recount = counted.filter(({ submittedAt }) => within(localDate(submittedAt, ZONE))).length;
    // A stretch that happens to be whole months counts by month.
    if (received !== recount && !from.endsWith('-01'))
      wrong.push(`9: the week of ${from} has ${received}, by hand ${recount}`);
  }
  return wrong;
};

/** The books balance, by the same look that an operator takes at them. */
const booksBalance: Invariant = async ({ house: { needs, store }, organisation }) => {
  const { books } = needs;
  const laid = store.laid(organisation.station.id);
  const found = await verifyBooks({ books, laid, files: needs.files, hash: needs.marks.hash });
  return found.map(({ check, subject }) => `balance: ${check} ${subject}`);
};

export const invariants: Invariant[] = [
  booksBalance,
  sharesSumToTheWhole,
  twiceIsOnce,
  piecesNeverExceedAdoptions,
  dispatchedIsSigned,
  eachInOneMonth,
];
