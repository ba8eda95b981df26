import { describe, expect, it } from 'vitest';
import { secrecyHit } from '#domain/secrecy';
import { hits } from './secrecy-hits.ts';
import { innocent } from './secrecy-innocent.ts';

describe('the secrecy gate', () => {
  it('stops at least 198 of 200 texts it should stop, and names the rule', () => {
    const misses = hits.filter(([rule, text]) => secrecyHit(text) !== rule);
    expect([hits.length, new Set(hits.map(([, text]) => text)).size]).toEqual([200, 200]);
    expect(misses.map(([rule, text]) => `${rule}: ${text}: ${secrecyHit(text)}`)).toEqual([]);
  });

  it('lets at least 198 of 200 innocent texts pass', () => {
    const stopped = innocent.filter((text) => secrecyHit(text) !== null);
    expect([innocent.length, new Set(innocent).size]).toEqual([200, 200]);
    expect(stopped.map((text) => `${secrecyHit(text)}: ${text}`)).toEqual([]);
  });
});
