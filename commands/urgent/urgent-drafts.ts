import { type Draft, isOfUrgent, type UrgentPart } from '#domain/draft';
import { type Answer, open, type PressDoor, type Visit } from '../answer.ts';
import { press } from '../ids.ts';
import { draftTitle, offer, savedAt } from '../report/offer.ts';
import { refused } from '../say.ts';
import { carried, ofIncident, ofUrgent } from '../values.ts';
import { followForm } from './follow-form.ts';
import { urgentForm } from './urgent-form.ts';

/** 初报, 续报 or 终报 is asked for: one that was left unsent is offered first, else its form. */
export async function openOrOffer(visit: Visit, part: UrgentPart): Promise<Answer> {
  const { words, services, person } = visit;
  const draft = (await services.myDrafts(person.id)).find((one) => isOfUrgent(one, part));
  if (!draft) return openUrgentPart(visit, part);
  const anew = { id: press.urgentAnew, text: words.drafts.anew, value: part };
  return offer(visit, draft, anew, words.drafts.offer(draftTitle(visit, draft), savedAt(visit, draft)));
}

/** The form of it, empty or as a draft left it. */
export async function openUrgentPart(
  visit: Visit,
  { incident, stage }: UrgentPart,
  draft?: Draft,
): Promise<Answer> {
  if (incident === null || stage === 'first') return open(urgentForm(visit, draft));
  const ruling = await visit.services.readUrgent(incident, visit.person);
  return ruling.ok ? open(followForm(visit, ruling.value, stage, draft)) : refused(visit, ruling);
}

/** 「另写一篇」: an empty form; the draft stays. */
export const urgentAnew: PressDoor = (visit, value) => openUrgentPart(visit, carried(ofUrgent, value));

const asking =
  (stage: UrgentPart['stage']): PressDoor =>
  (visit, value) =>
    openOrOffer(visit, { ...carried(ofIncident, value), stage });

/** 「续报」 and 「终报」 on a card. */
export const openFollow = asking('follow');
export const openFinal = asking('final');
