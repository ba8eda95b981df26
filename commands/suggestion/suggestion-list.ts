import { type Answer, type Visit, whisper } from '../answer.ts';
import { header, note, paragraphs } from '../kit.ts';
import { cut } from '../limits.ts';
import { outcomeLine, settleButtons, writerLine } from './suggestion-card.ts';

/** Of long words and answers so much is shown, so that the list fits one message. */
const SHOWN = 350;

/** `/xinbao 意见 列表`: all of them for the office, to be answered from here; for others their own. */
export async function showSuggestions(visit: Visit): Promise<Answer> {
  const { words, organisation, services, person, names } = visit;
  const { title, list } = words.suggestions;
  const { all, suggestions, more } = await services.listSuggestions(person);
  const hint = list.hint(`${names.xinbao} ${words.words.suggest}`);
  if (suggestions.length === 0) return whisper(words.sentences([list.none, hint]));
  const lines = suggestions.flatMap((one) => [
    ...paragraphs(
      [
        writerLine(words, organisation, one),
        cut(one.words, SHOWN),
        cut(outcomeLine(words, organisation, one), SHOWN),
      ].join('\n'),
    ),
    ...(all ? settleButtons(words, one) : []),
  ]);
  const left = suggestions.at(-1)?.settled ? list.more : list.moreOpen;
  return whisper(title, [header(title), ...lines, ...(more ? [note(left)] : []), note(hint)]);
}
