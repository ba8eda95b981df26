import type { zhTyped } from './zh-typed.ts';

/** Words typed in reply to a message. */
export const enTyped: typeof zhTyped = {
  ask: (text) => `Shall “${text}” be recorded as your opinion?`,
  about: (title) => `“${title}”`,
  yes: 'Record it',
  no: 'No',
  recorded: (words) => `Recorded as your opinion: ${words}`,
  dropped: 'Nothing was recorded; please use the buttons on the card.',
  notHeard: (command) =>
    `Nothing is done about words typed here. To sign, use the buttons on the card; “${command} help” shows what there is.`,
};
