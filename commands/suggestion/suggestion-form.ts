import { type CommandDoor, type FormDoor, open } from '../answer.ts';
import { textField, typed } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';
import { stopped } from '../say.ts';
import { showSuggestions } from './suggestion-list.ts';

/** `/xinbao 意见`, for everybody; with 列表 what came of it. */
export const openSuggestion: CommandDoor = (visit, text) => {
  const { suggestions, form } = visit.words;
  if (text.trim() === suggestions.list.word) return showSuggestions(visit);
  const { title, save, about, words } = suggestions;
  return open(
    modalView(modal.suggestion, { title, submit: save, close: form.close }, [
      note(form.secrecy),
      note(about),
      textField(field.words, { label: words, most: 1000, multiline: true }),
    ]),
  );
};

/** 「提交」. */
export const submitSuggestion: FormDoor = async (visit, { values, arrival }) => {
  const { words, services, person, names } = visit;
  const { title, missing, sent, list } = words.suggestions;
  const said = typed(values, field.words).trim();
  if (!said) return { do: 'errors', errors: { [field.words]: missing } };
  const ruling = await services.suggest(arrival, said, person);
  if (!ruling.ok) return stopped(visit, ruling, field.words);
  const command = `${names.xinbao} ${words.words.suggest} ${list.word}`;
  const view = modalView(modal.reading, { title, close: words.form.close }, paragraphs(sent(command)));
  return { do: 'update', view };
};
