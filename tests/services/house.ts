import { openStore } from '#db/open';
import type { Store } from '#db/store';
import { compareTexts } from '#documents/compare-texts';
import type { Instant } from '#domain/instant';
import type { Organisation } from '#domain/organisation';
import { everyJob } from '#jobs/every-job';
import { marks } from '#operations/marks';
import { presets } from '#organisation/presets';
import type { Needs } from '#services/needs';
import { makeServices, type Services } from '#services/services';
import { AT, station } from '../domain/station.ts';
import { noFiles } from './no-files.ts';

/** A station over a real store, in memory unless a file is named, on a clock that the test sets. */
export interface House {
  services: Services;
  needs: Needs;
  store: Store;
  organisation: Organisation;
  set(now: Instant): void;
}

export async function openHouse(
  opens: Instant = AT,
  organisation: Organisation = station({ revision: 0 }),
  database = ':memory:',
): Promise<House> {
  let now = opens;
  const clock = { now: () => now };
  const store = await openStore(database, clock);
  await store.organisations.replace(organisation, null, 'first-import');
  const needs: Needs = {
    books: store.books(organisation.station.id),
    organisation: () => Promise.resolve(organisation),
    organisations: store.organisations,
    clock,
    marks,
    compare: compareTexts,
    presets: () => Promise.resolve(presets()),
    uploads: { bytes: () => Promise.resolve({ ok: false, why: 'unreachable' }) },
    files: noFiles,
  };
  return {
    services: makeServices(needs, everyJob(needs)),
    needs,
    store,
    organisation,
    set: (moment) => {
      now = moment;
    },
  };
}
