import { type BodyPart, partsIn, partsOf } from '#domain/body-parts';
import { type Draft, typedIn } from '#domain/draft';
import { type Answer, type Visit, whisper } from '../answer.ts';
import { field, type PressId, press } from '../ids.ts';
import { actions, button, paragraphs } from '../kit.ts';
import { cut } from '../limits.ts';
import { momentOf } from '../say.ts';

/** Of a title, as much as one can recognise it by. */
const SHOWN = 40;

/** What a draft is called: its title, or the matter of an 急报, as far as it is typed. */
export function draftTitle({ words }: Pick<Visit, 'words'>, { entries }: Draft): string {
  const typed = typedIn(entries);
  const named = [typed[field.title], typed[field.matter]].map((text) => text?.trim()).find(Boolean);
  return cut(named ?? words.drafts.untitled, SHOWN);
}

/** The fields of its body; an empty one where none was typed in. */
export function draftParts({ entries }: Draft): BodyPart[] {
  const kept = partsIn(typedIn(entries));
  return kept.some(({ id }) => id === field.body) ? kept : [...partsOf(''), ...kept];
}

/** 「继续填写 / 另写一篇」: asked before a form is opened over words that were kept. */
export function offer(
  visit: Visit,
  draft: Draft,
  anew: { id: PressId; text: string; value: object },
  sentence: string,
): Answer {
  const resume = button(press.resume, visit.words.drafts.resume, { draft: draft.id }, { style: 'primary' });
  return whisper(sentence, [
    ...paragraphs(sentence),
    ...actions(resume, button(anew.id, anew.text, anew.value)),
  ]);
}

export const savedAt = ({ words, organisation }: Visit, draft: Draft): string =>
  momentOf(words, draft.savedAt, organisation);
