import type { ReportText } from '#domain/report';
import type { Manuscript } from '#domain/submission';
import type { Marks } from '#ports/marks';

/** One version of the words, named by its content. */
export const textOf = (
  manuscript: Manuscript,
  number: number,
  by: string,
  at: number,
  marks: Marks,
): ReportText => ({
  ...manuscript,
  attachments: manuscript.attachments ?? [],
  number,
  hash: marks.hash(
    JSON.stringify([
      manuscript.title,
      manuscript.body,
      manuscript.type,
      manuscript.eventDate,
      ...(manuscript.attachments ?? []),
    ]),
  ),
  by,
  at,
});
