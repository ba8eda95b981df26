import { fields, isFields, text } from '../../fields.ts';

/** What a person learns when he has done something in a form. */
export interface Outcome {
  outcome: 'acknowledged' | 'timed-out' | 'failed' | 'errors' | 'closed' | 'updated' | 'pushed';
  errors?: Record<string, string> | undefined;
  /** Why it failed, for whoever develops the app. */
  reason?: string | undefined;
}

const troubles = ['timed-out', 'failed'] as const;
export type Trouble = (typeof troubles)[number];

/** A missing answer is told apart from a good one, whatever shape it comes in. */
export const troubleIn = (answer: unknown): Trouble | undefined =>
  isFields(answer) && text(fields(answer).error) !== undefined
    ? 'failed'
    : troubles.find((trouble) => trouble === fields(answer).outcome);
