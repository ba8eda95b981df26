import type { PersonId } from '#domain/person';
import type { Report, ReportText } from '#domain/report';
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

/** Whose words a further version is: its own writer's, or of 代录 those of the one it was entered for. */
export const authorOf = ({ writers }: Pick<Report, 'writers'>, by: PersonId): PersonId =>
  writers.some(({ person }) => person === by) ? by : (writers[0]?.person ?? by);
