import type { zhSolicit } from './zh-solicit.ts';

/** Solicited pieces, in English. */
export const enSolicit: typeof zhSolicit = {
  title: 'Solicit pieces',
  topic: 'Topic',
  source: 'Asked by',
  office: 'The office',
  units: 'Units asked',
  allUnits: 'All units',
  dueAt: 'Due',
  note: 'Requirements',
  save: 'Send',
  missing: 'Please fill in',
  sent: (topic, units, due) => `“${topic}” was sent to ${units}; due ${due}.`,
  news: (source, topic, unit, due, note) =>
    `${source} asks for a piece: ${topic}. ${unit} is to send it by ${due}.${note && ` Requirements: ${note}.`}`,
  reminder: (topic, unit, due) =>
    `The piece on “${topic}” is due ${due}; ${unit} has not sent it yet. No reply needed.`,
  overdue: (topic, due, units) => `The piece on “${topic}” was due ${due}; not sent yet: ${units}.`,
  answer: 'Send this piece',
  answering: (topic, due) => `In answer to: ${topic} (due ${due})`,
  answers: (source, topic, due) => `Asked for by ${source}: ${topic} (due ${due})`,
  answered: (title, no, moment) => `Sent ${moment}: “${title}” (receipt no. ${no})`,
  over: 'This request is over; a piece may still be sent as an ordinary report.',
  list: {
    word: 'list',
    title: 'Solicited pieces',
    none: 'No pieces are asked for.',
    head: (source, topic, due) => `${source} asked: ${topic} (due ${due})`,
    closed: 'over',
    states: {
      answered: 'Sent',
      'answered-late': 'Sent late',
      waiting: 'Not yet',
      late: 'Overdue',
    },
    extend: 'Extend',
    close: 'End',
    hint: (command) => `To ask for a piece, type ${command}.`,
  },
  extendTitle: 'Extend',
};
