import type { zhSuggestions } from './zh-suggestions.ts';

/** Feedback to the office: given, answered, closed, listed. */
export const enSuggestions: typeof zhSuggestions = {
  title: 'Feedback',
  about:
    'What should be better about reminders, quotas or Xinbao itself. It goes to the office with your name.',
  words: 'Your feedback',
  save: 'Send',
  missing: 'Enter your feedback',
  sent: (list) => `It is with the office. You will be told the answer; “${list}” shows what comes of it.`,
  head: (person, unit, moment) => `${person}, ${unit}, ${moment}`,
  answer: 'Answer',
  close: 'Close',
  closed: 'Closed without an answer.',
  answerTitle: 'Answer feedback',
  reply: 'Answer',
  replyMissing: 'Enter an answer',
  replied: (clerk, moment, reply) => `${clerk} answered, ${moment}: ${reply}`,
  settled: (clerk, moment) => `Closed without an answer by ${clerk}, ${moment}`,
  taken: (clerk, moment) => `${clerk} dealt with it at ${moment}; your press was not recorded.`,
  news: (words, clerk, reply) => `Your feedback “${words}” was answered by ${clerk}: ${reply}`,
  list: {
    word: 'list',
    none: 'There is no feedback.',
    waiting: 'Open',
    more: 'Earlier ones are not listed.',
    moreOpen: 'There are more; they are listed once these are dealt with.',
    hint: (command) => `“${command}” gives feedback.`,
  },
};
