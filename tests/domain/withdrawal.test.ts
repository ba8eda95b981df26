import { describe, expect, it } from 'vitest';
import { dispatch } from '#domain/dispatch';
import { answerWithdrawal, askWithdrawal, withdraw } from '#domain/withdrawal';
import { AT, report, signed } from './station.ts';

describe('a withdrawal', () => {
  it('ends the task', () => {
    expect(withdraw(report(), 'writer', AT)).toMatchObject({
      value: { status: 'withdrawn', task: { decided: { verdict: 'withdrawn', by: 'writer', at: AT } } },
    });
  });

  it('of a returned report leaves the leader’s verdict standing', () => {
    const decided = { verdict: 'returned' as const, by: 'deputy', at: AT };
    const returned = report({ status: 'returned', task: { ...report().task, decided } });
    expect(withdraw(returned, 'writer', AT + 1)).toMatchObject({
      value: { status: 'withdrawn', task: { decided } },
    });
  });

  it.each([
    ['anyone but a writer', report(), 'deputy', 'not-yours'],
    ['a writer after the sign-off', signed('registered'), 'writer', 'wrong-state'],
    ['a writer a second time', report({ status: 'withdrawn' }), 'writer', 'wrong-state'],
  ])('is refused to %s', (_who, given, by, refusal) => {
    expect(withdraw(given, by, AT)).toEqual({ ok: false, refusal });
  });
});

describe('a withdrawal after sign-off', () => {
  const asked = signed('registered', { withdrawal: { by: 'writer', at: AT } });
  const signer = { person: 'deputy', office: false };
  const clerk = { person: 'clerk', office: true };

  it('is asked for once, by a writer', () => {
    expect(askWithdrawal(signed('ready'), 'writer', AT)).toMatchObject({
      value: { status: 'ready', withdrawal: { by: 'writer', at: AT } },
    });
    expect(askWithdrawal(asked, 'writer', AT)).toEqual({ ok: false, refusal: 'already-recorded' });
    expect(askWithdrawal(signed('ready'), 'peer', AT)).toEqual({ ok: false, refusal: 'not-yours' });
    expect(askWithdrawal(signed('dispatched'), 'writer', AT)).toEqual({ ok: false, refusal: 'wrong-state' });
  });

  it.each([
    ['the signer', signer],
    ['the office', clerk],
  ])('is consented to by %s, who may also decline', (_who, by) => {
    expect(answerWithdrawal(asked, by, true, AT)).toMatchObject({
      value: { status: 'withdrawn', withdrawal: null, task: { decided: { verdict: 'approved' } } },
    });
    expect(answerWithdrawal(asked, by, false, AT)).toEqual({
      ok: true,
      value: { ...asked, withdrawal: null },
    });
  });

  it('is not consented to once it has 采用 that stand, and may be declined', () => {
    expect(answerWithdrawal(asked, clerk, true, AT, true)).toEqual({ ok: false, refusal: 'adopted' });
    expect(answerWithdrawal(asked, clerk, false, AT, true).ok).toBe(true);
    const returned = signed('returned');
    expect(withdraw(returned, 'writer', AT, true)).toEqual({ ok: false, refusal: 'adopted' });
  });

  it.each([
    ['another leader', asked, { person: 'peer', office: false }, 'not-yours'],
    ['the writer himself', asked, { person: 'writer', office: true }, 'own-report'],
    ['the second to answer', signed('registered'), signer, 'already-decided'],
    [
      'one who comes after it went up',
      signed('dispatched', { withdrawal: asked.withdrawal }),
      clerk,
      'wrong-state',
    ],
  ])('is not answered by %s', (_who, given, by, refusal) => {
    expect(answerWithdrawal(given, by, true, AT)).toEqual({ ok: false, refusal });
  });

  it('is answered before the piece goes up', () => {
    const ready = signed('ready', { withdrawal: { by: 'writer', at: AT } });
    expect(dispatch(ready, 'clerk', true, [])).toEqual({ ok: false, refusal: 'withdrawal-asked' });
  });
});
