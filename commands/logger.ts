import { type Logger, LogLevel } from '@slack/bolt';

/** Where Slack's libraries may write. */
export interface SlackLog {
  debug(text: string): void;
  warn(text: string): void;
}

/**
 * Slack's libraries log through the house's log: troubles as warnings, what they tell for debugging only. What they
 * write for their own debugging holds every word typed into a form, and is dropped.
 */
export function quietLogger(log: SlackLog): Logger {
  const written = (parts: unknown[]) =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');
  return {
    debug: () => {},
    info: (...parts) => log.debug(written(parts)),
    warn: (...parts) => log.warn(written(parts)),
    error: (...parts) => log.warn(written(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
