import { expect, it } from 'vitest';
import { correspondents, unitIds } from '#tools/demo-year/cast';
import { loadYear } from '#tools/demo-year/plan';
import { timeline } from '#tools/demo-year/timeline';
import { endOf, isWorkday, reminderDay } from './life.ts';

const year = loadYear();
const { pieces, notices, noReports, expected } = year;
const rows = notices.flatMap((notice) => notice.adoptions);
const ends = new Map(pieces.map((piece) => [piece.id, endOf(piece)]));
const ended = (state: string) => pieces.filter((piece) => ends.get(piece.id) === state);
const having = (step: string) => pieces.filter((piece) => piece.fate.some((taken) => taken.do === step));
const dispatchDate = (id: string) =>
  pieces
    .find((piece) => piece.id === id)
    ?.fate.flatMap((step) => (step.do === 'dispatch' ? step.date : []))[0];
const minutes = (at: string) => Date.parse(`${at}:00Z`) / 60_000;
const clock = (at: string) => at.slice(11);

it('ends with the hand-checked table of 来稿', () => {
  const counted = pieces.filter((piece) => ['dispatched', 'kept'].includes(ends.get(piece.id) ?? ''));
  const table = Object.fromEntries(unitIds.map((unit) => [unit, Array<number>(12).fill(0)]));
  for (const piece of counted) {
    const row = table[piece.unit];
    const month = Number(piece.at.slice(5, 7)) - 1;
    if (row) row[month] = (row[month] ?? 0) + 1;
  }
  const met = unitIds.map((unit) => [
    unit,
    (table[unit] ?? []).flatMap((n, month) => (n >= (expected.quota[unit] ?? 0) ? [month + 1] : [])),
  ]);
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  expect(table).toEqual(expected.counted);
  expect(Object.fromEntries(met)).toEqual(expected.met);
  expect(expected.totals).toMatchObject({
    byUnit: Object.fromEntries(unitIds.map((unit) => [unit, sum(table[unit] ?? [])])),
    byMonth: Array.from({ length: 12 }, (_, month) => sum(unitIds.map((unit) => table[unit]?.[month] ?? 0))),
    submitted: pieces.length,
    counted: counted.length,
    owed: 12 * sum(Object.values(expected.quota)),
    unitMonthsMet: sum(met.map(([, months]) => months?.length ?? 0)),
  });
});

it('sends sixty pieces up and lets the others end in each of the other ways', () => {
  expect(ended('dispatched')).toHaveLength(60);
  expect([...ends.values()].filter((end) => end === 'rejected').length).toBeGreaterThanOrEqual(6);
  expect(ended('withdrawn').length).toBeGreaterThanOrEqual(4);
  expect(ended('returned').length).toBeGreaterThanOrEqual(5);
  expect(having('revise').length).toBeGreaterThanOrEqual(12);
  expect(having('resign')).toHaveLength(6);
  expect(having('undo').length).toBeGreaterThanOrEqual(1);
  const states = new Set(['dispatched', 'kept', 'rejected', 'withdrawn', 'returned']);
  expect(pieces.filter((piece) => !states.has(ends.get(piece.id) ?? ''))).toEqual([]);
});

it('is adopted 32 times on 26 pieces, for 1,340 yuan, 134 points and one pending rate', () => {
  const rate: Record<string, number> = {
    市公路处: 20,
    市交通局: 50,
    市委办: 100,
    市政府办: 100,
    省交通厅: 100,
  };
  const by = (body: string) => rows.filter((row) => row.body === body).length;
  const yuan = rows.reduce((sum, row) => sum + (rate[row.body] ?? 0), 0);
  expect([by('市公路处'), by('市交通局'), by('省公路局')]).toEqual([17, 8, 1]);
  expect(by('市委办') + by('市政府办') + by('省交通厅')).toBe(6);
  expect(new Set(rows.map((row) => `${row.piece} ${row.body}`)).size).toBe(32);
  expect({
    adoptions: rows.length,
    adoptedPieces: new Set(rows.map((row) => row.piece)).size,
    yuan,
    points: yuan / 10,
    pendingRate: rows.filter((row) => rate[row.body] === undefined).length,
    dispatched: 60,
  }).toEqual({ adoptions: 32, adoptedPieces: 26, yuan: 1340, points: 134, pendingRate: 1, dispatched: 60 });
  expect(expected.totals).toMatchObject({ adoptions: 32, adoptedPieces: 26, yuan: 1340, points: 134 });
  expect(expected.totals).toMatchObject({ pendingRate: 1, dispatched: 60 });
});

it.each([
  ['引进外资建路', ['市公路处', '市交通局', '市政府办', '省交通厅']],
  ['全面清理工程欠款', ['市公路处', '市交通局', '省公路局', '省交通厅']],
])('has 《%s》 adopted by its four bodies', (title, bodies) => {
  const piece = pieces.find((each) => each.title === title);
  expect(rows.filter((row) => row.piece === piece?.id).map((row) => row.body)).toEqual(bodies);
});

it('dates each adoption inside its quarter, after the dispatch and before the notice', () => {
  for (const { quarter, at, adoptions } of notices)
    for (const row of adoptions) {
      expect(Math.ceil(Number(row.date.slice(5, 7)) / 3), row.piece).toBe(quarter);
      expect(row.date > (dispatchDate(row.piece) ?? '9'), `${row.piece} ${row.body}`).toBe(true);
      expect(row.date < at).toBe(true);
    }
});

it('holds office on workdays and in working hours, in order, no two acts in one minute', () => {
  const acts = timeline(year);
  for (const { at } of acts) {
    expect(isWorkday(at.slice(0, 10)), at).toBe(true);
    expect(clock(at) >= '08:40' && clock(at) <= '17:30' && clock(at) !== '09:00', at).toBe(true);
  }
  expect(new Set(acts.map((act) => act.at)).size).toBe(acts.length);
  for (const piece of pieces) {
    const ats = [piece.at, ...piece.fate.map((step) => step.at)];
    expect(ats, piece.id).toEqual([...new Set(ats)].sort());
    expect(piece.at.slice(0, 7), piece.id).toBe(piece.id.slice(0, 7));
  }
});

it('takes in pieces of the right unit, length and date, ten minutes apart', () => {
  const ats = pieces.map((piece) => minutes(piece.at)).sort((a, b) => a - b);
  expect(Math.min(...ats.slice(1).map((at, i) => at - (ats[i] ?? 0)))).toBeGreaterThanOrEqual(10);
  expect(new Set(pieces.map((piece) => piece.id)).size).toBe(pieces.length);
  for (const piece of pieces) {
    expect(piece.writer).toBe(correspondents[piece.unit]);
    expect(clock(piece.at) <= '17:20', piece.at).toBe(true);
    const age = (Date.parse(piece.at.slice(0, 10)) - Date.parse(piece.eventDate)) / 86_400_000;
    expect(age >= 0 && age <= 10, piece.id).toBe(true);
  }
});

it('says 本月无稿 at a reminder of its unit, in a month with no piece of that unit', () => {
  expect(noReports.length).toBeGreaterThanOrEqual(4);
  for (const tap of noReports) {
    expect(tap.person).toBe(correspondents[tap.unit]);
    expect(tap.at.slice(0, 10)).toBe(reminderDay(tap.month, tap.reminder));
    expect(clock(tap.at) > '09:00').toBe(true);
    expect(pieces.filter((piece) => piece.unit === tap.unit && piece.at.startsWith(tap.month))).toEqual([]);
  }
});
