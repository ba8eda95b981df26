import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeAudit } from './contract/audit.ts';
import { describeBulletins } from './contract/bulletins.ts';
import { describeDrafts } from './contract/drafts.ts';
import { describeFigures } from './contract/figures.ts';
import { describeKeep } from './contract/keep.ts';
import { describeLedger } from './contract/ledger.ts';
import { describeOrganisations } from './contract/organisations.ts';
import { describeOutbox } from './contract/outbox.ts';
import { describePayouts } from './contract/payouts.ts';
import { describeReads } from './contract/reads.ts';
import { describeReplay } from './contract/replay.ts';
import { describeSuggestions } from './contract/suggestions.ts';
import { describeUrgent } from './contract/urgent.ts';
import type { Opened } from './engines.ts';

/** What a suite of the contract works with: one database, and a station of its own for each test. */
export interface Ground {
  opened: () => Opened;
  station: () => string;
}

/** PostgreSQL within this process takes long to start, and longer while other tests want the machine. */
const PATIENCE_MS = 180_000;

/** What every store must do, whatever it stands on. */
export function storeContract(name: string, open: () => Promise<Opened>): void {
  describe(name, { timeout: PATIENCE_MS }, () => {
    let database: Opened;
    let stations = 0;
    beforeAll(async () => {
      database = await open();
    }, PATIENCE_MS);
    afterAll(() => database.close());
    const ground: Ground = {
      opened: () => database,
      station: () => {
        stations += 1;
        return `s${stations}`;
      },
    };

    it('is well', async () => expect(await database.store.check()).toBe('ok'));
    describeKeep(ground);
    describeReads(ground);
    describeFigures(ground);
    describeOutbox(ground);
    describeAudit(ground);
    describeLedger(ground);
    describePayouts(ground);
    describeSuggestions(ground);
    describeBulletins(ground);
    describeReplay(ground);
    describeUrgent(ground);
    describeDrafts(ground);
    describeOrganisations(open);
  });
}
