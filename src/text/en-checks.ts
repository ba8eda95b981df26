import type { zhChecks } from './zh-checks.ts';

/** The words of the checks before sign-off: each hint names its place and its reason. */
export const enChecks: typeof zhChecks = {
  head: (count) =>
    `${count} ${count === 1 ? 'hint' : 'hints'} from the checks. Mend the text and send it, or give one reason for leaving it as it is, and send again.`,
  explanation: 'Explanation (one for all hints)',
  explanationHint:
    'Required where the text stays as it is: why it does, or what differs from the earlier report. Leave empty where all is mended',
  missing: 'Give an explanation, or mend the text',
  follows: 'An earlier report',
  followsHint: 'A follow-up does not count as received',
  followUp: (title) => `Follow-up of “${title}”`,
  different: 'Not a follow-up; the explanation says what differs',
  repeated: (unit, date, title, number) =>
    `Title and text are the same as in “${title}” (receipt no. ${number}), sent in by ${unit} on ${date}; it cannot be sent in again.`,
  registered: (unit, date, code, number) =>
    `Code, date and place are those of “${code}” (receipt no. ${number}), registered by ${unit} on ${date}; it is not registered again.`,
  card: (count, reason) =>
    `${count} ${count === 1 ? 'hint' : 'hints'}; the author: ${reason} (see full text)`,
  followCard: 'A follow-up; it does not count as received',
  readingHead: (count) => `Hints before sign-off (${count}):`,
  reason: (writer, reason) => `Explanation (${writer}): ${reason}`,
  numbered: (number, sentence) => `${number}. ${sentence}`,

  veryAlike: (unit, date, title) =>
    `Very like “${title}” (${unit}, ${date}). Choose follow-up, or say what differs.`,
  alike: (unit, date, title) => `The title is like “${title}” (${unit}, ${date}). Is it the same matter?`,
  blanks: (place) => `Places of the template are not filled in, as “${place}”.`,
  titleLength: (place, characters, most) =>
    `The title has ${characters} characters, more than ${most}; shorten it from “${place}” on.`,
  bodyShort: (place, characters, least) =>
    `The text has ${characters} characters, less than ${least}, up to “${place}”. Add facts, analysis, proposal or result.`,
  bodyLong: (place, characters, most) =>
    `The text has ${characters} characters, more than ${most}; shorten it from “${place}” on.`,
  structure: (place, missing) => `From “${place}” on no ${missing} is found.`,
  elements: { facts: 'facts', analysis: 'analysis', proposal: 'proposal', result: 'result' },
  oneMatter: {
    joined: (place) => `“${place}” in the title are two matters; report one at a time.`,
    headings: (place) => `“${place}” tell different matters; report one at a time.`,
    aside: (place) => `“${place}” is another matter; write it as a report of its own.`,
    'round-up': (place) => `“${place}” is a round-up; report one matter at a time.`,
  },
  sum: {
    parts: (place, said, reckoned) => `“${place}”: the total says ${said}, the parts come to ${reckoned}.`,
    remainder: (place, said, reckoned) => `“${place}”: the remainder says ${said}, but ${reckoned} is left.`,
    change: (place, said, reckoned) => `“${place}”: the change says ${said}, but is ${reckoned}.`,
  },
  percent: {
    over: (place, said, reckoned) => `“${place}”: ${said}% is more than ${reckoned}%.`,
    shares: (place, said, reckoned) => `“${place}”: the shares come to ${said}%, not to ${reckoned}%.`,
    rate: (place, said, reckoned) => `“${place}”: says ${said}%, but the figures give ${reckoned}%.`,
    change: (place, said, reckoned) =>
      `“${place}”: says ${said}%, but from before to after it is ${reckoned}%.`,
  },
  units: (place, other) => `“${place}” and “${other}” are the same thing with other amounts or units.`,
  years: {
    'no-such-day': (place) => `There is no such date or time as “${place}”.`,
    backwards: (place) => `“${place}” runs backwards.`,
    'far-off': (place) => `“${place}” is out of the usual range of years.`,
    'other-year': (place) => `“${place}” is another year than the date of the event.`,
  },
  titleFigure: (place, other) => `The title says “${place}”, the text “${other}”.`,
};
