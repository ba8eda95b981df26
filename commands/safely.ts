import { type Answer, nothing, whisper } from './answer.ts';
import type { House } from './door.ts';
import { press } from './ids.ts';

/** A door that throws is answered by a sentence with a reference, never by silence. */
export async function safely(house: House, visit: () => Promise<Answer>): Promise<Answer> {
  try {
    return await visit();
  } catch (error) {
    return whisper(house.words.pressFailed(house.report(error)));
  }
}

const typing: readonly string[] = [press.typed, press.typedAnew];

/** A press. What cannot be kept at a pause in typing is in the log alone: no form is laid over one that is filled in, and sending it says what is wrong. */
export async function safelyPressed(
  house: House,
  action: string,
  visit: () => Promise<Answer>,
): Promise<Answer> {
  if (!typing.includes(action)) return safely(house, visit);
  return visit().catch((error: unknown) => {
    house.report(error);
    return nothing;
  });
}
