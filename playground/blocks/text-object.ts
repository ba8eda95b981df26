import { isFields } from '../fields.ts';
import { missing, type Problem, problem, tooLong } from './problem.ts';

const kinds = ['plain_text', 'mrkdwn'];

/** Text of either kind, never empty. */
export function checkText(value: unknown, most: number, at: string): Problem[] {
  if (!isFields(value)) return problem(at, 'must provide an object');
  if (typeof value.type !== 'string' || !kinds.includes(value.type))
    return problem(`${at}/type`, 'must be a valid text type');
  if (typeof value.text !== 'string') return missing(at, 'text');
  if (value.text === '') return problem(`${at}/text`, 'must be more than 0 characters');
  return tooLong(value.text, most, `${at}/text`);
}

export function checkPlainText(value: unknown, most: number, at: string): Problem[] {
  const problems = checkText(value, most, at);
  if (problems.length > 0) return problems;
  return isFields(value) && value.type !== 'plain_text' ? problem(`${at}/type`, 'must be plain_text') : [];
}
