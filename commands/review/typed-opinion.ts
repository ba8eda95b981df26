import { type MessageDoor, nothing, type PressDoor, whisper } from '../answer.ts';
import { press } from '../ids.ts';
import { actions, button, note, paragraphs } from '../kit.ts';
import { byline, refusalText, refused } from '../say.ts';
import { carried, ofTyped } from '../values.ts';

/** Words typed to the bot: a "同意" under a sign card is offered to the signer as his opinion, and taken by his press alone. */
export const hearTyped: MessageDoor = async (visit, { text, at, thread }) => {
  const { words, organisation, services, person, names } = visit;
  const ruling = await services.hearTyped(person, text, thread);
  if (!ruling.ok) return refused(visit, ruling);
  const heard = ruling.value;
  if (heard.as === 'seen') return nothing;
  if (heard.as === 'other') return whisper(words.typed.notHeard(names.xinbao));
  const { report } = heard;
  const value = { report: report.id, task: report.task.number, hash: report.text.hash };
  const asked = words.typed.ask(heard.words);
  return whisper(asked, [
    ...paragraphs(asked),
    note(words.facts([words.typed.about(report.text.title), byline(words, organisation, report)])),
    ...actions(
      button(press.typedYes, words.typed.yes, { ...value, words: heard.words, said: at.message }),
      button(press.typedNo, words.typed.no, {}),
    ),
  ]);
};

/** 「记为同意」: the words that were shown to him, for the text that he was shown. */
export const recordTyped: PressDoor = async (visit, value) => {
  const { report, said, ...opinion } = carried(ofTyped, value);
  const once = `typed:${report}:${said}`;
  const ruling = await visit.services.approveReport(report, visit.person.id, opinion, once);
  const text = ruling.ok
    ? visit.words.typed.recorded(opinion.words)
    : await refusalText(visit, ruling, report);
  return { do: 'instead', text };
};

/** 「不是」. */
export const dropTyped: PressDoor = ({ words }) => ({ do: 'instead', text: words.typed.dropped });
