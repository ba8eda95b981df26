import { createHash, randomBytes } from 'node:crypto';
import type { Marks } from '#ports/marks';

const MOST = 36 ** 2;
/** The last moment and the count within it, together one number that only grows. */
let last = 0;

/** Ids of 20 characters that sort by the order of making, and SHA-256. */
export const marks: Marks = {
  fresh: () => {
    last = Math.max(last + 1, Date.now() * MOST);
    return `${last.toString(36).padStart(11, '0')}${randomBytes(5).toString('hex').slice(0, 9)}`;
  },
  hash: (text) => createHash('sha256').update(text).digest('hex'),
};
