import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deeds, timelineOf } from '#domain/timeline';
import { en } from '#text/en';
import { zh } from '#text/zh';
import { AT, adoption, dispatch, event, text } from '../db/builders.ts';

const opinion = {
  id: 'o1',
  report: 'r1',
  task: 1,
  verdict: 'approved' as const,
  by: 'p-deputy',
  words: '同意。',
  text: 1,
  hash: 'h',
  at: AT + 1,
};
const at = (minutes: number) => AT + minutes;

describe('办理过程', () => {
  const steps = timelineOf(
    {
      events: [
        event({ detail: { text: 1, signer: 'p-deputy' } }),
        event({ at: at(1), action: 'approved', actor: 'p-deputy', detail: { text: 1, opinion: 'o1' } }),
        event({ at: at(2), action: 'edit', actor: 'p-clerk', detail: { text: 2, material: 0 } }),
        event({ at: at(3), action: 'dispatch', actor: 'p-clerk', detail: { text: 2, body: 'b-city' } }),
        event({ at: at(4), action: 'adopt', actor: 'p-clerk', detail: { text: 2, adoption: 'a1' } }),
        event({ at: at(5), action: 'adopt', actor: 'p-clerk', detail: { text: 2, adoption: 'gone' } }),
        event({ at: at(6), action: 'a-deed-of-a-later-program', actor: null, detail: {} }),
      ],
      opinions: [opinion],
      texts: [text(), text({ number: 2, title: '改' })],
      dispatches: [dispatch('d1', 'r1', { at: at(3), body: 'b-city' })],
      adoptions: [adoption('a1', 'r1')],
    },
    () => 3,
  );

  it('shows every event, one that has no name among them', () => {
    expect(steps.map(({ deed }) => deed)).toEqual([
      'submit',
      'other',
      'edit',
      'dispatch',
      'adopt',
      'adopt',
      'other',
    ]);
  });

  it('finds the opinion, the dispatch and the live adoption that an event tells of', () => {
    expect(steps.map((step) => step.opinion?.id ?? step.dispatch?.id ?? step.adoption?.id ?? null)).toEqual([
      null,
      'o1',
      null,
      'd1',
      'a1',
      null,
      null,
    ]);
  });

  it('says what a new version changed, where there is one', () => {
    expect(steps.map(({ changes }) => changes)).toEqual([null, null, 3, null, null, null, null]);
  });

  it('has a name for every deed that a service notes of a report', () => {
    const folder = 'src/services';
    const noted = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(`${folder}/${name}`, 'utf8').matchAll(
          /onReport\([^'()]*(?:\(\))?[^'()]*'([a-z-]+)'/g,
        ),
      ])
      .map(([, action]) => action);
    expect(noted.length).toBeGreaterThan(8);
    expect(noted.filter((action) => !deeds.some((deed) => deed === action))).toEqual([]);
  });

  it.each([zh, en])('says each in words', ({ timeline }) => {
    const nothing = { signer: '', material: false, sent: '', body: '', carrier: '', void: false };
    for (const deed of [...deeds, 'other' as const]) expect(timeline.deeds[deed](nothing)).not.toBe('');
  });
});
