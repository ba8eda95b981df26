import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBulletin } from '#documents/read/read-bulletin';
import type { BulletinRow, BulletinSheet } from '#domain/bulletin';
import { bulletinRows } from '#domain/bulletin-rows';
import { reconcile } from '#domain/reconcile';
import {
  differingPoints,
  type EntryOutcome,
  outcomesOf,
  type Reconciliation,
  type RowOutcome,
  unlistedOf,
} from '#domain/reconciliation';
import { type Bulletin, bulletins } from './bulletins/bulletins.ts';
import { frame, ours, scope } from './bulletins/our-side.ts';

interface Done {
  bulletin: Bulletin;
  sheets: BulletinSheet[];
  rows: BulletinRow[];
  result: Reconciliation;
}
const done: Done[] = [];

beforeAll(async () => {
  for (const bulletin of bulletins) {
    const read = await readBulletin(await bulletin.file());
    if (!read.ok) throw new Error(`${bulletin.name}: ${read.refusal}`);
    const rows = bulletinRows(read.sheets, frame);
    done.push({ bulletin, sheets: read.sheets, rows, result: reconcile(rows, ours, scope) });
  }
});
const of = (name: string): Done => {
  const found = done.find(({ bulletin }) => bulletin.name === name);
  if (!found) throw new Error(name);
  return found;
};
const names = bulletins.map(({ name }) => [name] as const);

function told(outcome: EntryOutcome): string {
  if (outcome.kind === 'matched') return `matched ${outcome.adoption}`;
  if (outcome.kind === 'unrecorded') return `unrecorded ${outcome.report} ${outcome.entry.body.id}`;
  if (outcome.kind === 'unknown') return `unknown ${outcome.entry.title}`;
  return `${outcome.question}? ${outcome.candidates.map(({ report, adoption }) => adoption ?? report).join(' | ')}`;
}

function toldRow(row: RowOutcome): string[] {
  if (row.is === 'pieces') return row.outcomes.map(told);
  if (row.is === 'ignored') return [];
  const { theirs, ours } = row.total;
  return [
    `total ${theirs.pieces} ${Number(theirs.points) / 100} ${theirs.rank} ours ${ours.pieces} ${Number(ours.points) / 100}`,
  ];
}

/** What a person would call the same title, told apart from the way in which the program compares. */
const letters = (title: string): string =>
  title.normalize('NFKC').replace(/[\s“”"'、，,。.《》—·（）()]/g, '');

describe('市公路处通报', () => {
  it.each(names)('%s comes to what it says, entry for entry and row for row', (name) => {
    const { bulletin, result } = of(name);
    expect(result.rows.flatMap(toldRow)).toEqual(bulletin.outcomes);
    expect(result.rows.flatMap((row) => (row.is === 'ignored' ? row.why : [])).join(' ')).toBe(
      bulletin.ignored,
    );
    expect(
      unlistedOf(result)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(bulletin.unlisted);
  });

  it.each(names)('%s has each of its rows accounted for once, and each of its entries', (name) => {
    const { sheets, rows, result } = of(name);
    const places = sheets.flatMap((sheet, index) => sheet.rows.map((_, row) => `${index}.${row}`));
    expect(result.rows.map(({ sheet, row }) => `${sheet}.${row}`)).toEqual(places);
    const entries = rows.flatMap((row) => (row.is === 'pieces' ? row.entries.map(({ id }) => id) : []));
    expect(outcomesOf(result).map(({ entry }) => entry.id)).toEqual(entries);
  });

  it.each(names)('%s takes nothing for ours without a question but what bears its title', (name) => {
    const taken = outcomesOf(of(name).result).flatMap((outcome) =>
      outcome.kind === 'matched' || outcome.kind === 'unrecorded' ? [outcome] : [],
    );
    for (const { report, entry } of taken) {
      const titles = ours.pieces.find((piece) => piece.report === report)?.titles ?? [];
      expect(titles.map(letters)).toContain(letters(entry.title));
    }
    const adoptions = taken.flatMap((one) => (one.kind === 'matched' ? one.adoption : []));
    expect(new Set(adoptions).size).toBe(adoptions.length);
  });

  it.each(names)('%s leaves each adoption of ours listed, asked for or missing with them', (name) => {
    const { result } = of(name);
    const missing = unlistedOf(result).map(({ id }) => id);
    const spoken = outcomesOf(result).flatMap((one) => {
      if (one.kind === 'matched') return one.adoption;
      return one.kind === 'ask' ? one.candidates.flatMap(({ adoption }) => adoption ?? []) : [];
    });
    for (const { id } of result.expected)
      expect([missing.includes(id), spoken.includes(id)].filter(Boolean), id).toHaveLength(1);
  });

  it('has its sums recounted: one of these does not add up', () => {
    const wrong = done.flatMap(({ bulletin, result }) => (result.sums.length > 0 ? bulletin.name : []));
    expect(wrong).toEqual(['gbk.csv']);
    expect(of('gbk.csv').result.sums).toMatchObject([
      { row: 8, printed: { points: 2500 }, counted: { points: 2300 } },
    ]);
  });

  it('has points that differ from ours told beside ours', () => {
    const adoptions = new Map(ours.adoptions.map((one) => [one.id, one]));
    const differing = done.flatMap(({ bulletin, result }) =>
      differingPoints(result, adoptions).map(({ theirs, ours }) => [bulletin.name, theirs, ours]),
    );
    expect(differing).toEqual([['sheets.xlsx', 300, 200]]);
  });

  it('is counted in docs/reconciliation.md as it is here', () => {
    const page = readFileSync('docs/reconciliation.md', 'utf8');
    const lines = page.split('\n').filter((line) => /^\| (?:`[\w-]+\.|all)/.test(line));
    expect(lines).toEqual([...done.map(countedLine), allLine(done)]);
  });
});

const kinds = ['matched', 'unrecorded', 'unknown', 'ask'] as const;
const figuresOf = ({ result }: Done): number[] => {
  const outcomes = outcomesOf(result);
  return [
    result.rows.length,
    result.rows.filter(({ is }) => is === 'ignored').length,
    result.rows.filter(({ is }) => is === 'total').length,
    outcomes.length,
    ...kinds.map((kind) => outcomes.filter((one) => one.kind === kind).length),
    unlistedOf(result).length,
  ];
};
const lineOf = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
const countedLine = (one: Done): string =>
  lineOf(`\`${one.bulletin.name}\``, one.bulletin.layout, ...figuresOf(one));
function allLine(all: Done[]): string {
  const sums = all.map(figuresOf);
  return lineOf(
    'all',
    `${all.length}`,
    ...(sums[0] ?? []).map((_, at) => sums.reduce((sum, row) => sum + (row[at] ?? 0), 0)),
  );
}
