import type { Acted } from '../../acts/acted.ts';

type Query = Record<string, string | number | undefined>;

/** What an act came to; `error` when it could not even be tried. */
export type Answer = Partial<Acted> & { error?: string; channel?: string };

const base = '/control';

function addressOf(path: string, query: Query): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const search = new URLSearchParams(given).toString();
  return search === '' ? `${base}${path}` : `${base}${path}?${search}`;
}

/** Asks the workspace; null when it does not answer. */
export async function ask<T>(path: string, query: Query = {}): Promise<T | null> {
  try {
    const response = await fetch(addressOf(path, query));
    if (!response.ok) return null;
    const answer: T = await response.json();
    return answer;
  } catch {
    return null;
  }
}

/** Tells the workspace to do something, and what came of it. */
export async function tell<T extends object = Answer>(
  path: string,
  body: object,
  method: 'POST' | 'DELETE' = 'POST',
): Promise<T | { error: string }> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${base}${path}`, { method, headers, body: JSON.stringify(body) });
    const answer: T = await response.json();
    return answer;
  } catch {
    return { error: 'unreachable' };
  }
}
