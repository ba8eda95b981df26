import type { Person } from '#domain/person';
import { allow, refuse } from '#domain/ruling';
import { permitStation } from '#domain/station-policy';
import { maySettle, type Suggestion, type SuggestionId, type SuggestionRuling } from '#domain/suggestion';
import type { Needs } from './needs.ts';

/** So many are listed. */
const LISTED = 12;

/** 意见建议 as somebody may see them: all there are, or only his own. */
interface Listed {
  all: boolean;
  suggestions: Suggestion[];
}

/** For the office all of them, open ones first; for others their own, the latest first. */
export const listSuggestions =
  ({ books }: Needs) =>
  async (reader: Person): Promise<Listed> => {
    const all = permitStation('see-suggestions', reader).ok;
    return {
      all,
      suggestions: await (all ? books.suggestions(LISTED) : books.suggestionsBy(reader.id, LISTED)),
    };
  };

/** One that this person may answer now. */
export const readSuggestion =
  ({ books }: Needs) =>
  async (id: SuggestionId, clerk: Person): Promise<SuggestionRuling<Suggestion>> => {
    const suggestion = await books.suggestion(id);
    if (!suggestion) return refuse('no-such-suggestion');
    const may = maySettle(suggestion, clerk);
    return may.ok ? allow(suggestion) : may;
  };
