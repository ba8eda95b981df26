import { type Figure, figuresIn, narrow } from './figure.ts';

/** One sentence of a text, and its figures by their place in it. */
export interface Sentence {
  text: string;
  figures: Figure[];
}

/** The sentences of a text, digits made narrow. */
export const sentencesOf = (text: string): Sentence[] =>
  narrow(text)
    .split(/(?<=[。！？!?\n])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map((sentence) => ({ text: sentence, figures: figuresIn(sentence) }));

/** The words between two figures, or before the first. */
export const between = ({ text }: Sentence, left: Figure | undefined, right: Figure): string =>
  text.slice(left?.to ?? 0, right.from);
