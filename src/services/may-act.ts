import { isOffice, type Person } from '#domain/person';
import { type Action, permit } from '#domain/policy';
import type { Report, ReportId } from '#domain/report';
import { type Ruling, refuse } from '#domain/ruling';
import type { Needs } from './needs.ts';

/** Asked before a form is opened, so that nobody writes in vain; on sending it is asked again. */
export const mayAct =
  ({ books, organisation }: Needs) =>
  async (action: Action, id: ReportId, person: Person, task?: number): Promise<Ruling<Report>> => {
    const report = await books.report(id);
    if (!report) return refuse('no-such-report');
    const { people } = await organisation();
    const ruling = permit(action, report, person.id, isOffice(person), people);
    return ruling.ok && task !== undefined && task !== report.task.number
      ? refuse('already-decided')
      : ruling;
  };
