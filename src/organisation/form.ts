import { z } from 'zod';
import type { ValueProblem } from './form-messages.ts';
import { toHundredths } from './hundredths.ts';

export const named = (problem: ValueProblem): ValueProblem => problem;

/** A group of keys that refuses unknown ones; its message carries the known keys, for "did you mean". */
export const form = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });

function isDay(date: string): boolean {
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}

export const id = z.string().regex(/^[a-z][a-z0-9-]*$/, named('id'));
export const words = z.string().regex(/\S/, named('empty'));
export const date = z.string().refine((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isDay(text), named('date'));
export const count = z.number().refine((n) => Number.isInteger(n) && n >= 0 && n <= 999, named('count'));

const exactly = (problem: ValueProblem) => (written: number, context: z.RefinementCtx) => {
  const whole = toHundredths(written);
  if (whole === undefined) context.addIssue({ code: 'custom', message: problem });
  return whole ?? z.NEVER;
};

/** Points, yuan or factors, kept as whole hundredths. */
export const hundredths = z.number().transform(exactly('hundredths'));
export const amount = z
  .union([z.number(), z.literal(['待定', 'pending'])], named('amount'))
  .transform((written, context) =>
    typeof written === 'number' ? exactly('amount')(written, context) : null,
  );
/** The same, below 0 where it is taken away. */
export const signedHundredths = z.number().transform((written, context) => {
  const whole = exactly('signed')(Math.abs(written), context);
  return written < 0 ? 0 - whole : whole;
});
