import { type Answer, whisper } from './answer.ts';
import type { House } from './door.ts';

/** A door that throws is answered by a sentence with a reference, never by silence. */
export async function safely(house: House, visit: () => Promise<Answer>): Promise<Answer> {
  try {
    return await visit();
  } catch (error) {
    return whisper(house.words.pressFailed(house.report(error)));
  }
}
