import { describe, expect, it } from 'vitest';
import type { Delegation } from '#domain/delegation';
import { eligibleSigners } from '#domain/eligible-signers';
import type { Signed } from '#domain/sign-chain';
import { passOn } from '#domain/sign-off';
import {
  AT,
  decision,
  deputy,
  head,
  peer,
  person,
  report,
  routing,
  station,
  text,
  writer,
} from './station.ts';

const roadsHead = person('roads-head', 'roads', ['unit-head']);
const all = [head, deputy, peer, writer];
const entrusted: Delegation = {
  id: 'd1',
  principal: 'head',
  delegate: 'peer',
  scope: 'all',
  from: '2025-03-10',
  until: '2025-03-10',
  by: 'head',
  at: AT,
  endedAt: null,
};
const settings = (over: object) => ({ ...station().settings, ...over });

describe('who may sign', () => {
  it.each([
    ['a general report: any leader', 'general', ['writer'], all, {}, [], 'head deputy peer'],
    ['… who did not write it', 'general', ['deputy'], all, {}, [], 'head peer'],
    [
      '… and whom the settings name',
      'general',
      ['deputy'],
      all,
      { generalSigner: 'writer' },
      [],
      'head peer writer',
    ],
    ['a problem report: the station head alone', 'problem', ['writer'], all, {}, [], 'head'],
    ['… or whom the settings name', 'problem', ['writer'], all, { problemSigner: 'peer' }, [], 'peer'],
    ['… or his delegate', 'problem', ['writer'], all, {}, [entrusted], 'head peer'],
    ['… unless his days are over', 'problem', ['writer'], all, {}, [{ ...entrusted, endedAt: AT }], 'head'],
    [
      '… the heads of units, where every leader wrote it',
      'problem',
      ['head', 'deputy', 'peer'],
      [...all, roadsHead],
      {},
      [],
      'roads-head',
    ],
    ['… the next, where he wrote it', 'problem', ['head'], all, {}, [], 'deputy'],
    [
      '… the next, where he is gone',
      'problem',
      ['writer'],
      [deputy, peer],
      { fallbackSigner: 'peer' },
      [],
      'peer',
    ],
  ] as const)('%s', (_what, type, writers, people, over, delegations, names) => {
    const piece: Signed = { type, unit: 'roads', coUnits: [], writers };
    const organisation = station({ people: [...people], settings: settings(over) });
    const found = eligibleSigners(piece, routing({ organisation, delegations }));
    expect(found.map(({ id }) => id).join(' ')).toBe(names);
  });
});

describe('a piece is passed on', () => {
  const problem = report({ text: text({ type: 'problem' }), task: { ...report().task, signer: 'head' } });

  it.each([
    ['a general one to a peer', report(), 'deputy', 'peer', [], true],
    ['none to its own signer', report(), 'deputy', 'deputy', [], false],
    ['none to its writer', report(), 'deputy', 'writer', [], false],
    ['a problem report to no deputy', problem, 'head', 'peer', [], false],
    ['a problem report to the delegate', problem, 'head', 'peer', [entrusted], true],
  ] as const)('%s', (_what, piece, signer, to, delegations, may) => {
    const ruling = passOn(piece, signer, decision(), to, routing({ delegations }));
    expect(ruling.ok ? ruling.value.task.signer : ruling.refusal).toBe(may ? to : 'not-eligible');
  });
});
