/** Where the bot can be made to die: at its edges with the disk, with whoever waits for an answer, and with Slack. */
export const steps = [
  'before-commit',
  'after-commit',
  'after-ack',
  'before-post',
  'after-post',
  'before-mark',
  'before-slot',
  'after-slot',
] as const;
export type Step = (typeof steps)[number];

/** Bots that are broken on purpose: what kills must find out. */
export type Broken = 'acknowledges-first' | 'never-looks';
