import { randomBytes } from 'node:crypto';

/** Slack's ids: a letter for the kind, then capitals and digits. */
export const newId = (kind: string): string => `${kind}${randomBytes(5).toString('hex').toUpperCase()}`;

export const newSecret = (bytes = 16): string => randomBytes(bytes).toString('hex');
