import { describe, expect, it } from 'vitest';
import type { Correction } from '#domain/authorship';
import { authorsIn, correctAuthors } from '#domain/correct-authors';
import type { Writer } from '#domain/report';
import { resubmit } from '#domain/submission';
import {
  clerk,
  deputy,
  head,
  peer,
  person,
  routing,
  signed,
  station,
  text,
  unit,
  writer,
} from './station.ts';

const second = person('second', 'safety', ['correspondent']);
const third = person('third', 'roads', []);
const gone = person('gone', 'roads', [], { active: false });
const organisation = station({
  people: [head, deputy, peer, clerk, writer, second, third, gone],
  units: [...station().units, unit('shut', { closed: true })],
});
const alone: Writer = { person: 'writer', share: 1 };
const uneven: Writer[] = [
  { person: 'writer', share: 2 },
  { person: 'second', share: 1, unit: 'safety' },
];
const plain: Correction = { coWriters: [], shares: '', coUnits: [] };
const corrected = (writers: Writer[], given: Partial<Correction>, coUnits: string[] = []) => {
  const ruling = correctAuthors(
    signed('returned', { writers, coUnits }),
    { ...plain, ...given },
    organisation,
  );
  return ruling.ok ? ruling.value : ruling.refusal;
};

describe('修改再报 with other writers', () => {
  it('begins with those who stand there, even shares left out', () => {
    expect(
      authorsIn(signed('returned', { writers: uneven, coUnits: ['safety'] }), organisation.people),
    ).toEqual({
      coWriters: ['second'],
      shares: 'writer同志 2，second同志 1',
      coUnits: ['safety'],
    });
    const even = [
      { ...alone, share: 5 },
      { person: 'second', share: 5 },
    ];
    expect(authorsIn(signed('returned', { writers: even }), organisation.people)).toMatchObject({
      shares: '',
    });
  });

  it.each<[string, Writer[], Partial<Correction>, Writer[]]>([
    [
      'another writer',
      [alone],
      { coWriters: ['second'] },
      [alone, { person: 'second', share: 1, unit: 'safety' }],
    ],
    ['none beside the first', uneven, {}, [alone]],
    [
      'other shares',
      uneven,
      { coWriters: ['second'], shares: 'second同志 3，writer同志 2' },
      [
        { person: 'writer', share: 2 },
        { person: 'second', share: 3, unit: 'safety' },
      ],
    ],
    [
      'one who has left since, and the unit he wrote it in',
      [alone, { person: 'gone', share: 1, unit: 'office' }],
      { coWriters: ['gone', 'third'] },
      [alone, { person: 'gone', share: 1, unit: 'office' }, { person: 'third', share: 1 }],
    ],
    [
      'shares nobody could type, where they were left alone',
      [
        { person: 'writer', share: 70_001 },
        { person: 'second', share: 2 },
      ],
      { coWriters: ['second'], shares: 'writer同志 70001，second同志 2' },
      [
        { person: 'writer', share: 70_001 },
        { person: 'second', share: 2 },
      ],
    ],
  ])('takes %s', (_what, before, given, writers) => {
    expect(corrected(before, given)).toEqual({ writers, coUnits: [] });
  });

  it.each<[string, Partial<Correction>, string]>([
    ['the first writer as another', { coWriters: ['writer'] }, 'wrong-co-writers'],
    ['one who left before', { coWriters: ['gone'] }, 'wrong-co-writers'],
    [
      'more than five',
      { coWriters: ['head', 'deputy', 'peer', 'clerk', 'second', 'third'] },
      'wrong-co-writers',
    ],
    ['a share of a stranger', { coWriters: ['second'], shares: 'third同志 1，writer同志 1' }, 'wrong-shares'],
    ['the unit itself', { coUnits: ['roads'] }, 'wrong-co-units'],
    ['a closed unit', { coUnits: ['shut'] }, 'wrong-co-units'],
  ])('refuses %s', (_what, given, refusal) => {
    expect(corrected([alone], given)).toBe(refusal);
  });

  it('keeps a unit that was closed since', () => {
    expect(corrected([alone], { coUnits: ['shut', 'safety'] }, ['shut'])).toMatchObject({
      coUnits: ['shut', 'safety'],
    });
  });

  const words = text({ number: 2, hash: 'h2' });
  const sent = (authors: Correction | null, adopted = false) =>
    resubmit(signed('returned', { writers: uneven }), words, 'writer', routing({ organisation }), {
      authors,
      adopted,
    });

  it('goes to a leader who is none of them by now', () => {
    expect(sent({ ...plain, coWriters: ['deputy'] })).toMatchObject({
      value: { writers: [{ person: 'writer' }, { person: 'deputy' }], task: { signer: 'head' } },
    });
  });

  it('is refused once an adoption was shared out, but the words may change', () => {
    expect(sent(plain, true)).toEqual({ ok: false, refusal: 'shared-out' });
    expect(sent(null, true)).toMatchObject({ value: { writers: uneven, text: words } });
    const same = { coWriters: ['second'], shares: 'writer同志 2，second同志 1', coUnits: [] };
    expect(sent(same, true)).toMatchObject({ ok: true });
  });
});
