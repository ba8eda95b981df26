import type { zhOfficeCard } from './zh-office-card.ts';

/** The office's card, editing, and logging what was sent. */
export const enOfficeCard: typeof zhOfficeCard = {
  before: (steps) => `Can be logged as sent after ${steps}`,
  steps: { sign: 'signing', edit: 'editing', 'sign-again': 'signing anew' },
  head: (status) => `Office: ${status}`,
  claimedBy: (name) => `Editing: ${name}`,
  edit: 'Edit',
  dispatch: 'Log sent',
  dispatchAgain: 'Another body',
  return: 'Return',
  keep: 'Keep',
  registration: (no) => `Registration no. ${no}`,
  editTitle: 'Edit',
  editNote:
    'Changed figures, dates, units or names, or more than 15 % of the text, need a new signature; you are told before saving.',
  save: 'Save',
  material: (signer, reasons) => `This edit ${reasons}. Once saved it goes to ${signer} for a new signature.`,
  materialReasons: {
    figures: 'changes figures',
    names: 'changes names',
    'type-or-date': 'changes type or date',
    attachments: 'changes attachments',
    extent: 'changes more than 15 %',
    'own-part': 'takes in words the signer wrote himself',
  },
  materialSave: 'Save and send',
  dispatchTitle: 'Log as sent',
  dispatchNote: 'This only records; it sends nothing upward.',
  body: 'Bodies (several)',
  bodyMissing: 'Choose a body',
  date: 'Date',
  number: 'Number',
  way: 'Sent by',
  register: 'Record',
  keepTitle: 'Keep',
  keepReason: 'Reason',
  keepReasonMissing: 'Enter a reason',
  unchanged: 'The text was not changed.',
  sent: (body, date, number) => `Sent to ${body} on ${date}${number && `, no. ${number}`}`,
  queue: ({ toEdit, toSend, toConfirm, pendingRate }) =>
    `To edit ${toEdit} · to send ${toSend} · adoptions to confirm ${toConfirm} · no rate ${pendingRate}`,
};
