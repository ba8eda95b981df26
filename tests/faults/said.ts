import Database from 'better-sqlite3';
import type { Organisation } from '#domain/organisation';
import type { Client } from '#playground/client';

/** How often each notice stands in the workspace, by its key: in the channels and in everybody's talk with the bot. */
export async function said(client: Client, { people, channels }: Organisation): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  const users = people.flatMap(({ handles: [handle] }) => handle?.split(':').at(-1) ?? []);
  const [first = ''] = users;
  const places = [
    client.as(first).messages(channels.team),
    client.as(first).messages(channels.office),
    ...users.map((user) => client.as(user).messages()),
  ];
  for (const { metadata } of (await Promise.all(places)).flat()) {
    const key = metadata?.event_payload.key;
    if (typeof key === 'string') times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

/** The keys in an outbox that are in one of these states, each once. */
export function keysIn(database: string, ...states: string[]): string[] {
  const file = new Database(database, { readonly: true });
  const rows = file
    .prepare<[], { key: string; state: string }>('select distinct key, state from outbox')
    .all();
  file.close();
  return [...new Set(rows.filter(({ state }) => states.includes(state)).map(({ key }) => key))];
}

/** What was sent and stands nowhere, and what stands twice. */
export function missaid(times: Map<string, number>, sent: string[]): { lost: string[]; doubled: string[] } {
  return {
    lost: sent.filter((key) => !times.has(key)),
    doubled: [...times].filter(([, often]) => often > 1).map(([key]) => key),
  };
}
