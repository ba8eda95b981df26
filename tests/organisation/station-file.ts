import { readFileSync } from 'node:fs';
import type { Organisation } from '#domain/organisation';
import { readOrganisation } from '#organisation/read-file';

/** The example file as it stands, and with some of its text replaced. */
export const exampleText = readFileSync(new URL('../../organisation.example.yaml', import.meta.url), 'utf8');

export function edited(...edits: [from: string, to: string][]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The example file does not say: ${from}`);
    return text.replace(from, () => to);
  }, exampleText);
}

export function organisationIn(text: string): Organisation {
  const read = readOrganisation(text);
  if (!read.ok)
    throw new Error(read.problems.map(({ line, message }) => `${line}: ${message.en}`).join('\n'));
  return read.organisation;
}

/** The demo station as the database holds it after its first import. */
export const station: Organisation = { ...organisationIn(exampleText), revision: 1 };

/** The line at which a text first stands. */
export const lineOf = (text: string, words: string): number =>
  text.slice(0, text.indexOf(words)).split('\n').length;
