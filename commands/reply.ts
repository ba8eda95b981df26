import type { RespondFn } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { type Answer, nothing, whisper } from './answer.ts';
import type { House } from './door.ts';
import { modal } from './ids.ts';
import { modalView, paragraphs } from './kit.ts';
import { escaped } from './limits.ts';

/** Where an answer may be shown: by a trigger, and in the form that was pressed in, if any. */
interface Where {
  trigger: string;
  form?: string | undefined;
}

/** Shows a form where the answer is one; a trigger that has run out becomes a quiet "please try again". */
export async function shown(client: WebClient, where: Where, answer: Answer, house: House): Promise<Answer> {
  if (!('view' in answer)) return answer;
  const { trigger: trigger_id, form: view_id } = where;
  const { view } = answer;
  try {
    if (answer.do === 'update' && view_id) await client.views.update({ view_id, view });
    else if (view_id) await client.views.push({ trigger_id, view });
    else await client.views.open({ trigger_id, view });
    return nothing;
  } catch (error) {
    const reference = house.report(error);
    // A form that stands open has no trigger to run out.
    const drawnAnew = answer.do === 'update' && view_id;
    return whisper(drawnAnew ? house.words.pressFailed(reference) : house.words.tryAgain);
  }
}

/** A sentence as a form of its own, for a place where nothing can be whispered: a form, the home tab. */
export const sentenceForm = (
  { words }: Pick<House, 'words'>,
  { text, blocks }: Extract<Answer, { do: 'whisper' }>,
): ModalView =>
  modalView(modal.reading, { title: words.form.notice, close: words.form.close }, blocks ?? paragraphs(text));

/** What could not be shown where it was pressed, in a form or the home tab: said over it, or else in a direct message. */
export async function sayOver(
  client: WebClient,
  where: Where & { user: string },
  answer: Extract<Answer, { do: 'whisper' }>,
  house: House,
): Promise<void> {
  const done = await shown(client, where, { do: 'push', view: sentenceForm(house, answer) }, house);
  if (done.do === 'nothing') return;
  await client.chat
    .postMessage({ channel: where.user, text: escaped(answer.text) })
    .catch((error: unknown) => house.report(error));
}

/** Says something to the presser alone. A lost whisper loses nothing that was kept. */
export async function say(
  respond: RespondFn,
  answer: Extract<Answer, { do: 'whisper' | 'instead' }>,
  house: House,
): Promise<void> {
  const blocks = 'blocks' in answer ? answer.blocks : undefined;
  await respond({
    response_type: 'ephemeral' as const,
    replace_original: answer.do === 'instead',
    text: escaped(answer.text),
    ...(blocks && { blocks }),
  }).catch((error: unknown) => house.report(error));
}
