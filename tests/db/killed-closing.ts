import { openHouse } from '../services/house.ts';
import { closeDecember, closingStation, DUE } from './closing-station.ts';
import { type Death, dyingBooks } from './dying-books.ts';

/** Closes December in a process of its own, and dies at one of its changes, which the audit names. */
const [, , path = '', step = '', when = ''] = process.argv;
const { needs, store } = await openHouse(DUE, closingStation, `file:${path}`);
const falls = (change: { audit: readonly { action: string }[] }) =>
  change.audit.some(({ action }) => action === step);
await closeDecember({ ...needs, books: dyingBooks(needs.books, falls, when as Death) });
await store.close();
