import { extensionOf } from '#domain/attachment-kind';
import type { Notice } from '#domain/notice';
import type { Person } from '#domain/person';
import { mayRead } from '#domain/policy';
import type { Attachment, ReportId } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Letter } from '#ports/letter';
import type { Marks } from '#ports/marks';
import { type LetterNeeds, type Needs, onReport } from './needs.ts';

/** 取附件: for one who may read the report, as a file in his direct messages. One press has one effect, however often it arrives. */
export const takeAttachment =
  ({ books, clock, marks }: Needs) =>
  async (id: ReportId, hash: string, by: Person, arrival: string): Promise<Ruling<Attachment>> => {
    const report = await books.report(id);
    if (!report) return refuse('no-such-report');
    if (!mayRead(report, by)) return refuse('not-yours');
    const attachment = await attachmentNamed({ books }, id, hash);
    if (!attachment) return refuse('no-such-report');
    const once = `take:${id}:${hash}:${by.id}:${arrival}`;
    const press = pressOf(once, marks);
    const kept = await books.keep({
      once,
      notices: [
        { to: { person: by.id }, notice: { kind: 'attachment', report: id, hash, by: by.id, press } },
      ],
      audit: [onReport(clock.now(), by.id, 'take-attachment', report, { attachment: hash })],
    });
    return kept.ok || (await books.seen(once)) ? allow(attachment) : kept;
  };

/** A press, short enough for a key. */
export const pressOf = (once: string, marks: Marks): string => marks.hash(once).slice(0, 16);

/** The attachment as a file; nothing for one who may no longer read the report. */
export async function writeAttachment(
  { books, files, organisation: asked }: LetterNeeds,
  { report: id, hash, by, press }: Extract<Notice, { kind: 'attachment' }>,
): Promise<Letter | null> {
  const organisation = await asked();
  const report = await books.report(id);
  const reader = organisation.people.find((person) => person.id === by);
  const attachment = await attachmentNamed({ books }, id, hash);
  if (!report || !reader || !attachment || !mayRead(report, reader)) return null;
  const bytes = await files.read(hash);
  if (!bytes) throw new Error(`the attachment ${hash} of ${id} is not in the folder of files`);
  // No two notices give one name: it is all that a chat can look a file up by.
  const name = `${press}.${extensionOf(attachment.type)}`;
  return {
    kind: 'attachment',
    organisation,
    report,
    attachment,
    file: { name, title: attachment.name || name, bytes },
  };
}

/** Of any version: what a leader saw stays to be seen. */
async function attachmentNamed(
  { books }: Pick<Needs, 'books'>,
  report: ReportId,
  hash: string,
): Promise<Attachment | undefined> {
  const texts = await books.texts(report);
  return texts.flatMap(({ attachments }) => attachments).findLast((one) => one.hash === hash);
}
