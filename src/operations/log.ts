import { randomBytes } from 'node:crypto';
import { pino } from 'pino';

/** The house's log: one JSON line each on standard output. */
export interface Log {
  debug(text: string): void;
  info(text: string): void;
  warn(text: string): void;
  /** Logs a failure and answers the short reference under which a person can name it. */
  failure(error: unknown): string;
}

const SECRET = /\b(?:xox[a-z]|xapp)-[\w-]+/g;

/** Slack's tokens, wherever they stand in a text, are cut out before it is written. */
export const scrub = (text: string): string => text.replace(SECRET, '[secret]');

export function openLog(level: string): Log {
  const out = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  return {
    debug: (text) => out.debug(scrub(text)),
    info: (text) => out.info(scrub(text)),
    warn: (text) => out.warn(scrub(text)),
    failure: (error) => {
      const ref = randomBytes(3).toString('hex');
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      out.error({ ref }, scrub(text));
      return ref;
    },
  };
}
