import { describe, expect, it } from 'vitest';
import { deputyInCharge, fallbackFor, signerFor, writtenBySigner } from '#domain/routing';
import { deputy, head, peer, person, report, station, text, writer } from './station.ts';

const all = [head, deputy, peer, writer];
const away = { ...deputy, active: false };
const settings = (over: object) => ({ settings: { ...station().settings, ...over } });

describe('a report goes to', () => {
  it.each([
    ['the deputy in charge', 'general', 'roads', ['writer'], all, {}, 'deputy'],
    ['the other deputy for his unit', 'general', 'safety', ['writer'], all, {}, 'peer'],
    ['the station head for a unit nobody is in charge of', 'general', 'harbour', ['writer'], all, {}, 'head'],
    ['the station head when the deputy wrote it', 'general', 'roads', ['deputy'], all, {}, 'head'],
    ['the station head when the deputy left', 'general', 'roads', ['writer'], [head, away, peer], {}, 'head'],
    ['a peer when deputy and head wrote it', 'general', 'roads', ['deputy', 'head'], all, {}, 'peer'],
    ['the person the settings name', 'general', 'roads', ['writer'], all, { generalSigner: 'peer' }, 'peer'],
    [
      'the deputy in charge when the named one wrote it',
      'general',
      'roads',
      ['peer'],
      all,
      { generalSigner: 'peer' },
      'deputy',
    ],
    ['the station head when it is a problem', 'problem', 'roads', ['writer'], all, {}, 'head'],
    ['the deputy in charge when the head wrote a problem', 'problem', 'safety', ['head'], all, {}, 'peer'],
    [
      'any peer when the head wrote a problem of a unit without one',
      'problem',
      'harbour',
      ['head'],
      all,
      {},
      'deputy',
    ],
    ['the person named for problems', 'problem', 'roads', ['writer'], all, { problemSigner: 'peer' }, 'peer'],
    [
      'the fallback when the deputy left',
      'general',
      'roads',
      ['writer'],
      [head, away, peer],
      { fallbackSigner: 'peer' },
      'peer',
    ],
    [
      'the station head, not the fallback, when the deputy wrote it',
      'general',
      'roads',
      ['deputy'],
      all,
      { fallbackSigner: 'peer' },
      'head',
    ],
    [
      'the fallback when the named one left',
      'general',
      'roads',
      ['writer'],
      all,
      { generalSigner: 'gone', fallbackSigner: 'peer' },
      'peer',
    ],
    [
      'the next leader when the fallback wrote it',
      'problem',
      'roads',
      ['peer'],
      [deputy, peer],
      { fallbackSigner: 'peer' },
      'deputy',
    ],
    ['nobody when all leaders wrote it', 'general', 'roads', ['deputy', 'head', 'peer'], all, {}, undefined],
    ['nobody when there is no leader', 'problem', 'roads', ['writer'], [writer], {}, undefined],
  ] as const)('%s', (_whom, type, unit, writers, people, over, signer) => {
    const organisation = station({ people: [...people], ...settings(over) });
    expect(signerFor(type, unit, [...writers], organisation)?.id).toBe(signer);
  });

  it.each(['general', 'problem'] as const)('no writer of its own (%s)', (type) => {
    for (const mine of all) {
      expect(signerFor(type, 'roads', [mine.id], station({ people: all }))?.id).not.toBe(mine.id);
    }
  });
});

describe('the office hears that the fallback signs', () => {
  const fallbackSigner = 'peer';
  it.each([
    ['when the deputy left', 'general', ['writer'], [head, peer], { fallbackSigner }, 'peer'],
    ['when there is no station head', 'problem', ['writer'], [deputy, peer], { fallbackSigner }, 'peer'],
    ['not while the deputy is there', 'general', ['writer'], all, { fallbackSigner }, undefined],
    ['not where the deputy wrote it', 'general', ['deputy'], all, { fallbackSigner }, undefined],
    ['not where the fallback wrote it', 'general', ['peer'], [head, peer], { fallbackSigner }, undefined],
    ['not where none is named', 'general', ['writer'], [head, peer], {}, undefined],
  ] as const)('%s', (_when, type, writers, people, over, signer) => {
    const organisation = station({ people: [...people], ...settings(over) });
    expect(fallbackFor(type, 'roads', [...writers], organisation)?.id).toBe(signer);
  });
});

describe('a piece is its signer’s own', () => {
  it.each([
    ['when he wrote it', 'general', ['deputy'], true],
    ['when he is one of several', 'general', ['writer', 'deputy'], true],
    ['not when another leader wrote it', 'general', ['peer'], false],
    ['by its type', 'problem', ['deputy'], false],
  ] as const)('%s', (_when, type, writers, own) => {
    const piece = report({ text: text({ type }), writers: writers.map((id) => ({ person: id, share: 1 })) });
    expect(writtenBySigner(piece, station())).toBe(own);
  });
});

describe('the copy of a problem goes to', () => {
  it('the deputy in charge, unless he left', () => {
    expect(deputyInCharge('roads', station())?.id).toBe('deputy');
    expect(deputyInCharge('roads', station({ people: [away] }))).toBeUndefined();
    const clerk = person('clerk', 'office', ['clerk'], { charge: ['roads'] });
    expect(deputyInCharge('roads', station({ people: [clerk] }))).toBeUndefined();
  });
});
