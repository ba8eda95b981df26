import type { zhMore } from './zh-more.ts';

/** “More” on the office's card. */
export const enMore: typeof zhMore = {
  title: 'More',
  doing: 'To do',
  reading: 'To read',
  none: 'Nothing that was sent can take this now; please see the latest card.',
  explain: {
    consent: 'The writer asked it back; it then no longer counts',
    decline: 'The writer asked it back; it goes on as before',
    signature: 'A signature on paper, or consent by telephone',
    paper: 'The paper of a telephone consent has come: where it lies',
    adoption: 'A superior body used it',
    received: 'The body has it: number and date of its receipt',
    corrected: 'Corrected after it was sent: the letter',
    recalled: 'Recalled after it was sent: the letter',
    keep: 'Not sent up; it still counts and can be edited later',
    raise: 'Whoever signs problem reports signs it instead',
    merge: 'Choose other reports and join them to this one',
    duplicate: 'It repeats another report and no longer counts',
    close: 'Close it: only receipts and adoptions are entered then (the director)',
    reopen: 'Take a closed report up again, with a reason (the director)',
    transmittal: 'The transmittal as a Word file, in a direct message to you',
    copy: 'Title and text, to be pasted elsewhere',
    full: 'Title, text, files and hints of the checks',
    compare: 'What was changed from one text to another',
    timeline: 'Who did what, when, and on which text',
  },
};
