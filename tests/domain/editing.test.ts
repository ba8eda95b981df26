import { describe, expect, it } from 'vitest';
import { dispatch } from '#domain/dispatch';
import { claim, keepBack, officeReturn, saveEdit, takeUpAgain } from '#domain/editing';
import { AT, report, signed, text, ZONE } from './station.ts';

const refused = (refusal: string) => ({ ok: false, refusal });
const edited = text({ number: 2, hash: 'h2', by: 'clerk' });
const save = (material: boolean, office = true) => ({ office, material, at: AT });

describe('opening 核稿', () => {
  it.each(['registered', 'ready'] as const)('claims a %s report for the clerk', (status) => {
    expect(claim(signed(status), 'colleague', true, AT + 1)).toMatchObject({
      value: { status: 'editing', lock: { by: 'colleague', at: AT + 1 } },
    });
  });

  const minutes = (n: number) => AT + n * 60_000;
  const mine = { by: 'clerk', at: AT };
  const newer = { by: 'director', at: AT };
  it.each([
    ['his own again', 'clerk', 29, undefined, 'ok'],
    ['a colleague’s at once', 'colleague', 0, undefined, 'being-edited'],
    ['a colleague’s in its last minute', 'colleague', 29.99, undefined, 'being-edited'],
    ['a colleague’s when its time is up', 'colleague', 30, undefined, 'ok'],
    ['a colleague’s, taken over', 'colleague', 1, mine, 'ok'],
    ['a lock that another took over meanwhile', 'colleague', 1, newer, 'being-edited'],
    ['the same clerk’s lock of an earlier hour', 'colleague', 1, { by: 'clerk', at: AT - 1 }, 'being-edited'],
  ] as const)('of %s by %s after %d minutes', (_what, who, after, over, answer) => {
    const ruling = claim(signed('editing'), who, true, minutes(after), over);
    expect(ruling.ok ? 'ok' : ruling.refusal).toBe(answer);
    if (ruling.ok) expect(ruling.value.lock).toEqual({ by: who, at: minutes(after) });
  });

  it('is refused before the sign-off, after dispatch, and to others', () => {
    expect(claim(report(), 'clerk', true, AT)).toEqual(refused('wrong-state'));
    expect(claim(signed('dispatched'), 'clerk', true, AT)).toEqual(refused('wrong-state'));
    expect(claim(signed('registered'), 'deputy', false, AT)).toEqual(refused('not-yours'));
  });
});

describe('a saved edit', () => {
  it('that the signature still covers is ready to send', () => {
    const before = signed('editing');
    expect(saveEdit(before, edited, 'clerk', save(false))).toEqual({
      ok: true,
      value: { ...before, status: 'ready', text: edited, lock: null },
    });
  });

  it('of substance goes back to its signer, who has signed nothing of it yet', () => {
    expect(saveEdit(signed('editing'), edited, 'clerk', save(true))).toMatchObject({
      value: {
        status: 'pending-resign',
        text: { number: 2 },
        task: { number: 2, signer: 'deputy', decided: null },
        signature: { text: 1 },
        registration: { number: 1 },
        lock: null,
      },
    });
  });

  it('of substance goes to another signer where the first may sign no more, and to the leading group where there is none', () => {
    const before = signed('editing');
    const to = (signer: string | null) => saveEdit(before, edited, 'clerk', { ...save(true), signer });
    expect(to('head')).toMatchObject({ value: { task: { number: 2, signer: 'head' } } });
    expect(to(null)).toMatchObject({
      value: { status: 'pending-resign', task: { number: 2, signer: null } },
    });
  });

  it('put to another signer than was to be asked first does not end with the one before', () => {
    const rest = [{ step: 'leader' as const, signer: 'deputy' }];
    const task = {
      number: 1,
      signer: 'roads-head',
      step: 'unit-head' as const,
      rest,
      openedAt: AT,
      decided: null,
    };
    const before = signed('editing', { signature: null, task: { ...task, waiting: true } });
    const to = (signer: string) => saveEdit(before, edited, 'clerk', { ...save(true), signer });
    expect(to('roads-head')).toMatchObject({ value: { status: 'pending-sign', task } });
    const asked = to('head');
    expect(asked.ok && asked.value.task).toEqual({ number: 1, signer: 'head', openedAt: AT, decided: null });
  });

  it('is refused to who lost the report to a colleague, and says so', () => {
    const taken = signed('editing', { lock: { by: 'colleague', at: AT } });
    expect(saveEdit(taken, edited, 'clerk', save(false))).toEqual(refused('taken-over'));
  });

  it('is refused to who is not of the office, and without a signature', () => {
    expect(saveEdit(signed('editing'), edited, 'clerk', save(false, false))).toEqual(refused('not-yours'));
    expect(saveEdit(signed('editing', { signature: null }), edited, 'clerk', save(false))).toEqual(
      refused('unsigned'),
    );
  });
});

describe('the office', () => {
  it('returns a report and leaves the leader’s verdict standing', () => {
    const before = signed('registered');
    expect(officeReturn(before, 'clerk', true, AT + 1)).toEqual({
      ok: true,
      value: { ...before, status: 'returned', lock: null },
    });
  });

  it('ends an open task when it returns', () => {
    const waiting = signed('pending-resign', { task: { ...report().task, number: 2 } });
    expect(officeReturn(waiting, 'clerk', true, AT + 1)).toMatchObject({
      value: { task: { number: 2, decided: { verdict: 'returned', by: 'clerk', at: AT + 1 } } },
    });
  });

  const held = signed('editing', { lock: { by: 'colleague', at: AT } });
  it.each([
    ['return', (at: number) => officeReturn(held, 'clerk', true, at)],
    ['keep', (at: number) => keepBack(held, 'clerk', true, at)],
  ])('does not %s what a colleague is at work on, until his time is up', (_what, act) => {
    expect(act(AT + 29 * 60_000)).toEqual(refused('being-edited'));
    expect(act(AT + 30 * 60_000).ok).toBe(true);
  });

  it('keeps a report with its signature and takes it up again', () => {
    const kept = keepBack(signed('editing'), 'clerk', true, AT);
    expect(kept).toMatchObject({ value: { status: 'kept', lock: null, signature: { text: 1 } } });
    expect(kept.ok && takeUpAgain(kept.value, 'clerk', true, AT)).toMatchObject({
      value: { status: 'editing', lock: { by: 'clerk' } },
    });
  });

  it.each([
    ['return', () => officeReturn(signed('dispatched'), 'clerk', true, AT)],
    ['keep', () => keepBack(report(), 'clerk', true, AT)],
    ['keep a second time', () => keepBack(signed('kept'), 'clerk', true, AT)],
    ['take up', () => takeUpAgain(signed('registered'), 'clerk', true, AT)],
  ])('does not %s what is not at that point', (_what, act) => {
    expect(act()).toEqual(refused('wrong-state'));
  });
});

describe('登记上报', () => {
  it.each([
    ['2025-03-09', 'before-signature'],
    ['2025-03-10', 'ok'],
    ['2025-03-11', 'ok'],
  ])('on %s, of what was signed on 10 March: %s', (date, answer) => {
    const ruling = dispatch(signed('ready'), 'clerk', true, [], { date, zone: ZONE });
    expect(ruling.ok ? 'ok' : ruling.refusal).toBe(answer);
  });

  it('sends what the signature covers, to one body after another', () => {
    const once = dispatch(signed('ready'), 'clerk', true, []);
    expect(once).toMatchObject({ value: { status: 'dispatched' } });
    expect(once.ok && dispatch(once.value, 'clerk', true, []).ok).toBe(true);
  });

  it.each([
    ['words changed in substance', signed('ready'), true, ['figures'], 'unsigned'],
    ['words nobody signed', signed('ready', { signature: null }), true, [], 'unsigned'],
    ['what waits for its signer', report(), true, [], 'wrong-state'],
    ['what waits to be signed again', signed('pending-resign'), true, [], 'wrong-state'],
    ['what the office has not read', signed('registered'), true, [], 'wrong-state'],
    ['what is kept', signed('kept'), true, [], 'wrong-state'],
    ['anything by others', signed('ready'), false, [], 'not-yours'],
  ] as const)('refuses %s', (_what, given, office, reasons, refusal) => {
    expect(dispatch(given, 'clerk', office, [...reasons])).toEqual(refused(refusal));
  });
});
