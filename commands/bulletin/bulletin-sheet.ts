import type { KnownBlock, Overflow } from '@slack/types';
import { type PeriodName, readPeriod } from '#domain/named-period';
import type { PaperScore } from '#domain/paper-totals';
import type { StationBulletin } from '#domain/station-bulletin';
import type { BulletinCorrection, StationBulletinSheet } from '#domain/station-bulletin-sheet';
import type { Words } from '#text/zh';
import { press } from '../ids.ts';
import { header, note, overflow, paragraphs } from '../kit.ts';

/** Characters of a message or form for each part; the paper has all of it. */
const ROOM = { groups: 4000, titles: 3000, corrections: 1500 } as const;

/** As many lines as there is room for, and how many are left. */
function fitting(lines: string[], room: number): { shown: string[]; left: number } {
  let used = 0;
  const shown = lines.filter((line) => {
    used += line.length + 1;
    return used <= room;
  });
  return { shown, left: lines.length - shown.length };
}

const listed = (words: Words, lines: string[], room: number): KnownBlock[] => {
  const { shown, left } = fitting(lines, room);
  return [...paragraphs(shown.join('\n')), ...(left > 0 ? [note(words.bulletin.more(left))] : [])];
};

/** 2025年3月, and the like. */
export function periodName(words: Words, period: PeriodName): string {
  const read = readPeriod(period);
  return read ? words.bulletin.period(read.year, read.quarter, read.month) : period;
}

/** The files of a bulletin, to be asked for. */
export const takeBulletin = (words: Words, period: PeriodName): Overflow =>
  overflow(
    press.takeBulletin,
    (['docx', 'xlsx'] as const).map((format) => [words.bulletin.files[format], { period, format }]),
  );

/** 站内情况通报 as it is read in the chat: totals, units by class, titles, corrections. */
export function bulletinSheet(words: Words, { sheet, remark }: StationBulletin): KnownBlock[] {
  const { bulletin } = words;
  const { received, dispatched, adopted, adoptions, pending } = sheet.totals;
  const totals = bulletin.totals(received, dispatched, adopted, adoptions, words.day(sheet.asOf));
  return [
    ...paragraphs(words.sentences([totals, ...(pending > 0 ? [bulletin.pending(pending)] : [])])),
    ...(sheet.score ? paragraphs(scoreWords(words, sheet.score)) : []),
    ...(remark === '' ? [] : paragraphs(remark)),
    ...groups(words, sheet),
    ...titles(words, sheet),
    ...corrections(words, sheet.corrections),
  ];
}

/** 上级核定得分, beside our own points and never among them. */
const scoreWords = (words: Words, { points, rank, on, notice }: PaperScore): string =>
  words.bulletin.score(words.points(points), rank, words.day(on), notice ?? '');

const groups = (words: Words, sheet: StationBulletinSheet): KnownBlock[] =>
  listed(
    words,
    sheet.groups.flatMap(({ name, rows }, place) => [
      ...(place === 0 ? [] : ['']),
      name,
      ...rows.map((row) =>
        words.bulletin.row(
          row.rank,
          row.name,
          row.received,
          row.quota,
          row.adopted,
          row.adoptions,
          words.points(row.points),
        ),
      ),
    ]),
    ROOM.groups,
  );

function titles(words: Words, { titles: all }: StationBulletinSheet): KnownBlock[] {
  if (all.length === 0) return [];
  const { bulletin } = words;
  const lines = all.map(({ title, unit, bodies, flags }) =>
    bulletin.titleLine(
      title,
      unit,
      words.list(bodies),
      words.list(flags.map((flag) => bulletin.flags[flag])),
    ),
  );
  return [header(bulletin.titles), ...listed(words, lines, ROOM.titles)];
}

function corrections(words: Words, all: BulletinCorrection[]): KnownBlock[] {
  if (all.length === 0) return [];
  const { bulletin } = words;
  const lines = all.map(({ of, unit, what, before, after }) => {
    const figure = (amount: number) => (what === 'points' ? words.points(amount) : String(amount));
    return bulletin.correction(
      periodName(words, of),
      unit,
      bulletin.counters[what],
      figure(before),
      figure(after),
    );
  });
  return [header(bulletin.corrections), ...listed(words, lines, ROOM.corrections)];
}
