import { type Logger, LogLevel } from '@slack/bolt';

/** Where Slack's libraries may write. */
export interface SlackLog {
  debug(text: string): void;
  warn(text: string): void;
}

/** Slack's libraries log through the house's log: troubles as warnings, all else for debugging only. */
export function quietLogger(log: SlackLog): Logger {
  const written = (parts: unknown[]) =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');
  return {
    debug: (...parts) => log.debug(written(parts)),
    info: (...parts) => log.debug(written(parts)),
    warn: (...parts) => log.warn(written(parts)),
    error: (...parts) => log.warn(written(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
