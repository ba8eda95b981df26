import { describe, expect, it } from 'vitest';
import type { Incident } from '#domain/incident';
import { AT, event, submission } from '../builders.ts';
import type { Ground } from '../contract.ts';

const incident = (id: string, over: Partial<Incident> = {}): Incident => ({
  id,
  revision: 0,
  kind: 'road-closure',
  unit: 'u1',
  matter: '塌方',
  place: 'K1+000',
  eventAt: AT,
  knownAt: AT,
  duty: 'p1',
  leader: 'p2',
  closure: null,
  report: 'r1',
  openedBy: 'p1',
  openedAt: AT,
  closedAt: null,
  ...over,
});
const audit = [event()];

export function describeUrgent({ opened, station }: Ground): void {
  const fresh = () => opened().store.books(station());

  describe('urgent matters', () => {
    it('are kept over the revision they were made from, and come back whole', async () => {
      const books = fresh();
      await books.keep({ incidents: [incident('i1')], audit });
      const first = await books.incident('i1');
      expect(first).toEqual(incident('i1', { revision: 1 }));
      const closed = incident('i1', { revision: 1, closedAt: AT + 9 });
      expect(await books.keep({ incidents: [closed], audit })).toEqual({ ok: true });
      expect(await books.keep({ incidents: [closed], audit })).toEqual({
        ok: false,
        refusal: 'someone-was-faster',
      });
      expect(await books.incident('i1')).toEqual({ ...closed, revision: 2 });
      expect(await books.incident('i2')).toBeNull();
    });

    it('are listed open ones first, newest first', async () => {
      const books = fresh();
      const incidents = [
        incident('i1', { closedAt: AT }),
        incident('i2'),
        incident('i3', { openedAt: AT + 1 }),
      ];
      await books.keep({ incidents, audit });
      expect((await books.incidents(10)).map(({ id }) => id)).toEqual(['i3', 'i2', 'i1']);
      expect(await books.incidents(1)).toHaveLength(1);
    });

    it('have their calls and their reports, first to last', async () => {
      const books = fresh();
      const call = {
        incident: 'i1',
        to: '市公路处',
        by: 'p1',
        words: '已知悉',
        recordedBy: 'p1',
        recordedAt: AT,
      };
      await books.keep({
        calls: [
          { ...call, id: 'c2', at: AT + 5 },
          { ...call, id: 'c1', at: AT },
        ],
        audit,
      });
      expect((await books.calls('i1')).map(({ id }) => id)).toEqual(['c1', 'c2']);
      const of = (stage: 'first' | 'follow') => ({ incident: { id: 'i1', stage } });
      await books.keep(submission('r2', { ...of('follow'), submittedAt: AT + 1, follows: 'r1' }));
      await books.keep(submission('r1', of('first')));
      await books.keep(submission('r3'));
      const chain = await books.reportsOf('i1');
      expect(chain.map(({ id, incident: matter }) => [id, matter?.stage])).toEqual([
        ['r1', 'first'],
        ['r2', 'follow'],
      ]);
      expect((await books.received('2025-03')).get('u1')).toBe(2);
    });

    it('that were heard elsewhere first stand in their year', async () => {
      const books = fresh();
      const entry = { matter: '断桥', source: '电视台', unit: 'u1', report: null, by: 'p1', at: AT };
      await books.keep({
        backflows: [
          { ...entry, id: 'b1', date: '2025-12-31' },
          { ...entry, id: 'b2', date: '2026-01-01' },
        ],
        audit,
      });
      const year = await books.backflows({ from: '2025-01-01', until: '2026-01-01' });
      expect(year).toEqual([{ ...entry, id: 'b1', date: '2025-12-31' }]);
    });
  });
}
