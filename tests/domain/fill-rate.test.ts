import { describe, expect, it } from 'vitest';
import { fillRate, missingOf } from '#domain/fill-rate';
import { clerk, person, rules, station } from './station.ts';

const director = person('director', 'office', ['director']);
const admin = person('admin', 'safety', ['admin']);
const rate = { points: 300, money: 3000 };
/** Two versions, of which the later says the points of the provincial bureau. */
const two = station({
  rules: [rules, { ...rules, from: '2025-07-01', bodies: { province: { points: 400, money: null } } }],
});

describe('设定标准', () => {
  it('fills what is missing in every version, for that body alone, and leaves what stands', () => {
    expect(fillRate(two, 'province', rate, director)).toEqual({
      ok: true,
      value: [
        { ...two.rules[0], bodies: { province: rate } },
        { ...two.rules[1], bodies: { province: { points: 400, money: 3000 } } },
      ],
    });
    expect(missingOf(two, 'province')).toEqual({ points: true, money: true });
    expect(missingOf(two, 'division')).toEqual({ points: false, money: false });
  });

  it('leaves a half that is not said still to come', () => {
    const half = fillRate(station(), 'province', { points: 300, money: null }, admin);
    expect(half).toMatchObject({ value: [{ bodies: { province: { points: 300, money: null } } }] });
  });

  it.each([
    ['a body that has its rate', 'division', director, 'rate-set'],
    ['a body nobody knows', 'nowhere', director, 'no-such-body'],
    ['a clerk', 'province', clerk, 'not-yours'],
  ])('is refused for %s', (_what, body, by, refusal) => {
    expect(fillRate(two, body, rate, by)).toEqual({ ok: false, refusal });
  });
});
