import { standing } from '#domain/ledger';
import type { Station } from './station.ts';

/** Every adoption of a report is confirmed. */
export async function confirmed({ books }: Station, report: string): Promise<void> {
  const adoptions = await books.adoptions(report);
  await books.keep({ adoptions: adoptions.map((one) => ({ ...one, status: 'confirmed' })), audit: [] });
}

/** Every adoption of a report is void, and what was booked for it taken back. */
export async function takenBack({ books, client }: Station, report: string): Promise<void> {
  const adoptions = await books.adoptions(report);
  const at = Date.parse(await client.clock.now());
  const entries = standing(await books.entries(report)).map((entry) => ({
    ...entry,
    id: `${entry.id}:back`,
    amount: entry.amount === null ? 0 : -entry.amount,
    reverses: entry.id,
    at,
  }));
  await books.keep({ adoptions: adoptions.map((one) => ({ ...one, status: 'void' })), entries, audit: [] });
}
