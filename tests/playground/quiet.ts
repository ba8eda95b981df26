import { LogLevel } from '@slack/bolt';

const nothing = (): void => undefined;

/** The apps of these tests are broken on purpose; nobody needs to read about it. */
export const quiet = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  setName: nothing,
  getLevel: () => LogLevel.ERROR,
};
