import { describe, expect, it } from 'vitest';
import { type Delegation, standIn } from '#domain/delegation';
import type { Organisation } from '#domain/organisation';
import { chainFor, openTask, type Signed } from '#domain/sign-chain';
import { AT, deputy, head, peer, person, routing, station, writer } from './station.ts';

const roadsHead = person('roads-head', 'roads', ['unit-head']);
const safetyHead = person('safety-head', 'safety', ['unit-head']);
const people = [writer, head, deputy, peer, roadsHead, safetyHead];
const piece = (over: Partial<Signed> = {}): Signed => ({
  type: 'general',
  unit: 'roads',
  coUnits: [],
  writers: ['writer'],
  ...over,
});
const settings = (over: Partial<Organisation['settings']>) =>
  station({ people, settings: { ...station().settings, ...over } });
const asked = (signed: Signed, organisation: Organisation, delegations: Delegation[] = []) => {
  const steps = chainFor(signed, routing({ organisation, delegations }));
  return steps.map(({ step, signer, principal }) => [step, signer ?? 'nobody', principal ?? '-'].join(' '));
};
const delegation = (principal: string, delegate: string, over: Partial<Delegation> = {}): Delegation => ({
  id: `${principal}-${delegate}`,
  principal,
  delegate,
  scope: 'all',
  from: '2025-03-10',
  until: '2025-03-12',
  by: principal,
  at: AT,
  endedAt: null,
  ...over,
});

describe('the steps of signing', () => {
  it.each([
    ['the leader alone, as a station begins', piece(), {}, ['leader deputy -']],
    [
      'the unit’s head before him',
      piece(),
      { unitHeadSigns: true },
      ['unit-head roads-head -', 'leader deputy -'],
    ],
    [
      'no head who wrote it',
      piece({ writers: ['roads-head'] }),
      { unitHeadSigns: true },
      ['leader deputy -'],
    ],
    [
      'heads of co-units between them',
      piece({ coUnits: ['safety'] }),
      { unitHeadSigns: true, countersign: true },
      ['unit-head roads-head -', 'countersign safety-head -', 'leader deputy -'],
    ],
    [
      'nobody twice',
      piece({ coUnits: ['roads'] }),
      { unitHeadSigns: true, countersign: true },
      ['unit-head roads-head -', 'leader deputy -'],
    ],
    [
      'the leading group’s, where every leader wrote it',
      piece({ writers: ['head', 'deputy', 'peer'] }),
      { unitHeadSigns: true },
      ['unit-head roads-head -', 'leader nobody -'],
    ],
    [
      'no head of a unit that has none',
      piece({ coUnits: ['office'] }),
      { countersign: true },
      ['leader deputy -'],
    ],
  ])('are %s', (_what, signed, over, steps) => {
    expect(asked(signed, settings(over))).toEqual(steps);
  });

  it('wait in the task for their turn', () => {
    const chain = chainFor(piece(), routing({ organisation: settings({ unitHeadSigns: true }) }));
    expect(openTask(1, chain, AT)).toEqual({
      number: 1,
      step: 'unit-head',
      signer: 'roads-head',
      rest: [{ step: 'leader', signer: 'deputy' }],
      openedAt: AT,
      decided: null,
    });
  });
});

describe('a delegation', () => {
  it.each([
    ['holds on its days, both names kept', [delegation('deputy', 'peer')], 'leader peer deputy'],
    ['does not hold before', [delegation('deputy', 'peer', { from: '2025-03-11' })], 'leader deputy -'],
    ['does not hold after', [delegation('deputy', 'peer', { until: '2025-03-09' })], 'leader deputy -'],
    ['does not hold once ended', [delegation('deputy', 'peer', { endedAt: AT })], 'leader deputy -'],
    [
      'does not hold for what it was not given for',
      [delegation('deputy', 'peer', { scope: 'problem' })],
      'leader deputy -',
    ],
    [
      'goes on to the delegate’s own',
      [delegation('deputy', 'peer'), delegation('peer', 'head')],
      'leader head deputy',
    ],
    [
      'that runs in a circle leaves it with the leader',
      [delegation('deputy', 'peer'), delegation('peer', 'deputy')],
      'leader deputy -',
    ],
    [
      'does not lead to one who is no leader any more',
      [delegation('deputy', 'roads-head')],
      'leader deputy -',
    ],
    ['does not lead to somebody who has left', [delegation('deputy', 'gone')], 'leader deputy -'],
  ])('%s', (_what, delegations, step) => {
    expect(asked(piece(), settings({}), delegations)).toEqual([step]);
  });

  it('never leads to a writer', () => {
    const given = { delegations: [delegation('deputy', 'peer')], people, day: '2025-03-10' };
    expect(standIn('deputy', 'general', ['peer'], given)).toBe('deputy');
  });
});
