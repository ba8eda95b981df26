import type { zhRefusals } from './zh-refusals.ts';

/** The answers where something cannot be done. */
export const enRefusals: typeof zhRefusals = {
  refusal: {
    'not-yours': 'This is not yours to do.',
    'own-report': 'Nobody signs his own text.',
    'second-person': 'You did the first part; another of the office has to do this.',
    'already-decided': 'An opinion was given already; your press was not recorded.',
    'being-edited': 'A colleague has this open; agree with your colleague, or open it to take over.',
    'taken-over':
      'A colleague has taken this over; your edit was not saved. Your words are still here: agree with your colleague, then open it again.',
    'text-changed': 'The text has changed; please read it and try again.',
    'wrong-state': 'This cannot be done as the report now stands; please see its latest card.',
    'office-began': 'The office has begun to edit; ask the office if something must change.',
    adopted:
      'It was adopted and can be neither merged nor marked a duplicate; void a mistaken adoption first.',
    'wrong-target': 'The report you chose cannot be the one; please choose another.',
    unsigned: 'This text is not signed, or was materially changed since; it cannot be logged as sent.',
    'not-eligible': 'This person cannot sign this report; choose another leader.',
    'withdrawal-asked': 'Its writer asks to withdraw it; answer that first.',
    'no-signer': 'There is no leader who may sign; please ask the office.',
    'register-only': 'Problem reports are only registered here, without their words; use register-only.',
    'wrong-entry': 'The writer it is entered for must be somebody else, at work in the station.',
    'wrong-co-writers': 'Co-writers must be at work in the station, none twice, at most 5.',
    'wrong-shares': 'The shares cannot be read; write “Qian Fang 2, Zhao Lei 1”, every writer once.',
    'wrong-co-units': 'Units that report together must differ, at most 5.',
    'wrong-dates': 'The dates do not fit: from today on, and the last day not before the first.',
    'delegated-already': 'Another leader is authorised on these days; please end that first.',
    'delegation-circle':
      'On these days that leader has authorised others, and it would come back to the first.',
    'delegation-over': 'This authorisation is over.',
    'wrong-units': 'Choose units that exist.',
    'wrong-due': 'The hour must be still to come.',
    'money-off': 'No authority to pay is entered; there are points and no money.',
    'nothing-to-pay': 'There is nothing to pay.',
    'wrong-pay-day': 'The day of payment lies between the approval and today.',
    'wrong-quarter': 'Choose a quarter that is over.',
    'someone-was-faster': 'Someone else just dealt with it; please look at the latest card.',
    'already-recorded': 'This is recorded already and was not recorded twice.',
    'no-such-report': 'That report was not found.',
  },
  secret: (rule) =>
    `Possible secret or sensitive mark (${rule}). Nothing was kept. Do not rephrase and resend; delete your copy and use the secure channel. A register-only entry is possible.`,
  secrecyRule: {
    mark: 'mark of secrecy or internal paper',
    'id-number': 'identity number',
    phone: 'telephone number',
    'bank-card': 'bank card number',
    coordinates: 'coordinates',
  },
  decided: (signer, moment) => `${signer} decided at ${moment}; your press was not recorded.`,
  contact: (name) => `For help ask ${name} in the office.`,
  unknownPerson: (name) => `You are not on the list of people; ask ${name} in the office.`,
  failed: (ref) => `Not saved; your words are still here. Try again, or give the office this number: ${ref}.`,
  pressFailed: (ref) => `That did not work. Try again, or give the office this number: ${ref}.`,
  tryAgain: 'That took too long; please try again.',
};
