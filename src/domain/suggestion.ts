import type { Instant } from './instant.ts';
import type { Addressed } from './notice.ts';
import type { Person, PersonId } from './person.ts';
import { allow, type Ruling } from './ruling.ts';
import { permitStation } from './station-policy.ts';

export type SuggestionId = string;

/** 答复 or 办结: who of the office did it and when; without a reply where none was needed. */
interface Settled {
  by: PersonId;
  at: Instant;
  reply: string | null;
}

/** 意见建议: what somebody of the station would have better about reminders, tasks, or the bot itself. */
export interface Suggestion {
  id: SuggestionId;
  revision: number;
  by: PersonId;
  at: Instant;
  words: string;
  /** Null while it is open. */
  settled: Settled | null;
}

/** How many came in a stretch of time, and how many of these are dealt with. */
export interface SuggestionCounts {
  came: number;
  settled: number;
}

/** A "no" to one who comes after another: what the other did. */
interface SettledAlready {
  ok: false;
  refusal: 'settled';
  settled: Settled;
}
export type SuggestionRuling<T> = Ruling<T> | SettledAlready;

/** 提出意见建议, by anybody on the list of people. */
export function suggest(
  { id, words }: Pick<Suggestion, 'id' | 'words'>,
  by: Person,
  at: Instant,
): Ruling<Suggestion> {
  const may = permitStation('suggest', by);
  return may.ok ? allow({ id, revision: 0, by: by.id, at, words, settled: null }) : may;
}

/** Whether this person may deal with it now: the office, while nobody did. */
export function maySettle(suggestion: Suggestion, by: Person): SuggestionRuling<null> {
  const may = permitStation('settle-suggestion', by);
  const { settled } = suggestion;
  return may.ok && settled ? { ok: false, refusal: 'settled', settled } : may;
}

/** 答复 with these words, or 办结 with none. */
export function settleSuggestion(
  before: Suggestion,
  reply: string | null,
  by: Person,
  at: Instant,
): SuggestionRuling<Suggestion> {
  const may = maySettle(before, by);
  return may.ok ? allow({ ...before, settled: { by: by.id, at, reply } }) : may;
}

/** The office's card of it, redrawn in place; and its writer told, once, where there is a reply to tell. */
export const suggestionNotices = ({ id, by, settled }: Suggestion): Addressed[] => [
  { to: { channel: 'office' }, notice: { kind: 'suggestion-card', suggestion: id } },
  ...(settled === null || settled.reply === null
    ? []
    : [{ to: { person: by }, notice: { kind: 'suggestion-answered' as const, suggestion: id } }]),
];
