import { describe, expect, it } from 'vitest';
import type { Suggestion } from '#domain/suggestion';
import { AT, event } from '../builders.ts';
import type { Ground } from '../contract.ts';

const suggestion = (id: string, over: Partial<Suggestion> = {}): Suggestion => ({
  ...{ id, revision: 0, by: 'p1', at: AT, words: '提醒太多', settled: null },
  ...over,
});
const answered = (at: number) => ({ by: 'p9', at, reply: '下月起改为一次' });
const audit = [event()];

export function describeSuggestions({ opened, station }: Ground): void {
  const fresh = () => opened().store.books(station());

  describe('suggestions', () => {
    it('come back as they were kept, and are settled once', async () => {
      const books = fresh();
      await books.keep({ suggestions: [suggestion('g1')], audit });
      const open = suggestion('g1', { revision: 1 });
      expect(await books.suggestion('g1')).toEqual(open);
      expect(await books.keep({ suggestions: [suggestion('g1')], audit })).toEqual({
        ok: false,
        refusal: 'already-recorded',
      });
      const settled = { ...open, settled: answered(AT + 1) };
      expect(await books.keep({ suggestions: [settled], audit })).toEqual({ ok: true });
      const closed = { ...open, settled: { by: 'p8', at: AT + 2, reply: null } };
      expect(await books.keep({ suggestions: [closed], audit })).toEqual({
        ok: false,
        refusal: 'someone-was-faster',
      });
      expect(await books.suggestion('g1')).toEqual({ ...settled, revision: 2 });
      expect(await books.suggestion('g2')).toBeNull();
      expect(await fresh().suggestion('g1')).toBeNull();
    });

    it('stand in order: open ones by their age, then what was dealt with last; a person’s own open ones first', async () => {
      const books = fresh();
      const all = [
        suggestion('g1', { settled: answered(AT + 10) }),
        suggestion('g2', { at: AT + 2 }),
        suggestion('g3', { at: AT + 1, by: 'p2' }),
        suggestion('g4', { at: AT + 3, settled: { ...answered(AT + 20), reply: null } }),
      ];
      await books.keep({ suggestions: all, audit });
      expect((await books.suggestions(10)).map(({ id }) => id)).toEqual(['g3', 'g2', 'g4', 'g1']);
      expect(await books.suggestions(1)).toHaveLength(1);
      expect((await books.suggestionsBy('p1', 10)).map(({ id }) => id)).toEqual(['g2', 'g4', 'g1']);
      expect(await books.suggestionCounts(AT + 1, AT + 4)).toEqual({ came: 3, settled: 1 });
      expect(await books.suggestionCounts(AT, AT + 3)).toEqual({ came: 3, settled: 1 });
      expect(await books.suggestionCounts(AT + 4, AT + 9)).toEqual({ came: 0, settled: 0 });
    });
  });
}
