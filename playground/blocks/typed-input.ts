import { count, type Fields } from '../fields.ts';
import { type Problem, problem, tooLong } from './problem.ts';

const most = 3000;

/** Fields a person types into. */
export function checkTypedInput(element: Fields, at: string): Problem[] {
  const max = count(element.max_length);
  const min = count(element.min_length);
  return [
    ...(max !== undefined && (max < 1 || max > most)
      ? problem(`${at}/max_length`, `must be between 1 and ${most}`)
      : []),
    ...(min !== undefined && (min < 0 || min > most)
      ? problem(`${at}/min_length`, `must be between 0 and ${most}`)
      : []),
    ...(max !== undefined && min !== undefined && min > max
      ? problem(`${at}/min_length`, 'must be less than max_length')
      : []),
    ...tooLong(element.initial_value, max ?? most, `${at}/initial_value`),
  ];
}

export const checkNumberInput = (element: Fields, at: string): Problem[] =>
  typeof element.is_decimal_allowed === 'boolean'
    ? []
    : problem(at, 'missing required field: is_decimal_allowed');
