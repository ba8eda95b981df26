import { parse } from 'node:querystring';

/** What Slack sent. */
export type RequestBody = Record<string, unknown>;

const PAYLOAD = 'payload=';

/** Reads a request: JSON, a form, or a form that carries JSON. Answers null for what is none of these. */
export function readBody(text: string, contentType: string | undefined): RequestBody | null {
  if (!contentType?.startsWith('application/x-www-form-urlencoded')) return json(text);
  // Presses and forms are one long field: decoded at once, a third of the cost of taking it apart as a query.
  if (text.startsWith(PAYLOAD) && !text.includes('&')) return json(decoded(text.slice(PAYLOAD.length)));
  const form = parse(text);
  return typeof form.payload === 'string' ? json(form.payload) : { ...form };
}

/** Slack now and then asks, unsigned, whether anybody listens. */
export const isSslCheck = (text: string): boolean => text.length < 1_000 && parse(text).ssl_check === '1';

function decoded(field: string): string {
  try {
    return decodeURIComponent(field.replaceAll('+', ' '));
  } catch {
    return '';
  }
}

function json(text: string): RequestBody | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : null;
  } catch {
    return null;
  }
}
