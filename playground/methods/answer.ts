import type { Fields } from '../fields.ts';

/** What an API call answers; a refusal is a value with Slack's name. */
export interface Answer extends Fields {
  ok: boolean;
  error?: string;
}

export const refuse = (error: string, messages: string[] = []): Answer => ({
  ok: false,
  error,
  ...(messages.length > 0 ? { errors: messages, response_metadata: { messages } } : {}),
});

export const grant = (answer: Fields = {}): Answer => ({ ...answer, ok: true });

export const missingScope = (needed: string, provided: string[]): Answer => ({
  ok: false,
  error: 'missing_scope',
  needed,
  provided: provided.join(','),
});
