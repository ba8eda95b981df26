import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Address } from './address.ts';
import type { About, Channel, Person } from './seen.ts';

/** What every part of the page may need: who acts, who else there is, and the way elsewhere. */
export interface Desk {
  about: About;
  me: Person;
  people: Person[];
  channels: Channel[];
  address: Address;
  go(to: Partial<Address>): void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('There is no desk here');
  return desk;
}
