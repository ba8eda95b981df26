import type { Notice } from '#domain/notice';
import type { Organisation } from '#domain/organisation';
import type { Letter } from '#ports/letter';
import type { Needs } from './needs.ts';
import { answersOf } from './solicit-reports.ts';

type Of<K extends Notice['kind']> = Extract<Notice, { kind: K }>;

/**
 * 约稿 and its reminders, silent once the unit has answered, the hour was changed, or it is over; what was said before then
 * shows how it stands.
 */
export async function writeSolicitation(
  needs: Needs,
  organisation: Organisation,
  notice: Of<'solicited' | 'solicitation-reminder' | 'solicitation-stands'>,
): Promise<Letter | null> {
  const { kind, unit } = notice;
  const solicitation = await needs.books.solicitation(notice.solicitation);
  if (!solicitation) return null;
  const { answers } = await answersOf(needs, solicitation);
  const answer = answers.find((one) => one.unit === unit);
  if (!answer) return null;
  if (kind === 'solicitation-stands')
    return { kind, organisation, solicitation, unit, answer, reminder: notice.reminder !== null };
  if (solicitation.closedAt !== null || answer.report !== null) return null;
  if (kind === 'solicitation-reminder' && notice.revision !== solicitation.revision) return null;
  return { kind, organisation, solicitation, unit };
}

/** 约稿逾期: who owes it at its hour; silent where everybody answered, the hour was changed, or it is over. */
export async function writeOverdue(
  needs: Needs,
  organisation: Organisation,
  { kind, solicitation: id, revision }: Of<'solicitation-overdue'>,
): Promise<Letter | null> {
  const solicitation = await needs.books.solicitation(id);
  if (!solicitation || solicitation.closedAt !== null || solicitation.revision !== revision) return null;
  const { answers } = await answersOf(needs, solicitation);
  const late = answers.flatMap(({ unit, state }) => (state === 'late' ? [unit] : []));
  return late.length > 0 ? { kind, organisation, solicitation, late } : null;
}
