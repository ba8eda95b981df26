import { describe, expect, it } from 'vitest';
import type { Dispatch } from '#domain/dispatch';
import type { DispatchTurn, DispatchTurnKind } from '#domain/dispatch-turn';
import { furtherActs, furtherActsOn } from '#domain/further-acts';
import { policy } from '#domain/policy';
import { type Report, reportStatuses } from '#domain/report';
import { AT, report, signed, text } from './station.ts';

const sending: Dispatch = {
  id: 'd1',
  report: 'r1',
  body: 'division',
  date: '2025-03-10',
  number: null,
  way: 'system',
  text: 1,
  by: 'clerk',
  at: AT,
};
const turn = (kind: DispatchTurnKind): DispatchTurn => ({
  id: kind,
  dispatch: 'd1',
  report: 'r1',
  kind,
  date: '2025-03-12',
  number: null,
  reason: null,
  by: 'clerk',
  at: AT,
});
const on = (piece: Report, ...kinds: DispatchTurnKind[]) =>
  furtherActsOn({ report: piece, dispatches: [sending], turns: kinds.map(turn) }, 'clerk');

describe('更多', () => {
  it.each([
    ['待审签', report(), ['enter-signature', 'raise', 'take-paper']],
    [
      '待核稿',
      signed('registered'),
      ['record-adoption', 'keep', 'raise', 'merge', 'mark-duplicate', 'take-paper'],
    ],
    [
      '待核稿的问题信息',
      signed('registered', { text: text({ type: 'problem' }) }),
      ['record-adoption', 'keep', 'merge', 'mark-duplicate', 'take-paper'],
    ],
    ['待上报', signed('ready'), ['record-adoption', 'keep', 'merge', 'mark-duplicate', 'take-paper']],
    ['留存', signed('kept'), ['record-adoption', 'take-paper']],
    ['已退回', report({ status: 'returned' }), []],
    ['已撤回', report({ status: 'withdrawn' }), []],
  ])('of a piece that is %s', (_status, piece, acts) => {
    expect(on(piece)).toEqual(acts);
  });

  it.each([
    [[], ['note-receipt', 'correct-dispatch', 'recall-dispatch']],
    [['received'], ['correct-dispatch', 'recall-dispatch']],
    [['received', 'recalled'], []],
  ] satisfies [DispatchTurnKind[], string[]][])('of a piece that was sent up, after %j', (kinds, turns) => {
    expect(on(signed('dispatched'), ...kinds)).toEqual(['record-adoption', ...turns, 'take-paper']);
  });

  it('answers a withdrawal only where one was asked, and not by the writer himself', () => {
    const asked = signed('ready', { withdrawal: { by: 'writer', at: AT } });
    expect(on(asked)).toContain('answer-withdrawal');
    const standing = { report: asked, dispatches: [], turns: [] };
    expect(furtherActsOn(standing, 'writer')).not.toContain('answer-withdrawal');
  });

  it('places the paper of a telephone consent that has none', () => {
    const { signature } = signed('ready');
    if (!signature) throw new Error('nobody signed');
    const phone = { ...signature, way: 'phone' as const, enteredBy: 'clerk' };
    expect(on(signed('ready', { signature: phone }))).toContain('place-paper');
    const placed = { ...phone, place: '档案柜' };
    expect(on(signed('ready', { signature: placed }))).not.toContain('place-paper');
  });

  it('offers nothing that the policy does not allow', () => {
    for (const status of reportStatuses)
      for (const act of on(signed(status))) expect(policy[act].from).toContain(status);
    for (const act of furtherActs)
      expect(policy[act].by.some((relation) => relation === 'office' || relation === 'director')).toBe(true);
  });
});
