import type { Instant } from './instant.ts';
import type { Given } from './opinion.ts';
import type { PersonId } from './person.ts';

/** 签署意见, bound to the words it was given for. */
export interface Signature extends Given {
  by: PersonId;
  words: string;
  text: number;
  hash: string;
  at: Instant;
  /** Given for words as the office had edited them. */
  edited?: true;
  /** Where the signed paper lies; absent after a telephone call until the paper is there. */
  place?: string;
}
