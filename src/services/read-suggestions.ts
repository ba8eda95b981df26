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
  /** Whether there are more than are listed. */
  more: boolean;
}

/** For the office all of them; for others their own; open ones first, so that they are not what is left out. */
export const listSuggestions =
  ({ books }: Needs) =>
  async (reader: Person): Promise<Listed> => {
    const all = permitStation('see-suggestions', reader).ok;
    const found = await (all ? books.suggestions(LISTED + 1) : books.suggestionsBy(reader.id, LISTED + 1));
    return { all, suggestions: found.slice(0, LISTED), more: found.length > LISTED };
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
