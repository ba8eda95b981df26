import type { SignerWords } from './zh-signers.ts';

/** Reminders of what waits, and signing for another, in English. */
export const enSigners: SignerWords = {
  digest: (count, date) => `Reports awaiting your opinion: ${count}; the oldest came on ${date}.`,
  overdue: (title, no, signer, since) =>
    `“${title}” (receipt no. ${no}) has been with ${signer} since ${since}, eight working hours by now, without an opinion.`,
  leadingGroup: 'the leading group',
  nobody: (title, no) =>
    `“${title}” (receipt no. ${no}) has no leader who may sign it, as nobody signs his own text. Please ask the leading group and enter its signature.`,
  ownReport: (next) => `Nobody signs his own text; it went to ${next}.`,
  entrusted: (principal) => `For ${principal}, who authorised you`,
  moved: {
    delegated: (to) => `It went to ${to}, who is authorised to sign.`,
    'given-back': (to) => `The authorisation is over; it went back to ${to}.`,
    gone: (to) => `It is now with ${to}.`,
  },
  elsewhere: (signer) => `This report is now with ${signer}; your press was not recorded.`,
  gone: (title, no, from, to) =>
    `“${title}” (receipt no. ${no}): ${from} is no longer at the post; it went to ${to}.`,
  fallback: (title, no, to) =>
    `“${title}” (receipt no. ${no}): nobody is at the post that signs it by the settings; it went to the fallback signer, ${to}.`,
  delegation: {
    title: 'Authorise a signer',
    hint: 'While it holds, new and undecided reports go to the authorised leader; what is undecided at its end comes back. To sign yourself meanwhile, end it first.',
    principal: 'On behalf of',
    delegate: 'Authorised leader',
    from: 'From',
    until: 'Until (that day included)',
    scope: 'Scope',
    scopes: { all: 'all reports', general: 'general reports', problem: 'problem reports' },
    save: 'Save',
    standing: 'Standing authorisations',
    line: (principal, delegate, from, until, scope) =>
      `${delegate} signs for ${principal}: ${from} to ${until}, ${scope}`,
    end: 'End it',
    endSure: 'What is undecided goes back at once. End it?',
    done: (principal, delegate, from, until, scope) =>
      `Saved: ${delegate} signs for ${principal}, ${from} to ${until}, ${scope}.`,
    ended: (principal, delegate, from, until, scope) =>
      `Ended: ${delegate} signs for ${principal} (${from} to ${until}, ${scope}). What is undecided is for ${principal} to sign.`,
    news: (principal, delegate, from, until, scope) =>
      `${delegate} is authorised to sign for ${principal}: ${from} to ${until}, ${scope}.`,
    over: (delegate) => `${delegate} no longer signs for you.`,
    decided: (count) => `Decided for you meanwhile: ${count}`,
    decidedLine: (title, verdict) => `“${title}” ${verdict}`,
    noneDecided: 'Nothing was decided for you meanwhile.',
    waiting: (count) => `Awaiting your opinion now: ${count}.`,
    missing: 'Please choose',
  },
};
