import type { Person } from '#domain/person';
import { allow, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { suggest as rule, type Suggestion, suggestionNotices } from '#domain/suggestion';
import type { Needs } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** 提出意见建议: the office is told by a card. */
export const suggest =
  (needs: Needs) =>
  async (arrival: string, words: string, person: Person): Promise<Gated<Suggestion>> => {
    const secret = await secrecyGate(needs, 'suggest', person.id, { words });
    if (secret) return secret;
    const { books, clock, marks } = needs;
    const at = clock.now();
    const once = `suggest:${arrival}`;
    const ruling = rule({ id: `g${marks.hash(once).slice(0, 20)}`, words }, person, at);
    if (!ruling.ok) return ruling;
    const suggestion = ruling.value;
    const kept = await books.keep({
      once,
      suggestions: [suggestion],
      notices: suggestionNotices(suggestion),
      audit: [{ at, actor: person.id, action: 'suggest', subject: suggestion.id, detail: {} }],
    });
    if (!kept.ok && !(await books.seen(once))) return refuse(kept.refusal);
    // What arrives again is answered with what was kept of it the first time.
    return allow((await books.suggestion(suggestion.id)) ?? suggestion);
  };
