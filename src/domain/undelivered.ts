import type { Instant } from './instant.ts';
import type { Addressee, Notice } from './notice.ts';

/** How many are listed at a time; the rest follow as these are dealt with. */
export const LISTED = 20;

/** 未送达: a notice that was given up after three tries, kept to be sent again. */
export interface Undelivered {
  id: number;
  to: Addressee;
  kind: Notice['kind'];
  /** In the chat's own words, such as `is_archived`. */
  error: string;
  since: Instant;
}
