import type { LocalDate } from './instant.ts';
import type { Manuscript } from './submission.ts';

/** A field of the report form that stops a submission, and why. */
export interface FieldProblem {
  field: 'title' | 'body' | 'eventDate' | 'declaration';
  problem: 'missing' | 'future';
}

/** 阻断项: what must be mended before a report can go to its signer. */
export function fieldProblems(manuscript: Manuscript, declared: boolean, today: LocalDate): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (manuscript.title.trim() === '') problems.push({ field: 'title', problem: 'missing' });
  if (manuscript.body.trim() === '') problems.push({ field: 'body', problem: 'missing' });
  if (manuscript.eventDate === '') problems.push({ field: 'eventDate', problem: 'missing' });
  if (manuscript.eventDate > today) problems.push({ field: 'eventDate', problem: 'future' });
  if (!declared) problems.push({ field: 'declaration', problem: 'missing' });
  return problems;
}
