import { describe, expect, it } from 'vitest';
import { has } from '#domain/person';
import { handsMark, secondPerson } from '#domain/two-persons';
import { clerk, head, person, writer } from './station.ts';

const director = person('director', 'office', ['director']);
const leaver = { ...director, active: false };
const [two, alone] = [
  { ok: true, value: 'two-persons' },
  { ok: true, value: 'single-person' },
];
const refused = { ok: false, refusal: 'second-person' };

describe('the second part of what two persons do', () => {
  it.each([
    ['another of the office', 'clerk', ['director'], [clerk, director], two],
    ['one who stands alone, after another', 'clerk', ['writer'], [clerk, writer], two],
    ['whoever did the first, beside a colleague', 'clerk', ['clerk'], [clerk, director], refused],
    ['whoever did the first, in an office of one', 'clerk', ['clerk'], [clerk, head, writer], alone],
    ['whoever did the first, once his colleague has left', 'clerk', ['clerk'], [clerk, leaver], alone],
    ['one of two who did the first together', 'clerk', ['clerk', 'director'], [clerk, director], alone],
  ])('by %s', (_who, by, first, people, ruling) => {
    expect(secondPerson(by, first, people)).toEqual(ruling);
  });

  it('looks for another among those who could', () => {
    const mayConfirm = (one: typeof clerk) => has(one, 'director');
    expect(secondPerson('clerk', ['clerk'], [clerk, person('b', 'office', ['clerk'])], mayConfirm)).toEqual(
      alone,
    );
    expect(secondPerson('clerk', ['clerk'], [clerk, director], mayConfirm)).toEqual(refused);
  });

  it('is marked where one did both', () => {
    expect([handsMark('single-person'), handsMark('two-persons')]).toEqual([{ hands: 'single-person' }, {}]);
  });
});
