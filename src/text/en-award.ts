import type { zhAward } from './zh-award.ts';

/** Awards: points given by the office director, and taken back. */
export const enAward: typeof zhAward = {
  title: 'Awards',
  lead: 'Points that the scoring rules let the office give by hand, to a piece or a unit; no money. In a closed month they are booked in the first open one.',
  noRules:
    'The scoring rules in force have nothing to give by hand; where it is needed, ask the administrator to enter it.',
  give: 'Give an award',
  none: 'No award this year or last.',
  standing: (count) => `Awards of this year and last: ${count}`,
  more: (count) => `${count} earlier ones are not listed.`,
  rule: 'Award',
  choice: (name, points) => `${name} (${points})`,
  report: 'The piece (leave empty for a unit)',
  unit: 'The unit (leave empty for a piece)',
  date: 'Date',
  reason: 'What for (never the text of a leader’s note)',
  save: 'Award',
  toOne: 'Choose either a piece or a unit',
  reasonMissing: 'Say what it is for',
  row: (to, name, points) => `${to}: ${name}, ${points}`,
  facts: (day, reason, by) => `${day}, for: ${reason} (given by ${by})`,
  backFacts: (by, day, reason) => `Taken back by ${by} on ${day}: ${reason}`,
  given: (row, told) => `The award is given. ${row}.${told ? ' They will be told.' : ''}`,
  back: {
    act: 'Take back',
    title: 'Take an award back',
    lead: 'The points are reversed by entries of their own, and they are told.',
    reason: 'Reason',
    save: 'Take back',
    done: (row) => `Taken back. ${row}.`,
  },
  told: {
    given: (row, day, reason) => `${row}, awarded on ${day} for: ${reason}.`,
    back: (row, day, reason) =>
      `${row}: the award of ${day} was taken back and its points reversed. Reason: ${reason}.`,
  },
};
