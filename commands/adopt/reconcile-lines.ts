import type { KnownBlock } from '@slack/types';
import type { BulletinEntry } from '#domain/bulletin';
import { differingPoints, outcomesOf, unlistedOf } from '#domain/reconciliation';
import type { Checked } from '#services/check-bulletin';
import type { Visit } from '../answer.ts';
import { paragraphs } from '../kit.ts';
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
export function bulletinLines(visit: Visit, { reconciliation, ours }: Checked): KnownBlock[] {
  const { words, organisation } = visit;
  const { reconcile } = words;
  const { sections } = reconcile;
  const outcomes = outcomesOf(reconciliation);
  const entries = (kind: 'unrecorded' | 'unknown') =>
    outcomes.filter((one) => one.kind === kind).map(({ entry }) => entryLine(visit, entry));
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
  const sums = reconciliation.sums.map(({ sheet, row }) => reconcile.row(sheet + 1, row + 1));
  const ignored = reconciliation.rows.flatMap((row) =>
    row.is === 'ignored' && row.why !== 'blank' && row.text !== '' ? [cut(row.text, TITLE)] : [],
  );
  const all: [string, string[]][] = [
    [sections.unrecorded, entries('unrecorded')],
    [sections.unknown, entries('unknown')],
    [sections.unlisted, unlisted],
    [sections.points, points],
    [sections.totals, totals],
    [sections.sums, sums],
    [sections.ignored, ignored],
  ];
  return all.flatMap(([name, lines]) => {
    if (lines.length === 0) return [];
    const left = lines.length - SHOWN;
    const shown = [...lines.slice(0, SHOWN), ...(left > 0 ? [reconcile.more(left)] : [])];
    return paragraphs([words.detail(name, String(lines.length)), ...shown].join('\n'));
  });
}
