import type { z } from 'zod';
import { formMessages, valueMessages } from './form-messages.ts';
import { nearest } from './nearest.ts';
import type { Finding, Message } from './problem.ts';

const valueProblems: Record<string, Message> = valueMessages;

const at = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    input,
  );

/** One issue of the schema as findings: an issue about unknown keys names each of them. */
function findings(issue: z.core.$ZodIssue, input: unknown): Finding[] {
  const { path } = issue;
  const say = (message: Message): Finding[] => [{ path, message }];
  const value = at(input, path);
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    return issue.keys.map((key) => ({
      path,
      key,
      message: formMessages.unknownKey(key, nearest(key, known)),
    }));
  }
  if (value === undefined && issue.code !== 'invalid_key') {
    return say(formMessages.missing(String(path.at(-1) ?? '')));
  }
  if (value === null) return say(formMessages.empty());
  if (issue.code === 'invalid_key') {
    return say(valueProblems[issue.issues[0]?.message ?? ''] ?? formMessages.odd(issue.message));
  }
  const known = valueProblems[issue.message];
  if (known) return say(known);
  if (issue.code === 'invalid_type') return say(formMessages.wrongType(issue.expected));
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return say(
      formMessages.notOneOf(allowed.join(' | '), nearest(typeof value === 'string' ? value : '', allowed)),
    );
  }
  return say(formMessages.odd(issue.message));
}

/** Everything the schema found, as findings about the file. */
export const schemaFindings = (error: z.ZodError, input: unknown): Finding[] =>
  error.issues.flatMap((issue) => findings(issue, input));
