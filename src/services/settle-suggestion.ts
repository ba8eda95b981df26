import type { Person } from '#domain/person';
import { allow, refuse } from '#domain/ruling';
import type { Secret } from '#domain/secrecy-block';
import {
  type Suggestion,
  type SuggestionId,
  type SuggestionRuling,
  settleSuggestion as settle,
  suggestionNotices,
} from '#domain/suggestion';
import type { Needs } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

type Settling = SuggestionRuling<Suggestion> | Secret;

/** 答复: the writer is told. */
export const answerSuggestion =
  (needs: Needs) =>
  async (arrival: string, id: SuggestionId, words: string, clerk: Person): Promise<Settling> => {
    const secret = await secrecyGate(needs, 'answer-suggestion', clerk.id, { words });
    return secret ?? settled(needs, { arrival, id, reply: words }, clerk);
  };

/** 办结, where no answer is needed: nobody is disturbed, its writer finds it in his list. */
export const closeSuggestion =
  (needs: Needs) =>
  (arrival: string, id: SuggestionId, clerk: Person): Promise<Settling> =>
    settled(needs, { arrival, id, reply: null }, clerk);

/** Where someone was faster it is asked anew, so that the answer names him. */
async function settled(
  { books, clock }: Needs,
  { arrival, id, reply }: { arrival: string; id: SuggestionId; reply: string | null },
  clerk: Person,
): Promise<Settling> {
  const once = `settle-suggestion:${arrival}`;
  for (let round = 0; round < 3; round += 1) {
    const before = await books.suggestion(id);
    if (!before) return refuse('no-such-suggestion');
    if (await books.seen(once)) return allow(before);
    const at = clock.now();
    const ruling = settle(before, reply, clerk, at);
    if (!ruling.ok) return ruling;
    const action = reply === null ? 'close-suggestion' : 'answer-suggestion';
    const kept = await books.keep({
      once,
      suggestions: [ruling.value],
      notices: suggestionNotices(ruling.value),
      audit: [{ at, actor: clerk.id, action, subject: id, detail: {} }],
    });
    if (kept.ok) return ruling;
  }
  return refuse('someone-was-faster');
}
