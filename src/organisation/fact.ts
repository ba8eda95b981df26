import { both } from './both.ts';
import { fromHundredths } from './hundredths.ts';
import type { Message } from './problem.ts';

/** One value of a subject, in the words of the file. */
export interface Fact {
  name: Message;
  value: string;
}

/** Something of the organisation that changes as a whole or fact by fact: a unit, a person, a rule version. */
export interface Subject {
  key: string;
  name: Message;
  facts: Fact[];
  /** What leaving it out of the file means. */
  dropped?: Message;
}

export const fact = (zh: string, en: string, value: string | number): Fact => ({
  name: both(zh, en),
  value: `${value}`,
});
export const list = (words: readonly string[]): string => words.join('、') || '—';
export const amount = (hundredths: number | null): string =>
  hundredths === null ? '待定' : `${fromHundredths(hundredths)}`;
