import { joined, partIds, partsIn } from './body-parts.ts';
import type { IncidentId } from './incident.ts';
import type { Instant } from './instant.ts';
import type { PersonId } from './person.ts';
import type { IncidentStage, ReportId } from './report.ts';
import type { SolicitationId } from './solicitation.ts';

export type DraftId = string;

/** What one field of a form holds: words, a day, a moment, or what was picked. */
export type Entered =
  | { words: string }
  | { day: string }
  | { moment: Instant }
  | { picked: { text: string; value: string }[] };

/** What a form holds, by the names of its fields. */
export type Entries = Readonly<Record<string, Entered>>;

/** 初报, 续报 or 终报 of a matter; a matter that nothing was sent of yet has no name. */
export interface UrgentPart {
  incident: IncidentId | null;
  stage: IncidentStage;
}

/** 草稿: a form as it was last typed in, kept until it is sent. Nothing of it was asked but 涉密. */
export interface Draft {
  id: DraftId;
  person: PersonId;
  /** The returned report that it revises; null for a new one. */
  report: ReportId | null;
  /** 约稿 that it answers, so that the tie outlives the form. */
  solicitation: SolicitationId | null;
  /** 急报 that it tells; null where it tells none. */
  urgent: UrgentPart | null;
  entries: Entries;
  /** Orders what was typed, whatever arrives first: microseconds. */
  typedAt: number;
  savedAt: Instant;
}

/** Everything typed in a form, by field. */
export const typedIn = (entries: Entries): Record<string, string> =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([field, entered]) =>
      'words' in entered ? [[field, entered.words]] : [],
    ),
  );

/** The same, the body as one text: a mark may stand across two of its parts. */
export function readIn(entries: Entries): Record<string, string> {
  const typed = typedIn(entries);
  const others = Object.entries(typed).filter(([field]) => !partIds.includes(field));
  return { ...Object.fromEntries(others), body: joined(partsIn(typed)) };
}

/** Whether a form is one of 问题信息: where a station takes none with words, no draft of it is kept either. */
export function isProblem({ type }: Entries): boolean {
  return type !== undefined && 'picked' in type && type.picked.some(({ value }) => value === 'problem');
}

/** A form in which nothing is typed is no draft. */
export const isBlank = ({ entries }: Pick<Draft, 'entries'>): boolean =>
  Object.values(typedIn(entries)).every((words) => words.trim() === '');

/** Whether it is of the form that asks for a new report, and not of a revision or an 急报. */
export const isNewReport = ({ report, urgent }: Pick<Draft, 'report' | 'urgent'>): boolean =>
  report === null && urgent === null;

/** Whether it is of this very part of this very matter. */
export const isOfUrgent = ({ urgent }: Pick<Draft, 'urgent'>, { incident, stage }: UrgentPart): boolean =>
  urgent !== null && urgent.incident === incident && urgent.stage === stage;
