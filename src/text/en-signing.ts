import type { zhSigning } from './zh-signing.ts';

/** Passing on, signatures off the screen, and requests to withdraw. */
export const enSigning: typeof zhSigning = {
  more: 'More',
  steps: {
    'unit-head': (type) => `For the unit head's opinion: ${type}`,
    countersign: (type) => `To countersign: ${type}`,
  },
  raise: 'To problem',
  lower: 'To general',
  retypeNote: {
    problem: 'As a problem report it goes to the signer of those; opinions given so far are kept.',
    general: 'As a general report it goes to the signer of those; opinions given so far are kept.',
  },
  retypeWords: 'Note',
  passOn: 'Pass on',
  passOnTo: 'To',
  passOnWords: 'Note',
  nobodyElse: 'Nobody else may sign this report; it cannot be passed on.',
  notChosen: 'Choose who is to sign',
  enter: 'Enter a signature',
  enterReport: 'Report that waits (title, receipt or registration no.)',
  enterNext: 'Next',
  enterMissing: 'Choose a report',
  way: 'Given',
  ways: { paper: 'on paper', phone: 'by telephone' },
  signer: 'Signer',
  date: 'Date',
  words: 'Opinion',
  placeLater: 'After a call the paper may be entered within 24 hours',
  placeMissing: 'Say where the paper is kept',
  entered: (title, signer) => `Entered ${signer}'s signature of “${title}”.`,
  paper: (signer, date, clerk, place) =>
    `Signed on paper: ${signer}, ${date}; entered by ${clerk}, original kept in ${place}`,
  phone: (signer, date, clerk) =>
    `Agreed by telephone: ${signer}, ${date}; entered by ${clerk}, original still to come`,
  said: (words) => `in these words: ${words}`,
  delegate: (delegate, principal, words, moment) =>
    `${delegate}, authorised by ${principal}: ${words} (${moment})`,
  placePaper: 'Paper is in',
  placeLabel: 'Where the paper is kept',
  paperDue: (title, signer) =>
    `“${title}”: ${signer} agreed by telephone 24 hours ago; the signed paper has not come in.`,
  askWithdrawal: 'Ask to withdraw',
  askSure: 'A signed report is withdrawn only if its signer or the office agrees. Ask?',
  asked: 'Withdrawal asked for; the signer or the office will answer.',
  askedNews: (unit, writer, title) => `${unit}, ${writer} asks to withdraw “${title}”.`,
  consent: 'Agree',
  decline: 'Decline',
  answered: 'This request was answered.',
  askedElsewhere: 'Another signs this report now; this request is for that signer or the office.',
  declined: (title, by) => `“${title}”: ${by} did not agree to withdraw it; it goes on.`,
};
