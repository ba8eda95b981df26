import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '#playground/page/state/address';
import { oneAtATime } from '#playground/page/state/one-at-a-time';
import { overlay, span } from '#playground/page/state/overlay';
import { isCommand, typedText } from '#playground/page/state/typed';

const said = (...list: number[]) => list.map((ts) => ({ ts: `${ts}.000100` }));
const at = (ts: number) => `${ts}.000100`;

describe('what is known of a conversation', () => {
  it.each([
    ['the newest page to nothing', [], { messages: said(8, 9), more: true }, undefined, said(8, 9)],
    ['a new message', said(1, 2), { messages: said(1, 2, 3), more: false }, undefined, said(1, 2, 3)],
    ['a deletion', said(1, 2, 3), { messages: said(1, 3), more: false }, undefined, said(1, 3)],
    [
      'a page, before which more is known',
      said(1, 2, 3),
      { messages: said(3, 4), more: true },
      undefined,
      said(1, 2, 3, 4),
    ],
    ['an older page', said(5, 6), { messages: said(3, 4), more: true }, at(5), said(3, 4, 5, 6)],
    ['a page in the middle', said(1, 2, 3, 4, 5), { messages: said(2), more: true }, at(4), said(1, 2, 4, 5)],
    ['that all is gone', said(1, 2), { messages: [], more: false }, undefined, []],
  ])('takes %s', (_what, known, page, before, expected) => {
    expect(overlay(known, page, before)).toEqual(expected);
  });
});

describe('the part of a conversation on the page', () => {
  const all = said(...Array.from({ length: 10_000 }, (_, index) => index + 1));

  it.each([
    ['the newest', null, 9_901, 10_000],
    ['what ends at a message', at(5_000), 4_901, 5_000],
    ['a full page at the very beginning', at(3), 1, 100],
    ['what is before a message that is gone', '5000.000500', 4_901, 5_000],
  ])('is %s', (_what, until, first, last) => {
    const { shown } = span(all, 100, until);
    expect([shown.length, shown[0]?.ts, shown.at(-1)?.ts]).toEqual([100, at(first), at(last)]);
  });

  it('is everything when there is little', () => {
    expect(span(said(1, 2), 100, null)).toEqual({ start: 0, end: 2, shown: said(1, 2) });
  });
});

describe('what is typed', () => {
  const people = [
    { id: 'U1', name: '王小' },
    { id: 'U2', name: '王小明' },
  ].map((one) => ({ ...one, title: '', deleted: false, guest: false, bot: false }));

  it.each([
    ['<!channel> <@U9> & co', '&lt;!channel&gt; &lt;@U9&gt; &amp; co'],
    ['@王小明 和 @王小 好', '<@U2> 和 <@U1> 好'],
    ['信@外人', '信@外人'],
  ])('%j is sent as %j', (typed, sent) => {
    expect(typedText(typed, people)).toBe(sent);
  });

  it.each([
    ['/report', true],
    ['/ report', false],
    ['a /report', false],
    ['/', false],
  ])('%j is a command: %s', (typed, is) => {
    expect(isCommand(typed)).toBe(is);
  });
});

describe('the address of a tab', () => {
  it.each([
    ['', { user: null, place: null, thread: null }],
    ['#/U1', { user: 'U1', place: null, thread: null }],
    ['#/U1/C1', { user: 'U1', place: 'C1', thread: null }],
    ['#/U1/C1/1.000100', { user: 'U1', place: 'C1', thread: '1.000100' }],
  ])('%j says who is where', (hash, address) => {
    expect(readAddress(hash)).toEqual(address);
    if (hash !== '') expect(writeAddress(address)).toBe(hash);
  });

  it('survives a hand that typed it wrong', () => {
    expect(readAddress('#/U1/%E0%A4%A')).toEqual({ user: 'U1', place: '%E0%A4%A', thread: null });
  });
});

describe('work asked for while it runs', () => {
  it('is done once more, however often it was asked for', async () => {
    let times = 0;
    const run = oneAtATime(async () => {
      times += 1;
      await Promise.resolve();
    });
    await Promise.all([run(), run(), run(), run()]);
    expect(times).toBe(2);
  });
});
