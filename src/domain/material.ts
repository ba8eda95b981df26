import { numeralsOf } from './numerals.ts';
import type { Organisation } from './organisation.ts';
import type { PersonId } from './person.ts';
import type { ReportText } from './report.ts';

/** One run of a comparison of two texts, in order. */
export interface Passage {
  kind: 'same' | 'added' | 'removed';
  text: string;
}
export type Compare = (before: string, after: string) => Passage[];

/** Why a new signature is due: figures, names of the organisation's lists, type or date, attachments, more than 15 % of the words, or words that the signer wrote himself. */
export type MaterialReason = (typeof everyReason)[number];
export const everyReason = ['figures', 'names', 'type-or-date', 'attachments', 'extent', 'own-part'] as const;

const EXTENT = 0.15;
/** Reasons why the change since the signed text is material; none means that the signature still covers it. */
export function materialReasons(
  signed: ReportText,
  now: ReportText,
  organisation: Organisation,
  compare: Compare,
): MaterialReason[] {
  const before = `${signed.title}\n${signed.body}`;
  const after = `${now.title}\n${now.body}`;
  const reasons: MaterialReason[] = [];
  if (figures(before) !== figures(after)) reasons.push('figures');
  if (namesIn(before, organisation) !== namesIn(after, organisation)) reasons.push('names');
  if (signed.type !== now.type || signed.eventDate !== now.eventDate) reasons.push('type-or-date');
  if (shown(signed) !== shown(now)) reasons.push('attachments');
  if (changedShare(compare(before, after), before.length) > EXTENT) reasons.push('extent');
  return reasons;
}

/** Why a new signature is due for a text (no reason means that it is not), and whose; null is the leading group. */
export interface Consequences {
  reasons: MaterialReason[];
  signer: PersonId | null;
}

/** Whether just this was said before: what is saved then brings what the clerk was told, of the one who was named. */
export const foretold = (comes: Consequences, told: Consequences): boolean =>
  everyReason.every((reason) => comes.reasons.includes(reason) === told.reasons.includes(reason)) &&
  (comes.reasons.length === 0 || comes.signer === told.signer);

/** 附件 as the signer saw them: which files, and what is said of each. */
const shown = ({ attachments }: ReportText): string =>
  JSON.stringify(attachments.map(({ hash, caption }) => [hash, caption]));

const figures = (text: string): string => numeralsOf(text).join('|');

/** Names of the lists in the order in which they stand: of two who change places each is still there. */
function namesIn(text: string, { people, units, bodies }: Organisation): string {
  const names = [...people, ...units].map(({ name }) => name);
  const known = [...names, ...bodies.flatMap(({ name, aliases }) => [name, ...aliases])];
  const longestFirst = known.filter((name) => name !== '').sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return '';
  return (text.match(new RegExp(longestFirst.map(literally).join('|'), 'gu')) ?? []).join('|');
}

const literally = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Characters added or removed, the larger of the two, as a part of the text before. */
export function changedShare(passages: Passage[], length: number): number {
  const size = (kind: Passage['kind']) =>
    passages.reduce((sum, passage) => sum + (passage.kind === kind ? passage.text.length : 0), 0);
  return Math.max(size('added'), size('removed')) / Math.max(length, 1);
}

/** 改动处: runs of change, a removal and the addition in its place counted as one. */
export const countPlaces = (passages: Passage[]): number =>
  passages.filter(({ kind }, index) => kind !== 'same' && (passages[index - 1]?.kind ?? 'same') === 'same')
    .length;
