import type { OptionsDoor } from './answer.ts';

const FOUND = 20;

/** A search field for a person: anybody at work in the station, by name. */
export const findPerson: OptionsDoor = ({ organisation, words }, asked) =>
  Promise.resolve(
    organisation.people
      .filter(({ active, name }) => active && name.includes(asked.trim()))
      .slice(0, FOUND)
      .map(({ name, post, id }): [string, string] => [words.person(name, post), id]),
  );
