import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { firstBroken } from '#domain/audit';
import { AT, adoption, entry, event, organisation, submission } from '../builders.ts';
import type { Ground } from '../contract.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export function describeAudit({ opened, station }: Ground): void {
  describe('the audit chain', () => {
    it('verifies, whatever order changes came in', async () => {
      const mine = station();
      const { store } = opened();
      const books = store.books(mine);
      const detail = { 中文: '键', n: 1, none: null };
      await Promise.all(
        Array.from({ length: 30 }, (_, i) =>
          books.keep({ audit: [event({ subject: `s${i}` }), event({ actor: null, at: AT + i, detail })] }),
        ),
      );
      const chain = await store.auditChain(mine);
      expect(chain).toHaveLength(60);
      expect(firstBroken(chain, sha256)).toBeUndefined();
    });

    it('shows the first row that was edited by hand', async () => {
      const mine = station();
      const { store, byForce } = opened();
      for (const subject of ['a', 'b', 'c']) await store.books(mine).keep({ audit: [event({ subject })] });
      await byForce(`update audit_events set subject = 'x' where station = '${mine}' and seq = 2`);
      expect(firstBroken(await store.auditChain(mine), sha256)?.seq).toBe(2);
    });

    it('shows the gap where a row was removed by hand', async () => {
      const mine = station();
      const { store, byForce } = opened();
      for (const subject of ['a', 'b', 'c']) await store.books(mine).keep({ audit: [event({ subject })] });
      await byForce(`delete from audit_events where station = '${mine}' and seq = 2`);
      expect(firstBroken(await store.auditChain(mine), sha256)?.seq).toBe(3);
    });
  });

  describe('append-only tables', () => {
    it.each(['organisations', 'revisions', 'opinions', 'entries', 'audit_events'])(
      'refuse to change %s',
      async (table) => {
        const mine = station();
        const { store, byHand } = opened();
        const value = adoption('a1', 'r1');
        const said = {
          id: 'o1',
          report: 'r1',
          task: 1,
          verdict: 'approved',
          by: 'p',
          words: '同意',
          text: 1,
          hash: 'h',
          at: AT,
        } as const;
        await store.organisations.replace(
          organisation({ station: { id: mine, name: '', column: '' } }),
          null,
          'p',
        );
        await store
          .books(mine)
          .keep({ ...submission('r1'), opinions: [said], entries: [entry('e1', value)] });
        for (const deed of [`update ${table} set station = 'x'`, `delete from ${table}`])
          await expect(byHand(`${deed} where station = '${mine}'`)).rejects.toThrow('append-only');
      },
    );
  });
}
