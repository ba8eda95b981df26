import type { Fields } from '../fields.ts';
import { type Problem, problem } from './problem.ts';

const matches = (value: unknown, shape: RegExp, at: string, says: string): Problem[] =>
  value === undefined || (typeof value === 'string' && shape.test(value)) ? [] : problem(at, says);

export const checkDatepicker = (element: Fields, at: string): Problem[] =>
  matches(element.initial_date, /^\d{4}-\d{2}-\d{2}$/, `${at}/initial_date`, 'must be a valid date');

export const checkTimepicker = (element: Fields, at: string): Problem[] =>
  matches(element.initial_time, /^([01]\d|2[0-3]):[0-5]\d$/, `${at}/initial_time`, 'must be a valid time');
