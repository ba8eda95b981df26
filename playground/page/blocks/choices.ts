import { type Fields, fields, fieldsList, text } from '../../fields.ts';
import type { BlockWords } from './words.ts';

/** One line of a select, whatever it stands for. */
export interface Choice {
  value: string;
  label: string;
  detail?: string | undefined;
  group?: string | undefined;
}

const said = (value: unknown): string => text(value) ?? text(fields(value).text) ?? '';

export const choiceOf = (option: Fields, group?: string): Choice => ({
  value: text(option.value) ?? '',
  label: said(option.text),
  detail: said(option.description) || undefined,
  group,
});

export const optionOf = ({ value, label }: Choice): Fields => ({
  text: { type: 'plain_text', text: label },
  value,
});

/** The options of a static select, in their groups. */
export const staticChoices = (element: Fields): Choice[] => [
  ...fieldsList(element.options).map((option) => choiceOf(option)),
  ...fieldsList(element.option_groups).flatMap((group) =>
    fieldsList(group.options).map((option) => choiceOf(option, said(group.label))),
  ),
];

const plain = (value: string): string => value.normalize('NFKC').toLowerCase();

/** Those that have every word asked for, the ones that begin with it first in their group. */
export function matching(choices: readonly Choice[], query: string): Choice[] {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const [first] = words;
  if (first === undefined) return [...choices];
  const found = choices.filter(({ label, detail = '' }) =>
    words.every((word) => plain(`${label} ${detail}`).includes(word)),
  );
  if (found.some(({ group }) => group !== undefined)) return found;
  const begins = ({ label }: Choice) => plain(label).startsWith(first);
  return [...found.filter(begins), ...found.filter((choice) => !begins(choice))];
}

/** Where an arrow, Home or End leads in a list; round at either end. */
export function step(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return active <= 0 ? count - 1 : active - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** Type-ahead: the next line after `active` that begins with what was typed. */
export function nextBeginning(labels: readonly string[], typed: string, active: number): number | undefined {
  const order = labels.map((_, index) => (active + 1 + index) % labels.length);
  return order.find((index) => plain(labels[index] ?? '').startsWith(plain(typed)));
}

/** Choices in runs of one group, each with its place in the whole list. */
export function inGroups(
  choices: readonly Choice[],
): { label: string | undefined; lines: { choice: Choice; index: number }[] }[] {
  const groups: { label: string | undefined; lines: { choice: Choice; index: number }[] }[] = [];
  choices.forEach((choice, index) => {
    const last = groups.at(-1);
    if (last && last.label === choice.group) last.lines.push({ choice, index });
    else groups.push({ label: choice.group, lines: [{ choice, index }] });
  });
  return groups;
}

/** The one quiet line under a list. */
export const listNote = (words: BlockWords, shown: number, found: number): string | undefined => {
  if (found === 0) return words.noMatch;
  return found > shown ? words.more(found - shown) : undefined;
};
