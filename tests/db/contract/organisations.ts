import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AT, organisation, STATION } from '../builders.ts';
import type { Opened } from '../engines.ts';

export function describeOrganisations(open: (now: () => number) => Promise<Opened>): void {
  describe('the organisation', () => {
    let database: Opened;
    beforeAll(async () => {
      database = await open(() => AT);
    });
    afterAll(() => database.close());

    it('is entered once, replaced whole, and refused from an older revision', async () => {
      const { store } = database;
      const { organisations } = store;
      expect(await organisations.current()).toBeNull();
      expect(await organisations.replace(organisation(), 1, 'p')).toBe(false);
      expect(await organisations.replace(organisation(), null, 'p')).toBe(true);
      expect(await organisations.current()).toEqual(organisation({ revision: 1 }));
      expect(await store.books(STATION).openedAt()).toBe(AT);

      const next = organisation({ zone: 'Asia/Urumqi', calendar: new Map([['2026-01-01', 'off']]) });
      expect(await organisations.replace(next, null, 'p')).toBe(false);
      expect(await organisations.replace(next, 1, 'p')).toBe(true);
      expect(await organisations.replace(organisation(), 1, 'p')).toBe(false);
      expect(await organisations.current()).toEqual({ ...next, revision: 2 });
    });
  });
}
