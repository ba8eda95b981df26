import { describe, expect, it } from 'vitest';
import { contributors, joinedWords, markDuplicate, mergeInto } from '#domain/merging';
import type { Report } from '#domain/report';
import { resignerFor } from '#domain/routing';
import { AT, report, signed, station, text } from './station.ts';

const lead = signed('registered');
const second = signed('ready', {
  id: 'r2',
  unit: 'safety',
  writers: [{ person: 'second', share: 1 }],
  text: text({ title: '安全股工作', body: ' 安全股排查隐患5处。 ', type: 'problem' }),
});
const joined = text({ number: 2, by: 'clerk' });
const merge = (others: Report[], from = lead, clerk = 'clerk', office = true) =>
  mergeInto(from, others, joined, clerk, office, AT + 1);
const refused = (refusal: string) => ({ ok: false, refusal });

describe('并入综合', () => {
  it('opens the lead with the joined words and ends the others, their credit and numbers kept', () => {
    const third = { ...second, id: 'r3', status: 'editing' as const, lock: { by: 'clerk', at: AT } };
    expect(merge([second, third])).toMatchObject({
      value: {
        lead: {
          id: 'r1',
          status: 'editing',
          text: { number: 2 },
          lock: { by: 'clerk', at: AT + 1 },
          signature: { text: 1 },
          registration: { number: 1 },
        },
        merged: [
          { id: 'r2', status: 'merged-into', target: 'r1', creditMonth: '2025-03', lock: null },
          { id: 'r3', status: 'merged-into', target: 'r1', lock: null },
        ],
      },
    });
  });

  it('makes every writer a contributor once, the shares of each piece kept in its part, with his unit where it is another', () => {
    const uneven = [
      { person: 'writer', share: 3 },
      { person: 'partner', share: 1, unit: 'office' },
    ];
    const again = { ...second, id: 'r3', writers: [...second.writers, ...uneven] };
    expect(contributors({ ...lead, writers: uneven }, [second, again])).toEqual([
      // 3/4 and 3/5, 1/4 and 1/5, 1 and 1/5.
      { person: 'writer', share: 9 },
      { person: 'partner', share: 3, unit: 'office' },
      { person: 'second', share: 8, unit: 'safety' },
    ]);
  });

  it('joins the words in order under the lead’s title; a problem report among them makes it one', () => {
    const photo = { hash: 'p', name: '1.jpg', caption: '现场', type: 'image/jpeg', size: 1 };
    const withPhoto = (one: Report): Report => ({ ...one, text: { ...one.text, attachments: [photo] } });
    expect(joinedWords(withPhoto(lead), [withPhoto(second)])).toEqual({
      title: lead.text.title,
      body: `${lead.text.body}\n\n安全股排查隐患5处。`,
      type: 'problem',
      eventDate: '2025-03-09',
      attachments: [photo],
    });
  });

  it('refuses what has 采用 that stand, be it the lead or another', () => {
    for (const id of ['r1', 'r2'])
      expect(mergeInto(lead, [second], joined, 'clerk', true, AT + 1, new Set([id]))).toEqual(
        refused('adopted'),
      );
    expect(mergeInto(lead, [second], joined, 'clerk', true, AT + 1, new Set(['r9']))).toMatchObject({
      ok: true,
    });
    expect(markDuplicate(lead, second, 'clerk', true, AT, new Set(['r1']))).toEqual(refused('adopted'));
    // What it repeats may well have been adopted.
    expect(markDuplicate(lead, second, 'clerk', true, AT, new Set(['r2']))).toMatchObject({ ok: true });
  });

  it.each([
    ['nothing', []],
    ['itself', [lead]],
    ['the same report twice', [second, second]],
    ['more than ten', Array.from({ length: 11 }, (_, n) => ({ ...second, id: `m${n}` }))],
  ])('refuses to join %s', (_what, others) => {
    expect(merge(others)).toEqual(refused('wrong-target'));
  });

  it.each([
    ['what is not signed', report({ id: 'r2' }), 'wrong-state'],
    ['what was sent up', signed('dispatched', { id: 'r2' }), 'wrong-state'],
    ['what went into another', signed('merged-into', { id: 'r2', target: 'r9' }), 'wrong-state'],
    [
      'words that lie on paper',
      signed('registered', { id: 'r2', registerOnly: { place: '柜' } }),
      'wrong-state',
    ],
    [
      'what its writer asked back',
      signed('registered', { id: 'r2', withdrawal: { by: 'second', at: AT } }),
      'withdrawal-asked',
    ],
    [
      'what a colleague has open',
      signed('editing', { id: 'r2', lock: { by: 'peer', at: AT } }),
      'being-edited',
    ],
  ])('refuses to join %s, and to join anything to it', (_what, other, refusal) => {
    expect(merge([other])).toEqual(refused(refusal));
    expect(merge([second], { ...other, id: 'r1' })).toEqual(refused(refusal));
  });

  it('refuses words that no form takes whole', () => {
    const long = (length: number) =>
      mergeInto(lead, [second], text({ number: 2, body: '字'.repeat(length) }), 'clerk', true, AT);
    expect(long(18_000).ok).toBe(true);
    expect(long(18_001)).toEqual(refused('wrong-target'));
  });

  it('refuses more attachments than one report may have', () => {
    const photos = (count: number) =>
      Array.from({ length: count }, (_, n) => ({
        hash: `p${n}`,
        name: `${n}.jpg`,
        caption: '现场',
        type: 'image/jpeg',
        size: 1,
      }));
    const joining = (count: number) =>
      mergeInto(lead, [second], text({ number: 2, attachments: photos(count) }), 'clerk', true, AT);
    expect(joining(10).ok).toBe(true);
    expect(joining(11)).toEqual(refused('too-many-files'));
  });

  it('is the office’s alone', () => {
    expect(merge([second], lead, 'deputy', false)).toEqual(refused('not-yours'));
  });
});

describe('the new signature', () => {
  const writers = (...people: string[]) => people.map((one) => ({ person: one, share: 1 }));
  it.each([
    ['is asked of the same leader', { writers: writers('writer') }, 'general', 'deputy'],
    [
      'is asked of another where he wrote a part',
      { writers: writers('writer', 'deputy') },
      'general',
      'head',
    ],
    [
      'of a piece that became a problem report is asked of its signer',
      { text: text({ type: 'problem' }) },
      'general',
      'head',
    ],
  ] as const)('%s', (_what, over, signedAs, signer) => {
    expect(resignerFor(signed('editing', { ...over }), signedAs, station())).toBe(signer);
  });

  it('is asked of nobody where every leader wrote a part', () => {
    const all = signed('editing', { writers: writers('writer', 'deputy', 'head', 'peer') });
    expect(resignerFor(all, 'general', station())).toBeNull();
  });
});

describe('标为重复', () => {
  it.each(['registered', 'editing', 'ready'] as const)(
    'ends a %s report, which names the other',
    (status) => {
      const before = signed(status);
      expect(markDuplicate(before, second, 'clerk', true, AT)).toEqual({
        ok: true,
        value: { ...before, status: 'duplicate-of', target: 'r2', lock: null },
      });
    },
  );

  it.each([
    ['of itself', lead],
    ['of what is a duplicate of it', signed('merged-into', { id: 'r2', target: 'r1' })],
    ['of what does not stand', signed('duplicate-of', { id: 'r2', target: 'r9' })],
    ['of what was taken back', signed('withdrawn', { id: 'r2' })],
  ])('is refused as a duplicate %s', (_what, original) => {
    expect(markDuplicate(lead, original, 'clerk', true, AT)).toEqual(refused('wrong-target'));
  });

  it('is the office’s alone, before dispatch', () => {
    expect(markDuplicate(lead, second, 'deputy', false, AT)).toEqual(refused('not-yours'));
    expect(markDuplicate(signed('dispatched'), second, 'clerk', true, AT)).toEqual(refused('wrong-state'));
  });

  it('waits for a colleague who is at work on it', () => {
    const held = signed('editing', { lock: { by: 'peer', at: AT } });
    expect(markDuplicate(held, second, 'clerk', true, AT + 1)).toEqual(refused('being-edited'));
  });

  it('waits for the answer to a writer who asked it back', () => {
    const asked = signed('registered', { withdrawal: { by: 'writer', at: AT } });
    expect(markDuplicate(asked, second, 'clerk', true, AT)).toEqual(refused('withdrawal-asked'));
  });
});
