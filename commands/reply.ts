import type { RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { type Answer, nothing, whisper } from './answer.ts';
import type { House } from './door.ts';
import { escaped } from './limits.ts';

/** Opens a form where the answer is one; a trigger that has run out becomes a quiet "please try again". */
export async function opened(
  client: WebClient,
  trigger: string,
  answer: Answer,
  house: House,
): Promise<Answer> {
  if (answer.do !== 'open') return answer;
  try {
    await client.views.open({ trigger_id: trigger, view: answer.view });
    return nothing;
  } catch (error) {
    house.report(error);
    return whisper(house.words.tryAgain);
  }
}

/** Says something to the presser alone. A lost whisper loses nothing that was kept. */
export async function say(
  respond: RespondFn,
  { text, blocks }: Extract<Answer, { do: 'whisper' }>,
  house: House,
): Promise<void> {
  const message = { response_type: 'ephemeral' as const, replace_original: false, text: escaped(text) };
  await respond(blocks ? { ...message, blocks } : message).catch((error: unknown) => house.report(error));
}
