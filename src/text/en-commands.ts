import type { zhCommands, zhCommandWords } from './zh-commands.ts';

/** What each command is for. */
export const enCommands: typeof zhCommands = {
  report: 'Submit a report',
  adopt: 'Record adoptions (office only)',
  quota: "Your unit's month and the year's pace",
  leaderboard: 'Score leaderboard',
  xinbao: 'Xinbao: mine, help and everything else',
};

/** The words behind /xinbao. */
export const enCommandWords: typeof zhCommandWords = {
  sign: 'signature',
  registerOnly: 'register-only',
  urgent: 'urgent',
  backflow: 'overtaken',
  queue: 'queue',
  waiting: 'sign',
  drafts: 'drafts',
  delegate: 'delegate',
  bulletin: 'bulletin',
  payout: 'payout',
  rules: 'rules',
  reconcile: 'check',
  solicit: 'solicit',
  export: 'export',
  award: 'award',
  exempt: 'exempt',
  jobs: 'jobs',
  undelivered: 'undelivered',
  suggest: 'feedback',
  mine: 'mine',
  help: 'help',
  report: 'report',
  adopt: 'adopt',
  confirm: 'confirm',
  unrated: 'unrated',
  retro: 'retro',
  quota: 'quota',
  leaderboard: 'leaderboard',
};
