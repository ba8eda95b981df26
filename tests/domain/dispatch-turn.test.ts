import { describe, expect, it } from 'vitest';
import type { Dispatch } from '#domain/dispatch';
import { type DispatchTurn, type DispatchTurnKind, stateOf, takeTurn } from '#domain/dispatch-turn';
import { AT, signed } from './station.ts';

const sent = (id: string, over: Partial<Dispatch> = {}): Dispatch => ({
  id,
  report: 'r1',
  body: 'division',
  date: '2025-03-10',
  number: null,
  way: 'system',
  text: 1,
  by: 'clerk',
  at: AT,
  ...over,
});
const turn = (kind: DispatchTurnKind, over: Partial<DispatchTurn> = {}): DispatchTurn => ({
  id: kind,
  dispatch: 'd1',
  report: 'r1',
  kind,
  date: '2025-03-12',
  number: '函〔2025〕1号',
  reason: '数据有误',
  by: 'clerk',
  at: AT,
  ...over,
});
const both = [sent('d1'), sent('d2', { body: 'transport' })];
const take = (kind: DispatchTurnKind, before: DispatchTurnKind[], over: Partial<DispatchTurn> = {}) => {
  const turns = before.map((one) => turn(one));
  const ruling = takeTurn(signed('dispatched'), turn(kind, over), both, turns, true);
  return ruling.ok ? 'ok' : ruling.refusal;
};

describe('a dispatch', () => {
  it.each([
    [[], 'sent'],
    [['received'], 'received'],
    [['received', 'corrected'], 'corrected'],
    [['corrected', 'received'], 'corrected'],
    [['corrected', 'recalled'], 'recalled'],
  ] as const)('after %j stands as %s, and the others as they did', (kinds, state) => {
    const turns = kinds.map((kind) => turn(kind));
    expect(stateOf(sent('d1'), turns)).toBe(state);
    expect(stateOf(sent('d2'), turns)).toBe('sent');
  });

  it.each([
    ['received', [], 'ok'],
    ['received', ['received'], 'already-recorded'],
    ['received', ['corrected'], 'ok'],
    ['corrected', [], 'ok'],
    ['corrected', ['received', 'corrected'], 'ok'],
    ['recalled', ['corrected'], 'ok'],
    ['recalled', ['recalled'], 'already-recorded'],
    ['corrected', ['recalled'], 'already-recorded'],
    ['received', ['recalled'], 'already-recorded'],
  ] as const)('can be %s after %j: %s', (kind, before, answer) => {
    expect(take(kind, [...before])).toBe(answer);
  });

  it('takes a turn whatever became of another', () => {
    expect(take('received', ['recalled'], { dispatch: 'd2' })).toBe('ok');
  });

  it.each([
    ['a dispatch there is not', { dispatch: 'd9' }],
    ['a day before it was sent', { date: '2025-03-09' }],
  ])('takes no turn of %s', (_what, over) => {
    expect(take('corrected', [], over)).toBe('wrong-state');
  });

  it('leaves the report as it is', () => {
    const before = signed('dispatched');
    expect(takeTurn(before, turn('recalled'), both, [], true)).toEqual({ ok: true, value: before });
  });
});
