import type { Secret } from '#domain/secrecy-block';
import type { SuggestionRuling } from '#domain/suggestion';
import { type FormDoor, open, type PressDoor, type Visit, whisper } from '../answer.ts';
import { textField, typed } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';
import { momentOf, personName, refusalText, stopped } from '../say.ts';
import { carried, ofSuggestion } from '../values.ts';
import { writerLine } from './suggestion-card.ts';

type No = Extract<SuggestionRuling<unknown> | Secret, { ok: false }>;

/** A "no" about one: who dealt with it before, or the house's own sentence. */
async function suggestionNo(visit: Visit, no: No): Promise<string> {
  const { words, organisation } = visit;
  if (no.refusal !== 'settled') return refusalText(visit, no);
  const { by, at } = no.settled;
  return words.suggestions.taken(personName(words, organisation, by), momentOf(words, at, organisation));
}

/** 「答复」: the words it answers, and a field for the reply. */
export const openSuggestionAnswer: PressDoor = async (visit, value) => {
  const state = carried(ofSuggestion, value);
  const { words, organisation, services, person } = visit;
  const ruling = await services.readSuggestion(state.suggestion, person);
  if (!ruling.ok) return whisper(await suggestionNo(visit, ruling));
  const { answerTitle, answer, reply } = words.suggestions;
  return open(
    modalView(
      modal.suggestionAnswer,
      { title: answerTitle, submit: answer, close: words.form.close, state },
      [
        note(words.form.secrecy),
        note(writerLine(words, organisation, ruling.value)),
        ...paragraphs(ruling.value.words),
        textField(field.words, { label: reply, most: 500, multiline: true }),
      ],
    ),
  );
};

export const submitSuggestionAnswer: FormDoor = async (visit, { values, state, arrival }) => {
  const { suggestion } = carried(ofSuggestion, state);
  const reply = typed(values, field.words).trim();
  if (!reply) return { do: 'errors', errors: { [field.words]: visit.words.suggestions.replyMissing } };
  const ruling = await visit.services.answerSuggestion(arrival, suggestion, reply, visit.person);
  if (ruling.ok) return { do: 'close' };
  return ruling.refusal === 'secret'
    ? stopped(visit, ruling, field.words)
    : { do: 'errors', errors: { [field.words]: await suggestionNo(visit, ruling) } };
};

/** 「办结」. */
export const closeSuggestionPress: PressDoor = async (visit, value) => {
  const { suggestion } = carried(ofSuggestion, value);
  const ruling = await visit.services.closeSuggestion(visit.arrival, suggestion, visit.person);
  return whisper(ruling.ok ? visit.words.suggestions.closed : await suggestionNo(visit, ruling));
};
