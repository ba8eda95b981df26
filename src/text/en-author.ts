import { times } from './en-counting.ts';
import type { zhAuthor } from './zh-author.ts';

/** What the writer hears. */
export const enAuthor: typeof zhAuthor = {
  submitted: (title, no, signer) =>
    `“${title}” is registered (receipt no. ${no}) and with ${signer}. This message is updated; no need to ask.`,
  received: (title, no, signer) =>
    `“${title}” is registered (receipt no. ${no}); the office edits it, then ${signer} signs. This message is updated; no need to ask.`,
  approved: (title, no) => `“${title}” (receipt no. ${no}) is approved and with the office.`,
  resigning: (title, no, signer) =>
    `“${title}” (receipt no. ${no}) was changed in editing and is with ${signer} again.`,
  ready: (title, no) => `“${title}” (receipt no. ${no}) is edited and ready to send.`,
  dispatched: (title, no, date, body, changes) =>
    `“${title}” (receipt no. ${no}) went to ${body} on ${date}. ${changes === 0 ? 'The office changed nothing.' : `The office made ${changes} ${changes === 1 ? 'change' : 'changes'}; see the comparison.`}`,
  returned: (title, no) => `“${title}” (receipt no. ${no}) came back for revision.`,
  rejected: (title, no) => `“${title}” (receipt no. ${no}) is held back and does not count.`,
  withdrawn: (title, no) => `“${title}” (receipt no. ${no}) is withdrawn and does not count.`,
  kept: (title, no) => `“${title}” (receipt no. ${no}) is kept by the office; it still counts.`,
  mergedInto: (title, no, lead) =>
    `“${title}” (receipt no. ${no}) was merged into “${lead}”; it still counts as received.`,
  duplicateOf: (title, no, original) =>
    `“${title}” (receipt no. ${no}) is a duplicate of receipt no. ${original}; it no longer counts.`,
  adoptions: (bodies, count) => `Adopted by ${bodies}: ${times(count)}.`,
  sentBack: (title, signer, reason) =>
    `“${title}” came back. ${signer}: ${reason}. Number and date are kept.`,
  heldBack: (title, signer, reason) => `“${title}” is held back. ${signer}: ${reason}.`,
  adopted: (title, bodies, count) => `“${title}” was adopted by ${bodies}: ${times(count)}.`,
  revise: 'Revise',
  withdraw: 'Withdraw',
  withdrawSure: 'A withdrawn report does not count. Withdraw it?',
  compare: 'Comparison',
};
