import type { PersonId } from '#domain/person';
import type { Report, ReportId } from '#domain/report';
import type { SignTask } from '#domain/sign-task';
import type { Handover } from '#ports/letter';
import type { Needs } from './needs.ts';

/** A press by one from whom the task was moved, or in whose place another is asked: the task as it stands now; null for anybody else. */
export const whereItWent =
  ({ books }: Needs) =>
  async (id: ReportId, person: PersonId): Promise<SignTask | null> => {
    const report = await books.report(id);
    if (!report || report.task.signer === person) return null;
    if (report.task.principal === person) return report.task;
    const events = await books.history(id);
    const was = events.some(({ action, detail }) => action === 'move-task' && detail.from === person);
    return was ? report.task : null;
  };

/** Whom a past task of a report was moved to, or null where it ended by an opinion. */
export async function handoverOf(
  { books }: Pick<Needs, 'books'>,
  { id, task: now }: Report,
  task: number,
): Promise<Handover | null> {
  if (task === now.number) return null;
  const events = await books.history(id);
  const moved = events.find(({ action, detail }) => action === 'move-task' && detail.task === task);
  const { to, why } = moved?.detail ?? {};
  if (typeof to !== 'string') return null;
  return { to, why: why === 'delegated' || why === 'gone' ? why : 'given-back' };
}
