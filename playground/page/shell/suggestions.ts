import type { Suggestion } from '../blocks/scene.tsx';

export interface Suggested {
  options?: Suggestion[];
}

/** What the app offered; nothing when it did not answer. */
export const suggestions = (answer: Suggested | { error: string }): Suggestion[] =>
  'options' in answer ? (answer.options ?? []) : [];
