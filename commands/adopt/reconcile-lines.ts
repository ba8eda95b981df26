import type { KnownBlock } from '@slack/types';
import type { BulletinEntry, Sum } from '#domain/bulletin';
import { stateOf } from '#domain/bulletin-check';
import { differingPoints, outcomesOf, unlistedOf } from '#domain/reconciliation';
import type { Checked } from '#services/check-bulletin';
import type { Visit } from '../answer.ts';
import { press } from '../ids.ts';
import { beside, button, paragraphs } from '../kit.ts';
import { cut } from '../limits.ts';
import { bodyName } from '../say.ts';

/** So many lines of each kind are shown, and so much of a title. */
const SHOWN = 20;
const TITLE = 60;

export const entryLine = ({ words, organisation }: Visit, { title, body }: BulletinEntry): string =>
  words.reconcile.entry(
    cut(title, TITLE),
    body.id ? bodyName(organisation, body.id) : cut(body.printed, TITLE) || words.reconcile.noBody,
  );

/** What the notice and our books say of each other, kind by kind. */
export function bulletinLines(visit: Visit, checked: Checked): KnownBlock[] {
  const { reconciliation, ours } = checked;
  const { words, organisation } = visit;
  const { reconcile } = words;
  const { sections } = reconcile;
  const unrecorded = outcomesOf(reconciliation)
    .filter(({ kind }) => kind === 'unrecorded')
    .map(({ entry }) => entryLine(visit, entry));
  const titles = new Map(ours.pieces.map(({ report, titles }) => [report, titles[0] ?? '']));
  const unlisted = unlistedOf(reconciliation).map(({ report, body }) =>
    reconcile.entry(cut(titles.get(report) ?? '', TITLE), bodyName(organisation, body)),
  );
  const figure = (hundredths: number | null) =>
    hundredths === null ? reconcile.pending : words.points(hundredths);
  const adoptions = new Map(ours.adoptions.map((one) => [one.id, one]));
  const points = differingPoints(reconciliation, adoptions).map(({ row, theirs, ours }) =>
    words.detail(cut(row.text, TITLE), reconcile.points(figure(theirs), figure(ours))),
  );
  const said = (value: number | null) => (value === null ? reconcile.unsaid : String(value));
  const totals = reconciliation.rows.flatMap((row) => {
    if (row.is !== 'total') return [];
    const { theirs, ours } = row.total;
    const score = theirs.points === null ? reconcile.unsaid : words.points(theirs.points);
    return reconcile.points(
      reconcile.total(said(theirs.pieces), score, said(theirs.rank)),
      reconcile.total(said(ours.pieces), figure(ours.points), reconcile.unsaid),
    );
  });
  const sum = ({ pieces, points }: Sum): string =>
    words.clauses([
      ...(pieces === null ? [] : [reconcile.pieces(pieces)]),
      ...(points === null ? [] : [words.points(points)]),
    ]);
  const sums = reconciliation.sums.map(({ sheet, row, printed, counted }) =>
    words.detail(reconcile.row(sheet + 1, row + 1), reconcile.sum(sum(printed), sum(counted))),
  );
  const ignored = reconciliation.rows.flatMap((row) =>
    row.is === 'ignored' && row.why !== 'blank' && row.text !== '' ? [cut(row.text, TITLE)] : [],
  );
  const done = stateOf(checked.check) === 'confirmed';
  const all: [string, string[]][] = [
    [done ? sections.stillUnrecorded : sections.unrecorded, unrecorded],
    [done ? sections.unlistedThen : sections.unlisted, unlisted],
    [sections.points, points],
    [sections.totals, totals],
    [sections.sums, sums],
    [sections.ignored, ignored],
  ];
  return [
    ...unknownLines(visit, checked),
    ...all.flatMap(([name, lines]) => {
      if (lines.length === 0) return [];
      const left = lines.length - SHOWN;
      const shown = [...lines.slice(0, SHOWN), ...(left > 0 ? [reconcile.more(left)] : [])];
      return paragraphs([words.detail(name, String(lines.length)), ...shown].join('\n'));
    }),
  ];
}

/** 查无此稿, each with 补登 at its side while the check is open. */
function unknownLines(visit: Visit, { check, reconciliation }: Checked): KnownBlock[] {
  const { names } = visit;
  const { retro, reconcile, detail } = visit.words;
  const unknown = outcomesOf(reconciliation).filter(({ kind }) => kind === 'unknown');
  if (unknown.length === 0) return [];
  const left = unknown.length - SHOWN;
  const lines = unknown.slice(0, SHOWN).map(({ entry }) => ({ id: entry.id, line: entryLine(visit, entry) }));
  return [
    ...paragraphs(detail(reconcile.unknown(names.xinbao), String(unknown.length))),
    ...(stateOf(check) === 'open'
      ? lines.map(({ id, line }) =>
          beside(line, button(press.retroEntry, retro.save, { check: check.id, entry: id })),
        )
      : paragraphs(lines.map(({ line }) => line).join('\n'))),
    ...(left > 0 ? paragraphs(reconcile.more(left)) : []),
  ];
}
