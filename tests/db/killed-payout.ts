import { openStore } from '#db/open';
import { compareTexts } from '#documents/compare-texts';
import { marks } from '#operations/marks';
import type { Change } from '#ports/change';
import type { Needs } from '#services/needs';
import { makeServices } from '#services/services';
import { noFiles } from '../services/no-files.ts';
import { AT, courses, payoutStation } from './payout-station.ts';

/**
 * Takes a batch through its steps in a process of its own, and dies at one: `within` its transaction, when all of it but the
 * audit is written, or `after` it, before anybody is answered.
 */
const [, , path = '', course = '', at = '', when = ''] = process.argv;
const store = await openStore(`file:${path}`);
const books = store.books(payoutStation.station.id);
const die = () => process.kill(process.pid, 'SIGKILL');
let dying = false;
const needs: Needs = {
  books: {
    ...books,
    keep: async (change: Change) => {
      const { audit } = change;
      const last = {
        ...change,
        get audit() {
          if (dying && when === 'within') die();
          return audit;
        },
      };
      const kept = await books.keep(last);
      if (dying) die();
      return kept;
    },
  },
  organisations: store.organisations,
  presets: [],
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
