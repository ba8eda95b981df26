import type { Adoption, AdoptionId } from '#domain/adoption';
import { isOffice, type Person } from '#domain/person';
import { mayRead, permit } from '#domain/policy';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Adopted } from '#ports/results';
import type { Needs } from './needs.ts';

/** 采用情况: everything that was ever recorded of a report, void ones too. */
export interface Adoptions {
  report: Report;
  adoptions: Adoption[];
  /** 未经上报. */
  neverSent: boolean;
}

/** 采用情况 of a report, for one who may read it. */
export const readAdoptions =
  ({ books }: Needs) =>
  async (id: ReportId, reader: Person): Promise<Ruling<Adoptions>> => {
    const report = await books.report(id);
    if (!report) return refuse('no-such-report');
    if (!mayRead(report, reader)) return refuse('not-yours');
    const [adoptions, dispatches] = await Promise.all([books.everyAdoption(id), books.dispatches(id)]);
    return allow({ report, adoptions, neverSent: dispatches.length === 0 });
  };

/** An adoption and its piece, for one of the office who is about to correct or void it. */
export const adoptionToTurn =
  ({ books }: Needs) =>
  async (
    action: 'correct-adoption' | 'void-adoption',
    id: AdoptionId,
    clerk: Person,
  ): Promise<Ruling<Adopted>> => {
    const adoption = await books.adoption(id);
    const report = adoption && (await books.report(adoption.report));
    if (!adoption || !report) return refuse('no-such-adoption');
    const ruling = permit(action, report, clerk.id, isOffice(clerk));
    if (!ruling.ok) return ruling;
    return adoption.status === 'void' ? refuse('adoption-settled') : allow({ adoption, report });
  };
