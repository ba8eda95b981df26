import type { Person } from './seen.ts';

/** What a person types is text, not marks: only a name after @ becomes a mention. */
export function typedText(typed: string, people: readonly Person[]): string {
  const escaped = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  // Longer names first: 王小明 is not 王小.
  return [...people]
    .sort((one, other) => other.name.length - one.name.length)
    .reduce((text, { id, name }) => text.replaceAll(`@${name}`, `<@${id}>`), escaped);
}

export const isCommand = (typed: string): boolean => /^\/\S/.test(typed);
