import { describe, expect, it } from 'vitest';
import type { Delegation } from '#domain/delegation';
import { endEarly, entrust, listDue } from '#domain/entrust';
import { instantAt, wallClock } from '#domain/instant';
import { moveTask, whyMoved } from '#domain/move-task';
import type { Report } from '#domain/report';
import type { SignTask } from '#domain/sign-task';
import { AT, clerk, deputy, head, peer, person, report, station, writer, ZONE } from './station.ts';

const delegation = (over: Partial<Delegation> = {}): Delegation => ({
  id: 'd1',
  principal: 'deputy',
  delegate: 'peer',
  scope: 'all',
  from: '2025-03-10',
  until: '2025-03-14',
  by: 'deputy',
  at: AT,
  endedAt: null,
  ...over,
});

describe('a delegation is entered', () => {
  const people = [head, deputy, peer, clerk, writer, person('left', 'office', ['deputy'], { active: false })];
  const enter = (over: Partial<Delegation>, by = deputy, standing: Delegation[] = []) => {
    const ruling = entrust(delegation(over), by, { people, standing, today: '2025-03-10' });
    return ruling.ok ? 'entered' : ruling.refusal;
  };
  const other = (over: Partial<Delegation>) => delegation({ id: 'd0', ...over });

  it.each([
    ['by the leader', {}, deputy, [], 'entered'],
    ['by the office for him', {}, clerk, [], 'entered'],
    ['not by another leader', {}, peer, [], 'not-yours'],
    ['not by a correspondent', {}, writer, [], 'not-yours'],
    ['not to himself', { delegate: 'deputy' }, deputy, [], 'not-eligible'],
    ['not to one who is no leader', { delegate: 'writer' }, deputy, [], 'not-eligible'],
    ['not to one who left', { delegate: 'left' }, deputy, [], 'not-eligible'],
    ['not for one who signs nothing', { principal: 'writer' }, clerk, [], 'not-eligible'],
    ['for one day', { until: '2025-03-10' }, deputy, [], 'entered'],
    ['not from yesterday on', { from: '2025-03-09' }, deputy, [], 'wrong-dates'],
    ['not backwards', { until: '2025-03-09' }, deputy, [], 'wrong-dates'],
    ['not beside another', {}, deputy, [other({ from: '2025-03-14' })], 'delegated-already'],
    ['after another', {}, deputy, [other({ from: '2025-03-15', until: '2025-03-20' })], 'entered'],
    ['beside one that was ended', {}, deputy, [other({ endedAt: AT })], 'entered'],
    ['for the other kind', { scope: 'general' }, deputy, [other({ scope: 'problem' })], 'entered'],
    ['not in a circle', {}, deputy, [other({ principal: 'peer', delegate: 'deputy' })], 'delegation-circle'],
    [
      'not in a circle of three',
      {},
      deputy,
      [
        other({ principal: 'peer', delegate: 'head' }),
        other({ id: 'd2', principal: 'head', delegate: 'deputy' }),
      ],
      'delegation-circle',
    ],
    ['in a chain', {}, deputy, [other({ principal: 'peer', delegate: 'head' })], 'entered'],
  ] as const)('%s', (_how, over, by, standing, outcome) => {
    expect(enter(over, by, [...standing])).toBe(outcome);
  });

  it('is ended by its leader or the office, once', () => {
    expect(endEarly(delegation(), deputy, AT)).toMatchObject({ ok: true, value: { endedAt: AT } });
    expect(endEarly(delegation(), clerk, AT).ok).toBe(true);
    expect(endEarly(delegation(), peer, AT)).toEqual({ ok: false, refusal: 'not-yours' });
    expect(endEarly(undefined, deputy, AT)).toEqual({ ok: false, refusal: 'delegation-over' });
  });

  it('is told of on the first workday after its end', () => {
    const due = (until: string) => wallClock(listDue(delegation({ until }), station()), ZONE);
    expect(due('2025-03-13')).toEqual({ date: '2025-03-14', time: '08:30:00' });
    expect(due('2025-03-14')).toEqual({ date: '2025-03-17', time: '08:30:00' });
  });
});

describe('a waiting task', () => {
  const task = (over: Partial<SignTask> = {}): SignTask => ({
    number: 1,
    signer: 'deputy',
    openedAt: AT,
    decided: null,
    ...over,
  });
  const roads = person('roads-head', 'roads', ['unit-head']);
  const people = [head, deputy, peer, clerk, writer, roads];
  const without = (...ids: string[]) =>
    people.map((one) => (ids.includes(one.id) ? { ...one, active: false } : one));
  const moved = (
    over: Partial<Report>,
    delegations: Delegation[] = [],
    now = people,
    day = '2025-03-10',
    settings: object = {},
  ) => {
    const before = report(over);
    const organisation = station({ people: now, settings: { ...station().settings, ...settings } });
    const after = moveTask(before, { organisation, delegations, at: instantAt(day, '00:00', ZONE) });
    if (!after) return null;
    const { number, signer, principal = null, rest = [] } = after.task;
    return [number, signer, principal, whyMoved(before, after), rest.map((one) => one.signer)];
  };
  const entrusted = { task: task({ signer: 'peer', principal: 'deputy' }) };
  const byHead = { step: 'unit-head', signer: 'roads-head' } as const;
  const chain = { task: task({ ...byHead, rest: [{ step: 'leader', signer: 'deputy' }] }) };

  it.each([
    ['stays where it belongs', {}, [], null],
    ['goes to the delegate', {}, [delegation()], [2, 'peer', 'deputy', 'delegated', []]],
    ['stays with the delegate', entrusted, [delegation()], null],
    ['goes back once it is over', entrusted, [], [2, 'deputy', null, 'given-back', []]],
    ['stays where another kind is delegated', {}, [delegation({ scope: 'problem' })], null],
    ['never goes to its writer', { writers: [{ person: 'peer', share: 1 }] }, [delegation()], null],
    ['that is decided stays', { status: 'registered' as const }, [delegation()], null],
    [
      'goes to the last of a chain',
      {},
      [delegation(), delegation({ id: 'd2', principal: 'peer', delegate: 'head' })],
      [2, 'head', 'deputy', 'delegated', []],
    ],
    ['has its later step moved quietly', chain, [delegation()], [1, 'roads-head', null, null, ['peer']]],
  ])('%s', (_what, over, delegations, outcome) => {
    expect(moved(over, delegations)).toEqual(outcome);
  });

  it.each([
    ['goes to the next leader', {}, ['deputy'], {}, [2, 'head', null, 'gone', []]],
    ['goes to the fallback', {}, ['deputy'], { fallbackSigner: 'peer' }, [2, 'peer', null, 'gone', []]],
    [
      'waits for the leading group where nobody is left',
      {},
      ['deputy', 'head', 'peer'],
      {},
      [2, null, null, 'gone', []],
    ],
    ['leaves a delegate who left', entrusted, ['peer'], {}, [2, 'deputy', null, 'given-back', []]],
    ['leaves out a unit that has no head', chain, ['roads-head'], {}, [2, 'deputy', null, 'gone', []]],
  ])('of one who is gone %s', (_what, over, gone, settings, outcome) => {
    const standing = over === entrusted ? [delegation()] : [];
    expect(moved(over, standing, without(...gone), '2025-03-10', settings)).toEqual(outcome);
  });

  it('goes back on the day after the last, and to the new one in charge', () => {
    expect(moved(entrusted, [delegation()], people, '2025-03-14')).toBeNull();
    expect(moved(entrusted, [delegation()], people, '2025-03-15')).toEqual([
      2,
      'deputy',
      null,
      'given-back',
      [],
    ]);
    const fresh = person('fresh', 'office', ['deputy'], { charge: ['roads'] });
    expect(moved({}, [], [...without('deputy'), fresh], '2025-03-10', { fallbackSigner: 'peer' })).toEqual([
      2,
      'fresh',
      null,
      'gone',
      [],
    ]);
  });
});
