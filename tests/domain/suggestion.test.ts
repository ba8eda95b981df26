import { describe, expect, it } from 'vitest';
import { type Suggestion, settleSuggestion, suggest, suggestionNotices } from '#domain/suggestion';
import { AT, clerk, deputy, head, person, writer } from './station.ts';

const director = person('director', 'office', ['director']);
const open: Suggestion = {
  ...{ id: 'g1', revision: 1, by: 'writer', at: AT },
  ...{ words: '提醒太多', settled: null },
};
const answered = { ...open, settled: { by: 'clerk', at: AT + 1, reply: '下月起改为一次' } };
const closed = { ...open, settled: { by: 'clerk', at: AT + 1, reply: null } };

describe('意见建议', () => {
  it.each([
    ['a correspondent', writer, true],
    ['the head', head, true],
    ['a clerk', clerk, true],
    ['one without any role', person('anybody', 'roads', []), true],
    ['a leaver', { ...writer, active: false }, false],
  ])('comes from %s: %s', (_who, by, may) => {
    const said = suggest({ id: 'g1', words: '提醒太多' }, by, AT);
    expect(said).toEqual(
      may ? { ok: true, value: { ...open, revision: 0, by: by.id } } : { ok: false, refusal: 'not-yours' },
    );
  });

  it.each([
    ['an open one', open, clerk, 'allowed'],
    ['an open one', open, director, 'allowed'],
    ['his own', { ...open, by: 'clerk' }, clerk, 'allowed'],
    ['an open one', open, writer, 'not-yours'],
    ['an open one', open, deputy, 'not-yours'],
    ['an answered one', answered, director, 'settled'],
    ['a closed one', closed, director, 'settled'],
    ['an answered one', answered, writer, 'not-yours'],
  ])('%s is answered or closed by the office alone, once (%#)', (_what, before, by, comes) => {
    for (const reply of ['下月起改为一次', null]) {
      const said = settleSuggestion(before, reply, by, AT + 9);
      if (comes === 'allowed')
        expect(said).toEqual({ ok: true, value: { ...before, settled: { by: by.id, at: AT + 9, reply } } });
      else if (comes === 'settled')
        expect(said).toEqual({ ok: false, refusal: 'settled', settled: before.settled });
      else expect(said).toEqual({ ok: false, refusal: comes });
    }
  });

  it.each([
    ['new', open, ['suggestion-card']],
    ['answered', answered, ['suggestion-card', 'suggestion-answered']],
    ['closed', closed, ['suggestion-card']],
  ])('%s draws the office’s card, and tells the writer an answer alone', (_state, suggestion, kinds) => {
    const told = suggestionNotices(suggestion);
    expect(told.map(({ notice }) => notice.kind)).toEqual(kinds);
    expect(told.map(({ to }) => to)).toEqual(
      [{ channel: 'office' }, { person: 'writer' }].slice(0, kinds.length),
    );
  });
});
