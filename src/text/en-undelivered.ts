import type { zhUndelivered } from './zh-undelivered.ts';

/** Notices that were given up. */
export const enUndelivered: typeof zhUndelivered = {
  title: 'Undelivered',
  told: (whom) =>
    `A notice to ${whom} could not be delivered. Please check the account or channel (account in use, bot in the channel), then send it again from “Undelivered”.`,
  open: 'See undelivered',
  none: 'Nothing is undelivered.',
  more: 'The oldest 20 are listed; the rest follow.',
  row: (whom, reason, moment) => `To ${whom}, ${moment}: ${reason}`,
  resend: 'Send again',
  resent: 'It will be sent again.',
  channels: { team: 'the team channel', office: 'the office channel' },
  reasons: {
    'no account or channel': 'no account or channel is known',
    channel_not_found: 'no such channel',
    not_in_channel: 'the bot is not in the channel',
    is_archived: 'the channel is archived',
    user_not_found: 'no such account',
    user_disabled: 'the account is no longer in use',
    missing_scope: 'the bot lacks a permission',
  },
  otherReason: (error) => `the chat did not take it (${error})`,
};
