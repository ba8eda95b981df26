import { describe, expect, it } from 'vitest';
import type { BulletinCheck } from '#domain/bulletin-check';
import type { SuperiorScore } from '#domain/superior-score';
import { AT, submission } from '../builders.ts';
import type { Ground } from '../contract.ts';

const refused = (refusal: string) => ({ ok: false, refusal });

const check = (over: Partial<BulletinCheck> = {}): BulletinCheck => ({
  ...{ id: 'b1', revision: 0, body: 'division', from: '2025-01-01', until: '2025-04-01' },
  ...{ upload: 'F1', hash: null, failed: null, rows: [], answers: {}, result: null },
  ...{ givenUpAt: null, givenUpBy: null, by: 'p-clerk', at: AT },
  ...over,
});
const score = (over: Partial<SuperiorScore> = {}): SuperiorScore => ({
  ...{ id: 's1', check: 'b1', body: 'division', from: '2025-01-01', until: '2025-04-01' },
  ...{ pieces: 4, points: 900, rank: 2, notice: null, told: null, corrects: null, at: AT, by: 'p-clerk' },
  ...over,
});

export function describeBulletins({ opened, station }: Ground): void {
  describe('notices of superiors', () => {
    const fresh = () => opened().store.books(station());

    it('are kept with each next state over the revision it was made from', async () => {
      const books = fresh();
      expect(await books.keep({ bulletinChecks: [check()], audit: [] })).toEqual({ ok: true });
      expect(await books.keep({ bulletinChecks: [check()], audit: [] })).toEqual(refused('already-recorded'));
      const rows: BulletinCheck['rows'] = [
        { sheet: 0, row: 0, text: '题目 得分', is: 'ignored', why: 'header' },
      ];
      const answers = { '0.1.0': { report: 'r1', adoption: null }, '0.2.0': null };
      const read = check({ revision: 1, upload: null, hash: 'h1', rows, answers });
      expect(await books.keep({ bulletinChecks: [read], audit: [] })).toEqual({ ok: true });
      expect(await books.keep({ bulletinChecks: [read], audit: [] })).toEqual(refused('someone-was-faster'));
      expect(await books.bulletinCheck('b1')).toEqual({ ...read, revision: 2 });
      expect(await books.bulletinCheck('b2')).toBeNull();
    });

    it('that are still to be read are handed out one by one, the oldest first', async () => {
      const books = fresh();
      expect(await books.bulletinToRead()).toBeNull();
      const later = check({ id: 'b2', at: AT + 1 });
      await books.keep({ bulletinChecks: [later, check(), check({ id: 'b0', upload: null })], audit: [] });
      expect((await books.bulletinToRead())?.id).toBe('b1');
      await books.keep({
        bulletinChecks: [check({ revision: 1, upload: null, failed: 'broken' })],
        audit: [],
      });
      expect((await books.bulletinToRead())?.id).toBe('b2');
    });

    it('are undone until one failed, was confirmed or was given up', async () => {
      const books = fresh();
      const result: BulletinCheck['result'] = {
        ...{ by: 'p-clerk', at: AT, recorded: [], confirmed: [], unlisted: [] },
        counts: {
          rows: 0,
          ignored: 0,
          matched: 0,
          unrecorded: 0,
          unknown: 0,
          asked: 0,
          unlisted: 0,
          totals: 0,
        },
      };
      const read = { revision: 1, upload: null, hash: 'h1' };
      const ids = ['reading', 'open', 'failed', 'done', 'gone'];
      await books.keep({ bulletinChecks: ids.map((id, index) => check({ id, at: AT + index })), audit: [] });
      await books.keep({
        bulletinChecks: [
          check({ id: 'open', ...read, at: AT + 1 }),
          check({ id: 'failed', ...read, failed: 'broken' }),
          check({ id: 'done', ...read, result }),
          check({ id: 'gone', ...read, givenUpAt: AT, givenUpBy: null }),
        ],
        audit: [],
      });
      expect((await books.undoneChecks()).map(({ id }) => id)).toEqual(['reading', 'open']);
      expect(await books.bulletinCheck('gone')).toMatchObject({ givenUpAt: AT, givenUpBy: null });
    });

    it('bring scores, each once, of the latest days first', async () => {
      const books = fresh();
      const entered = { check: null, notice: '第3号', told: '2025-07-05', corrects: 's1' };
      const later = score({ id: 's2', until: '2025-07-01', points: null, ...entered });
      await books.keep({ superiorScores: [score(), later], audit: [] });
      expect(await books.superiorScores(5)).toEqual([later, score()]);
      expect(await books.keep({ superiorScores: [score()], audit: [] })).toEqual(refused('already-recorded'));
    });

    it('are compared with what pieces may be called, from a moment on', async () => {
      const books = fresh();
      await books.keep(submission('r1'));
      const [named] = await books.pieceNames(0);
      const report = await books.report('r1');
      expect(named).toMatchObject({ report: 'r1', status: report?.status, receipt: report?.receipt });
      expect(named?.titles).toEqual([report?.text.title]);
      expect(await books.pieceNames(AT * 2)).toEqual([]);
    });
  });
}
