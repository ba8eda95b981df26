import { createHash } from 'node:crypto';

/** The same text gives the same hash (hex SHA-256). */
export type Hash = (text: string) => string;

export const sha256: Hash = (text) => createHash('sha256').update(text).digest('hex');
