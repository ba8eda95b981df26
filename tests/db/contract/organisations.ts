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

    it('holds by the day: a revision still to come is the newest, but not in force', async () => {
      const { organisations } = database.store;
      const coming = organisation({ since: '2027-03-01', targets: { dispatched: 90, adopted: 30 } });
      expect(await organisations.replace(coming, 2, 'p')).toBe(true);
      expect((await organisations.current())?.revision).toBe(3);
      expect((await organisations.inForce('2027-02-28'))?.revision).toBe(2);
      expect((await organisations.inForce('2027-03-01'))?.targets.dispatched).toBe(90);
      expect((await organisations.inForce('1999-01-01'))?.revision).toBe(1);
    });
  });
}
