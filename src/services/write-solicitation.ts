import type { Notice } from '#domain/notice';
import type { Organisation } from '#domain/organisation';
import type { Letter } from '#ports/letter';
import type { Needs } from './needs.ts';
import { answersOf } from './solicit-reports.ts';

type Told = Extract<Notice, { kind: 'solicited' | 'solicitation-reminder' }>;

/** 约稿 and its reminders, silent once the unit has answered, the hour was changed, or it is over. */
export async function writeSolicitation(
  needs: Needs,
  organisation: Organisation,
  notice: Told,
): Promise<Letter | null> {
  const { kind, unit } = notice;
  const solicitation = await needs.books.solicitation(notice.solicitation);
  if (!solicitation || solicitation.closedAt !== null) return null;
  if (kind === 'solicitation-reminder' && notice.revision !== solicitation.revision) return null;
  const { answers } = await answersOf(needs, solicitation);
  const open = answers.some((answer) => answer.unit === unit && answer.report === null);
  return open ? { kind, organisation, solicitation, unit } : null;
}
