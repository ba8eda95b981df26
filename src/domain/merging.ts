import { MOST_ATTACHMENTS } from './attachment.ts';
import { BODY_LENGTH } from './body-parts.ts';
import type { Instant } from './instant.ts';
import { jointWeights } from './joint-weights.ts';
import { heldByAnother } from './lock.ts';
import type { PersonId } from './person.ts';
import { permit } from './policy.ts';
import {
  type Attachment,
  countedStatuses,
  type Report,
  type ReportId,
  type ReportText,
  type Writer,
} from './report.ts';
import { allow, type Ruling, refuse } from './ruling.ts';
import type { Manuscript } from './submission.ts';

/** How many reports may go into one 综合 at a time. */
export const mostMerged = 10;

/** Whether a report may take part in a merge now: with the office, not asked back, open with no colleague, and with its words here. */
function mayMerge(report: Report, clerk: PersonId, office: boolean, at: Instant): Ruling<Report> {
  const ruling = permit('merge', report, clerk, office);
  if (!ruling.ok) return ruling;
  if (report.withdrawal) return refuse('withdrawal-asked');
  if (heldByAnother(report, clerk, at)) return refuse('being-edited');
  return report.registerOnly ? refuse('wrong-state') : ruling;
}

/** Which of these have 采用 that stand, as the books have it. */
type Adopted = ReadonlySet<ReportId>;

/** 并入综合: the lead takes the others' writers and is opened with the joined words; the others end, and keep their credit. */
export function mergeInto(
  lead: Report,
  others: Report[],
  text: ReportText,
  clerk: PersonId,
  office: boolean,
  at: Instant,
  adopted: Adopted = new Set(),
): Ruling<{ lead: Report; merged: Report[] }> {
  const ids = new Set([lead, ...others].map(({ id }) => id));
  if (others.length === 0 || others.length > mostMerged || ids.size <= others.length)
    return refuse('wrong-target');
  // A form takes no more: what is beyond would be lost at the next editing.
  if (text.body.length > BODY_LENGTH) return refuse('wrong-target');
  if (text.attachments.length > MOST_ATTACHMENTS) return refuse('too-many-files');
  for (const report of [lead, ...others]) {
    const ruling = mayMerge(report, clerk, office, at);
    if (!ruling.ok) return ruling;
    if (adopted.has(report.id)) return refuse('adopted');
  }
  const writers = contributors(lead, others);
  return allow({
    lead: { ...lead, status: 'editing', text, writers, lock: { by: clerk, at } },
    merged: others.map((report) => ({ ...report, status: 'merged-into', target: lead.id, lock: null })),
  });
}

/**
 * 共同作者: everybody once, the lead's first, each with his unit where it is not the lead's. Every piece is an equal part of the
 * 综合, and within its part its own shares hold.
 */
export function contributors(lead: Report, others: Report[]): Writer[] {
  const pieces = [lead, ...others];
  const all = pieces.flatMap((report) =>
    report.writers.map(({ person, unit = report.unit }) => ({ person, unit })),
  );
  const weights = jointWeights(pieces.map(({ writers }) => writers));
  return all
    .filter(({ person }, index) => all.findIndex((one) => one.person === person) === index)
    .map(({ person, unit }) => ({
      person,
      share: weights.get(person) ?? 1,
      ...(unit !== lead.unit && { unit }),
    }));
}

/** The joined words: the lead's title, all bodies in order; a problem report among them makes it one. */
export function joinedWords(lead: Report, others: Report[]): Manuscript {
  const texts = [lead, ...others].map(({ text }) => text);
  const problem = texts.some(({ type }) => type === 'problem');
  return {
    title: lead.text.title,
    body: texts.map(({ body }) => body.trim()).join('\n\n'),
    type: problem ? 'problem' : 'general',
    eventDate: lead.text.eventDate,
    attachments: onceEach(texts.flatMap(({ attachments }) => attachments)),
  };
}

const onceEach = (attachments: Attachment[]): Attachment[] =>
  attachments.filter(({ hash }, index) => attachments.findIndex((one) => one.hash === hash) === index);

/** 标为重复: it repeats a report that stands; its credit goes, its words stay. */
export function markDuplicate(
  report: Report,
  original: Report,
  clerk: PersonId,
  office: boolean,
  at: Instant,
  adopted: Adopted = new Set(),
): Ruling<Report> {
  const ruling = permit('mark-duplicate', report, clerk, office);
  if (!ruling.ok) return ruling;
  // Who asked to take it back is answered first: a piece that has ended cannot be.
  if (report.withdrawal) return refuse('withdrawal-asked');
  if (heldByAnother(report, clerk, at)) return refuse('being-edited');
  if (adopted.has(report.id)) return refuse('adopted');
  const stands = countedStatuses.includes(original.status);
  if (!stands || original.id === report.id || original.target === report.id) return refuse('wrong-target');
  return allow({ ...report, status: 'duplicate-of', target: original.id, lock: null });
}
