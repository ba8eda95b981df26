import type { AdoptionKind } from './adoption.ts';
import type { BulletinEntry, PrintedBody } from './bulletin.ts';
import { compact, issueIn } from './bulletin-cells.ts';
import { type BulletinNames, bodiesIn } from './bulletin-names.ts';
import type { LocalDate } from './instant.ts';

/** One listed piece, before it is known how many adoptions its row states. */
export interface Listed {
  title: string;
  number: string | null;
  flags: string[];
  /** 采用单位 of its own row; empty where the row names none. */
  bodies: PrintedBody[];
  /** Ticked in columns of bodies, with the points there; null where the table has no such columns. */
  ticked: { body: PrintedBody; points: number | null }[] | null;
  carrier: string;
  issue: string;
  kind: string;
  remark: string;
  date: LocalDate | null;
  points: number | null;
  ours: boolean;
}

const KINDS: readonly [AdoptionKind, RegExp][] = [
  ['merged', /综合/],
  ['special', /专报/],
  ['brief', /简讯/],
  ['solicited', /约稿/],
  ['single', /单[篇条]/],
];

/**
 * What a row states: an adoption for each body of its own or ticked, else one for the body it stands under; and one for
 * each flag. A flag adds to what the row says, it takes nothing away. None where a table of ticks has none for it.
 */
export function entriesOf(
  listed: Listed,
  under: PrintedBody,
  legend: ReadonlyMap<string, PrintedBody[]>,
  names: BulletinNames,
  place: string,
): BulletinEntry[] {
  const flagged = listed.flags.flatMap((flag) => legend.get(flag) ?? []);
  const stated = [...listed.bodies, ...(listed.ticked?.map(({ body }) => body) ?? [])];
  const base = stated.length > 0 || listed.ticked ? stated : [under];
  const own = distinct(base);
  const bodies = distinct([...own, ...flagged, ...remarked(listed.remark, names)]);
  // Carrier, issue and day are of the body that the row is about, not of those that a flag adds.
  const beside = {
    carrier: listed.carrier.replace(/^《([^《》]+)》$/, '$1'),
    issue: listed.issue,
    date: listed.date,
  };
  return bodies.map((body, at) => ({
    id: `${place}.${at}`,
    title: listed.title,
    number: listed.number,
    body,
    ...(at < own.length ? beside : { carrier: '', issue: '', date: null }),
    kind: KINDS.find(([, word]) => word.test(listed.kind))?.[0] ?? null,
    points:
      listed.ticked?.find((one) => sameBody(one.body, body))?.points ??
      (bodies.length === 1 ? listed.points : null),
    ours: listed.ours,
  }));
}

/** 备注「同时被省厅采用」. */
function remarked(remark: string, names: BulletinNames): PrintedBody[] {
  const text = compact(remark);
  if (!/(?:采用|录用|采录)$/.test(text) || /[未不拟]/.test(text)) return [];
  return bodiesIn(text.replace(/^(?:同时|并|已|也|被)+/, ''), names);
}

const sameBody = (one: PrintedBody, other: PrintedBody): boolean =>
  one.id === null || other.id === null ? one.printed === other.printed : one.id === other.id;

const distinct = (bodies: PrintedBody[]): PrintedBody[] =>
  bodies.filter((body, at) => bodies.findIndex((other) => sameBody(other, body)) === at);

/** 《公路信息》第3期 in one cell: the carrier, and the issue behind it. */
export const carrierAndIssue = (cell: string): { carrier: string; issue: string } => ({
  carrier: (
    /《([^《》]+)》/.exec(cell)?.[1] ?? cell.replace(/总?第?\s*[\d０-９一二三四五六七八九十]+\s*期/, '')
  ).trim(),
  issue: issueIn(cell.replace(/《[^《》]*》/g, '')),
});
