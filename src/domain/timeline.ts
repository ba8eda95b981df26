import type { Adoption } from './adoption.ts';
import type { AuditEvent } from './audit.ts';
import type { Dispatch } from './dispatch.ts';
import type { Instant } from './instant.ts';
import type { Opinion } from './opinion.ts';
import type { PersonId } from './person.ts';
import type { ReportText } from './report.ts';

/** What is done to a report beside giving an opinion on it; each has its sentence in `src/text`. */
export const deeds = [
  'submit',
  'register',
  'retro-register',
  'resubmit',
  'withdraw',
  'ask-withdrawal',
  'move-task',
  'place-paper',
  'claim',
  'edit',
  'merge',
  'merged-into',
  'dispatch',
  'note-receipt',
  'correct-dispatch',
  'recall-dispatch',
  'adopt',
  'close',
  'confirm-adoption',
  'correct-adoption',
  'void-adoption',
  'settle-rate',
  'take-transmittal',
  'take-attachment',
] as const;
export type Deed = (typeof deeds)[number];

/** One step of 办理过程. */
export interface TimelineStep {
  at: Instant;
  /** Null where the house acted on its own. */
  by: PersonId | null;
  /** `other` is a deed that this program has no name for: it is shown as one all the same. */
  deed: Deed | 'other';
  detail: AuditEvent['detail'];
  opinion: Opinion | null;
  dispatch: Dispatch | null;
  /** 单人操作: one did what two do. */
  alone: boolean;
  adoption: Adoption | null;
  /** Which 稿 it was about, where the event says so. */
  text: number | null;
  /** How many places a new version changed; null where the words stayed. */
  changes: number | null;
}

/** What a timeline is told from. */
export interface Told {
  events: AuditEvent[];
  opinions: Opinion[];
  texts: ReportText[];
  dispatches: Dispatch[];
  adoptions: Adoption[];
}

/** 办理过程: every event of a report as a step, with the opinion, dispatch or adoption that it tells of. */
export function timelineOf(
  { events, opinions, texts, dispatches, adoptions }: Told,
  placesChanged: (before: ReportText, after: ReportText) => number,
): TimelineStep[] {
  let latest = 0;
  return events.map(({ at, actor, action, detail }) => {
    const number = typeof detail.text === 'number' ? detail.text : null;
    const before = texts.find((text) => text.number === latest);
    const after =
      number !== null && number > latest ? texts.find((text) => text.number === number) : undefined;
    if (number !== null) latest = Math.max(latest, number);
    return {
      at,
      by: actor,
      deed: deeds.find((deed) => deed === action) ?? 'other',
      detail,
      opinion: opinions.find(({ id }) => id === detail.opinion) ?? null,
      dispatch: dispatches.find((one) => one.at === at && one.body === detail.body) ?? null,
      adoption: adoptions.find(({ id }) => id === detail.adoption) ?? null,
      alone: detail.hands === 'single-person',
      text: number,
      changes: before && after ? placesChanged(before, after) : null,
    };
  });
}
