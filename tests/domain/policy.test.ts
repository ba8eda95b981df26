import { describe, expect, it } from 'vitest';
import { type Action, mayRead, permit, policy, type Relation } from '#domain/policy';
import { type ReportStatus, reportStatuses } from '#domain/report';
import { AT, person, report } from './station.ts';

/**
 * Who may do what, and in which statuses, written out a second time. Statuses in the order of a report's life:
 * p pending-sign, x returned, r registered, e editing, s pending-resign, d ready, u dispatched, c closed, k kept,
 * n rejected, w withdrawn, m merged-into, t duplicate-of.
 */
const letters = 'pxresducknwmt';
const expectation: Record<
  Action,
  { by: Relation | Relation[]; from: string; never?: Relation; second?: Relation; otherwise: string }
> = {
  'pass-on': { by: 'signer', from: 'ps', never: 'writer', otherwise: 'already-decided' },
  raise: { by: ['signer', 'office'], from: 'pr', otherwise: 'wrong-state' },
  lower: { by: 'signer', from: 'pr', never: 'writer', otherwise: 'wrong-state' },
  'enter-signature': { by: 'office', from: 'ps', second: 'writer', otherwise: 'already-decided' },
  'place-paper': { by: 'office', from: 'resduck', otherwise: 'wrong-state' },
  close: { by: 'director', from: 'u', otherwise: 'wrong-state' },
  reopen: { by: 'director', from: 'c', otherwise: 'wrong-state' },
  'ask-withdrawal': { by: 'writer', from: 'resdk', otherwise: 'wrong-state' },
  'answer-withdrawal': { by: ['signer', 'office'], from: 'resdk', never: 'writer', otherwise: 'wrong-state' },
  resubmit: { by: ['writer', 'enterer'], from: 'x', otherwise: 'wrong-state' },
  withdraw: { by: ['writer', 'enterer'], from: 'px', otherwise: 'wrong-state' },
  approve: { by: 'signer', from: 'ps', never: 'writer', otherwise: 'already-decided' },
  reject: { by: 'signer', from: 'ps', never: 'writer', otherwise: 'already-decided' },
  return: { by: 'signer', from: 'ps', never: 'writer', otherwise: 'already-decided' },
  undo: { by: 'signer', from: 'rd', otherwise: 'office-began' },
  claim: { by: 'office', from: 'red', otherwise: 'wrong-state' },
  edit: { by: 'lock-holder', from: 'e', otherwise: 'wrong-state' },
  'office-return': { by: 'office', from: 'presd', otherwise: 'wrong-state' },
  dispatch: { by: 'office', from: 'du', otherwise: 'wrong-state' },
  keep: { by: 'office', from: 'red', otherwise: 'wrong-state' },
  'take-up-again': { by: 'office', from: 'kmt', otherwise: 'wrong-state' },
  merge: { by: 'office', from: 'red', otherwise: 'wrong-state' },
  'mark-duplicate': { by: 'office', from: 'red', otherwise: 'wrong-state' },
  'note-receipt': { by: 'office', from: 'uc', otherwise: 'wrong-state' },
  'correct-dispatch': { by: 'office', from: 'u', otherwise: 'wrong-state' },
  'recall-dispatch': { by: 'office', from: 'u', otherwise: 'wrong-state' },
  'record-adoption': { by: 'office', from: 'resduck', otherwise: 'wrong-state' },
  'confirm-adoption': { by: 'office', from: letters, otherwise: 'wrong-state' },
  'correct-adoption': { by: 'office', from: letters, otherwise: 'wrong-state' },
  'void-adoption': { by: 'office', from: letters, otherwise: 'wrong-state' },
  'take-paper': { by: 'office', from: 'presduck', otherwise: 'wrong-state' },
};
const actions = Object.keys(expectation).filter((name): name is Action => name in policy);
const everyRelation: Relation[] = ['writer', 'enterer', 'signer', 'office', 'director', 'lock-holder'];
/** Every set of relations a person can have to one report; a lock is held only by one of the office, its director among them. */
const stands = Array.from({ length: 64 }, (_, bits) =>
  everyRelation.filter((_name, n) => (bits >> n) & 1),
).filter((set) => set.includes('office') || !(set.includes('lock-holder') || set.includes('director')));

const given = (status: ReportStatus, set: Relation[]) =>
  report({
    status,
    writers: [{ person: set.includes('writer') ? 'me' : 'you', share: 1 }],
    origin: set.includes('enterer') ? { way: 'phone', enteredBy: 'me' } : null,
    task: { number: 1, signer: set.includes('signer') ? 'me' : 'you', openedAt: AT, decided: null },
    lock: { by: set.includes('lock-holder') ? 'me' : 'you', at: AT },
  });

const office = (set: Relation[]) => [
  person('me', 'office', [set.includes('director') ? 'director' : 'correspondent']),
  person('colleague', 'office', ['clerk']),
];

function expected(action: Action, status: ReportStatus, set: Relation[]): string {
  const { by, from, never, second, otherwise } = expectation[action];
  if (never && set.includes(never)) return 'own-report';
  // 代录 is the office's to go on with, and nobody else's, though he entered it.
  const has = (relation: Relation) =>
    set.includes(relation) && (relation !== 'enterer' || set.includes('office'));
  if (![by].flat().some(has)) return 'not-yours';
  // Who entered a piece did the first part as much as its writer.
  if (second && (set.includes(second) || set.includes('enterer'))) return 'second-person';
  return from.includes(letters[reportStatuses.indexOf(status)] ?? '?') ? 'ok' : otherwise;
}

describe('the policy', () => {
  it('has an expectation for every action and a letter for every status', () => {
    expect(actions.sort()).toEqual(Object.keys(policy).sort());
    expect(letters).toHaveLength(reportStatuses.length);
  });

  it.each(actions)('lets exactly the right people %s, in every status', (action) => {
    for (const status of reportStatuses) {
      for (const set of stands) {
        const ruling = permit(action, given(status, set), 'me', set.includes('office'), office(set));
        const answer = ruling.ok ? 'ok' : ruling.refusal;
        expect(`${status} ${set.join('+')}: ${answer}`).toBe(
          `${status} ${set.join('+')}: ${expected(action, status, set)}`,
        );
      }
    }
  });

  it.each([
    ['a clerk who did not enter it', ['clerk'], { way: 'phone', enteredBy: 'you' }, 'ok'],
    ['the director', ['director'], { way: 'paper', enteredBy: 'you' }, 'ok'],
    ['who entered it and left the office', ['correspondent'], { way: 'phone', enteredBy: 'me' }, 'not-yours'],
    ['a clerk, of what its writer sent himself', ['clerk'], null, 'not-yours'],
  ] as const)('lets %s go on with 代录, or not', (_who, roles, origin, answer) => {
    const people = [person('me', 'office', [...roles])];
    for (const action of ['resubmit', 'withdraw'] as const) {
      const ruling = permit(action, report({ status: 'returned', origin }), 'me', false, people);
      expect(ruling.ok ? 'ok' : ruling.refusal).toBe(answer);
    }
  });

  it.each([
    ['its writer', person('me', 'safety', []), ['me', 'you'], true],
    ['its signer', person('me', 'safety', []), ['you', 'me'], true],
    ['the head of its unit', person('me', 'roads', ['unit-head']), ['you', 'you'], true],
    ['the head of another unit', person('me', 'safety', ['unit-head']), ['you', 'you'], false],
    ['a correspondent of its unit', person('me', 'roads', ['correspondent']), ['you', 'you'], false],
    ['another deputy', person('me', 'office', ['deputy']), ['you', 'you'], true],
    ['the station head', person('me', 'office', ['station-head']), ['you', 'you'], true],
    ['a clerk', person('me', 'office', ['clerk']), ['you', 'you'], true],
    ['the director', person('me', 'office', ['director']), ['you', 'you'], true],
    ['the overseer', person('me', 'office', ['overseer']), ['you', 'you'], true],
    ['the administrator', person('me', 'office', ['admin']), ['you', 'you'], false],
    ['finance', person('me', 'office', ['finance']), ['you', 'you'], false],
  ])('lets %s read a report, or not', (_who, reader, [writer = '', signer = ''], may) => {
    const one = report({
      unit: 'roads',
      writers: [{ person: writer, share: 1 }],
      task: { number: 1, signer, openedAt: AT, decided: null },
    });
    expect(mayRead(one, reader)).toBe(may);
  });

  it('lets the only one of the office enter a signature of his own piece', () => {
    const piece = given('pending-sign', ['writer', 'office']);
    const alone = [person('me', 'office', ['clerk']), person('you', 'roads', ['unit-head'])];
    expect(permit('enter-signature', piece, 'me', true, alone).ok).toBe(true);
    const two = [...alone, person('second', 'office', ['director'])];
    expect(permit('enter-signature', piece, 'me', true, two)).toEqual({
      ok: false,
      refusal: 'second-person',
    });
  });

  it('takes nobody for the office who does not say so', () => {
    expect(permit('claim', given('registered', ['writer']), 'me')).toEqual({
      ok: false,
      refusal: 'not-yours',
    });
  });
});
