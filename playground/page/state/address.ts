/** Where a tab is: who acts, in which conversation or on the home tab, with which thread open. */
export interface Address {
  user: string | null;
  place: string | null;
  thread: string | null;
}

export const home = 'home';

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** `#/U1/C1/1700000000.000100`: several tabs can be several people. */
export function readAddress(hash: string): Address {
  const [user, place, thread] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  return { user: user || null, place: place || null, thread: thread || null };
}

export function writeAddress({ user, place, thread }: Address): string {
  const parts = [user, place, thread].filter((part) => part !== null);
  return `#/${parts.map((part) => encodeURIComponent(part)).join('/')}`;
}
