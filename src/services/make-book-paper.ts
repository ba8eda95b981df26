import { sheetOf } from '#domain/batch-sheet';
import type { Asked } from '#domain/book-paper';
import { localDate } from '#domain/instant';
import { type Named, periodNamed } from '#domain/named-period';
import { lastDay, yearOf } from '#domain/period';
import type { StationBulletinSheet } from '#domain/station-bulletin-sheet';
import type { Listing, Made, PaperFile, Remarked, Taken, TemplateFault } from '#ports/papers';
import { snapshotOf } from './close-periods.ts';
import { gatherAnnual } from './gather-annual.ts';
import { adoptionRows } from './list-adoptions.ts';
import { entryRows } from './list-entries.ts';
import { quotaRows } from './list-quota.ts';
import { registerRows } from './list-register.ts';
import type { MakingNeeds } from './needs.ts';
import type { Reading } from './read-book-rows.ts';
import { bulletinSheetOf } from './station-bulletin-sheet.ts';

const PAYOUTS = 200;

/** What one making has at hand. */
interface Bench extends MakingNeeds {
  reading: Reading;
  period: Named;
  today: string;
  taken: Taken;
}

/** Makes what was asked for, for the eyes of who asked; `month` is told of every month that is done. */
export async function makeBookPaper(
  needs: MakingNeeds,
  asked: Asked,
  month: () => Promise<void>,
): Promise<Made> {
  const organisation = await needs.organisation();
  const period = periodNamed(asked.period);
  const reader = organisation.people.find(({ id }) => id === asked.by);
  if (!period || !reader) throw new Error(`no paper of ${asked.period} for ${asked.by}`);
  const { zone } = organisation;
  const bench: Bench = {
    ...needs,
    reading: { books: needs.books, organisation, reader, month },
    period,
    today: localDate(asked.takenAt, zone),
    taken: { at: asked.takenAt, zone, press: asked.press },
  };
  if (asked.paper === 'archive') return archive(bench);
  if (asked.format === 'docx') return word(bench, asked.paper);
  const format = asked.format === 'csv' ? 'csv' : 'xlsx';
  return {
    ok: true,
    file: await bench.papers.listing(await listing(bench, asked.paper), format, bench.taken),
  };
}

async function listing(bench: Bench, paper: Asked['paper']): Promise<Listing> {
  const { reading, period, today } = bench;
  const last = lastDay(period);
  const heading = {
    station: reading.organisation.station.name,
    period: period.name,
    asOf: last < today ? last : today,
  };
  switch (paper) {
    case 'adoptions':
      return { ...heading, kind: 'adoptions', rows: adoptionRows(reading, period) };
    case 'entries':
      return {
        ...heading,
        kind: 'entries',
        organisation: reading.organisation,
        rows: entryRows(reading, period),
      };
    case 'quota':
      return { ...heading, kind: 'quota', rows: quotaRows(reading, period) };
    case 'bulletin':
      return { kind: 'bulletin', ...(await bulletinOf(bench)) };
    // The last two are no listings, and never asked for as one.
    case 'register':
    case 'annual':
    case 'archive':
      return { ...heading, kind: 'register', rows: registerRows(reading, period) };
  }
}

/** 站内情况通报 as it was written; where there is none, as its closing or the books of today would have it. */
async function bulletinOf({
  reading,
  period,
  today,
  ...needs
}: Bench): Promise<StationBulletinSheet & Remarked> {
  const written = await reading.books.stationBulletin(period.name);
  if (written) return { ...written.sheet, remark: written.remark };
  const closing = await reading.books.closing(period.name);
  const sheet = await bulletinSheetOf(
    needs,
    period,
    closing ?? { snapshot: await snapshotOf(needs, period) },
  );
  return sheet.asOf < today ? sheet : { ...sheet, asOf: today };
}

async function word(bench: Bench, paper: Asked['paper']): Promise<Made> {
  const { papers, reading, period, today, taken } = bench;
  return paper === 'annual'
    ? papers.annual(await gatherAnnual(bench, reading, period, today), taken)
    : papers.bulletin(await bulletinOf(bench), taken);
}

/** 年度档案: all papers of the year and of its batches; a template that is not in order stops it. */
async function archive(bench: Bench): Promise<Made> {
  const { papers, reading, period, taken } = bench;
  let fault: TemplateFault | null = null;
  const whole = function* (made: Made): Generator<PaperFile> {
    if (made.ok) yield made.file;
    else fault = made.fault;
  };
  const files = async function* (): AsyncGenerator<PaperFile> {
    for (const kind of ['register', 'adoptions', 'entries', 'quota'] as const)
      yield await papers.listing(await listing(bench, kind), 'xlsx', taken);
    yield* whole(await word(bench, 'bulletin'));
    yield* whole(await word(bench, 'annual'));
    for (const payout of (await bench.books.payouts(PAYOUTS)).toReversed()) {
      if (payout.status === 'cancelled' || payout.through < period.from || payout.through >= period.until)
        continue;
      const sheet = sheetOf(payout, reading.organisation);
      yield* whole(await papers.payout(sheet, taken));
    }
  };
  const of = { station: reading.organisation.station.name, year: yearOf(period.from) };
  const file = await papers.archive(of, files(), taken);
  return fault ? { ok: false, fault } : { ok: true, file };
}
