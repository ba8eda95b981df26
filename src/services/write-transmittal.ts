import type { Notice } from '#domain/notice';
import { isOffice } from '#domain/person';
import { permit } from '#domain/policy';
import { transmittalOf } from '#domain/transmittal';
import type { Letter } from '#ports/letter';
import type { LetterNeeds } from './needs.ts';

/** 报送单, filled as things stand now; nothing for one who may no longer take it. */
export async function writeTransmittal(
  { books, papers, organisation: asked }: LetterNeeds,
  { report: id, by, takenAt, press }: Extract<Notice, { kind: 'transmittal' }>,
): Promise<Letter | null> {
  const organisation = await asked();
  const report = await books.report(id);
  const clerk = organisation.people.find((person) => person.id === by);
  if (!report || !clerk || !permit('take-paper', report, by, isOffice(clerk)).ok) return null;
  const sent = await books.dispatches(id);
  const sheet = transmittalOf(report, sent, organisation.superior, { by, at: takenAt, press });
  const paper = await papers.transmittal(sheet, organisation);
  if (paper.ok) return { kind: 'transmittal', organisation, report, file: paper.file };
  return { kind: 'template-fault', organisation, report, fault: paper.fault };
}
