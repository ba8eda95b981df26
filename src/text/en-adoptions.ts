import { times } from './en-counting.ts';
import type { zhAdoptions } from './zh-adoptions.ts';

/** Adoptions: confirming, correcting, voiding. */
export const enAdoptions: typeof zhAdoptions = {
  title: 'Adoptions',
  open: 'Adoptions',
  explained: 'Recorded adoptions: confirm, correct, void',
  none: 'No adoption was ever recorded.',
  line: (body, carrier, issue, date, kind) => `${body}, ${carrier}${issue && ` ${issue}`}, ${date}, ${kind}`,
  states: { noted: 'To be confirmed', confirmed: 'Confirmed', void: 'Void' },
  corrected: 'Corrected',
  genre: { news: 'News', research: 'Research or theory' },
  printed: (title) => `Printed as “${title}”`,
  instruction: (level, date, reference) =>
    `Leader’s note, ${level} (${date}${reference && `, ${reference}`})`,
  recorded: (name, moment) => `Recorded by ${name}, ${moment}`,
  reason: (reason) => `Reason: ${reason}`,
  neverSent: 'Never sent up',
  confirm: {
    title: 'To be confirmed',
    lead: 'Somebody of the office other than the recorder checks and confirms. Only then can it be paid; no count or score changes.',
    none: 'No adoption waits to be confirmed.',
    pick: 'Confirm now',
    row: (n, title) => `${n}. “${title}”`,
    choice: (n, body, title) => `${n}. ${body}: “${title}”`,
    own: 'Recorded by you; another of the office confirms',
    alone: 'The office has one person; what the recorder confirms is marked as done by one.',
    save: 'Confirm chosen',
    pickMissing: 'Tick what is to be confirmed',
    done: (count) => `Confirmed: ${times(count)}.`,
    left: (count, why) => `Not confirmed: ${times(count)}. ${why}`,
    page: (n) => `Page ${n}`,
    back: 'Back',
    next: 'Next',
  },
  void: {
    act: 'Void',
    title: 'Void an adoption',
    lead: 'It counts no more; its points and money are taken back by entries of their own, and money paid already is carried over. The writer is told.',
    reason: 'Reason',
    save: 'Void',
    done: 'Voided; the writer is told.',
  },
  correct: {
    act: 'Correct',
    title: 'Correct an adoption',
    lead: 'The old entry is voided and recorded anew as corrected, with its points and money, to be confirmed again. The writer is told.',
    body: 'Body',
    reason: 'Reason',
    save: 'Correct',
    done: 'Corrected; the writer is told.',
  },
  reasonMissing: 'Enter a reason',
  told: {
    void: (title, line, reason) =>
      `An adoption of “${title}” was voided: ${line}. Reason: ${reason}. Counts and points follow.`,
    corrected: (title, was, now, reason) =>
      `An adoption of “${title}” was corrected. Was: ${was}. Now: ${now}. Reason: ${reason}.`,
  },
};
