import type { zhTimeline } from './zh-timeline.ts';

const asked = (signer: string) => signer && `, to ${signer} for an opinion`;

/** The course of a report. */
export const enTimeline: typeof zhTimeline = {
  title: 'Course',
  button: 'Course',
  alone: 'done by one person alone',
  house: 'The system',
  version: (n) => `text ${n}`,
  changes: (n) => (n === 0 ? 'words unchanged' : `${n} ${n === 1 ? 'change' : 'changes'}`),
  earlier: (n) => `${n} earlier ${n === 1 ? 'step is' : 'steps are'} not shown.`,
  deeds: {
    submit: (p) => `submitted${asked(p.signer)}`,
    register: (p) => `registered without words${asked(p.signer)}`,
    'retro-register': () => 'entered from a superior’s notice',
    resubmit: (p) => `submitted again${asked(p.signer)}`,
    withdraw: () => 'withdrew it',
    'ask-withdrawal': () => 'asked to withdraw it',
    'move-task': (p) =>
      p.signer ? `passed on to ${p.signer} for an opinion` : 'passed on to another signer',
    'place-paper': () => 'entered where the signed paper lies',
    claim: () => 'began editing',
    edit: (p) => (p.material ? 'edited; the changes need a new opinion' : 'edited'),
    merge: () => 'merged other reports into it',
    'merged-into': () => 'merged it into another report',
    dispatch: (p) => (p.sent ? `logged: ${p.sent}` : 'logged as sent up'),
    'note-receipt': () => 'logged its receipt above',
    'correct-dispatch': () => 'logged a correction',
    'recall-dispatch': () => 'logged a recall',
    adopt: (p) =>
      `recorded: adopted by ${p.body}${p.carrier && ` (${p.carrier})`}${p.void ? ', since voided' : ''}`,
    close: () => 'closed it',
    'confirm-adoption': (p) => `confirmed: adopted by ${p.body}${p.carrier && ` (${p.carrier})`}`,
    'correct-adoption': (p) =>
      `corrected: adopted by ${p.body}${p.carrier && ` (${p.carrier})`}${p.void ? ', since voided' : ''}`,
    'settle-rate': () => 'settled what waited for a rate',
    'void-adoption': (p) => `voided: adopted by ${p.body}${p.carrier && ` (${p.carrier})`}`,
    'take-transmittal': () => 'took the transmittal sheet',
    'take-attachment': () => 'took an attachment',
    other: () => 'another step',
  },
};
