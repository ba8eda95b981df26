import { openStore } from '#db/open';
import { compareTexts } from '#documents/compare-texts';
import { marks } from '#operations/marks';
import type { Needs } from '#services/needs';
import { makeServices } from '#services/services';
import { noFiles } from '../services/no-files.ts';
import { type Death, dyingBooks } from './dying-books.ts';
import { AT, courses, payoutStation } from './payout-station.ts';

/**
 * Takes a batch through its steps in a process of its own, and dies at one: `within` its transaction, when all of it but the
 * audit is written, or `after` it, before anybody is answered.
 */
const [, , path = '', course = '', at = '', when = ''] = process.argv;
const store = await openStore(`file:${path}`);
const books = store.books(payoutStation.station.id);
let dying = false;
const needs: Needs = {
  books: dyingBooks(books, () => dying, when as Death),
  organisations: store.organisations,
  presets: () => Promise.resolve([]),
  organisation: () => Promise.resolve(payoutStation),
  clock: { now: () => AT },
  marks,
  compare: compareTexts,
  uploads: { bytes: () => Promise.resolve({ ok: false, why: 'unreachable' }) },
  files: noFiles,
};
const services = makeServices(needs);
for (const [name, step] of Object.entries(courses[course] ?? {})) {
  dying = name === at;
  await step(services);
}
await store.close();
