import { createHash, randomBytes } from 'node:crypto';
import type { Marks } from '#ports/marks';

/** Ids of 20 characters that sort by the time of making, and SHA-256. */
export const marks: Marks = {
  fresh: () => `${Date.now().toString(36).padStart(9, '0')}${randomBytes(7).toString('hex').slice(0, 11)}`,
  hash: (text) => createHash('sha256').update(text).digest('hex'),
};
