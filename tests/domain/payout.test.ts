import { describe, expect, it } from 'vitest';
import { cancelPayout, passPayout, payPayout, preparePayout } from '#domain/payout';
import { pastQuarters, reachOf } from '#domain/payout-reach';
import { line, payout, piece, step } from './payouts.ts';
import { AT, clerk, head, person, station } from './station.ts';

const director = person('director', 'office', ['director']);
const money = person('money', 'finance', ['finance']);
const organisation = station({ people: [clerk, director, head, money] });
const doing = (by = director, at = AT) => ({ by, at, organisation });
const hash = (text: string) => `#${text.length}`;
const wanted = {
  id: 'p1',
  quarter: '2025-Q1',
  through: '2025-03-31',
  lines: [line('a', [piece('e1'), piece('e2', { amount: -500 })]), line('b', [piece('e3', { amount: 667 })])],
};
const checked = payout({ status: 'checked', steps: [step('prepare', 'clerk'), step('check', 'director')] });
const approved = payout({
  status: 'approved',
  steps: [...checked.steps, step('approve', 'head', { at: AT })],
});

describe('preparing a batch', () => {
  it('freezes its lines, what they add up to, and by what authority', () => {
    const made = preparePayout(wanted, clerk, organisation, AT, hash);
    expect(made).toMatchObject({
      ok: true,
      value: {
        ...wanted,
        revision: 0,
        status: 'draft',
        sum: 2167,
        authority: '市公路处〔2025〕1号',
        steps: [step('prepare', 'clerk')],
      },
    });
  });

  it.each([
    ['to nobody of the office', money, wanted, organisation, 'not-yours'],
    ['where there is nothing to pay', clerk, { ...wanted, lines: [] }, organisation, 'nothing-to-pay'],
    [
      'where no authority to pay is entered',
      clerk,
      wanted,
      { ...organisation, settings: { ...organisation.settings, moneyAuthority: null } },
      'money-off',
    ],
  ])('is refused %s', (_when, by, batch, where, refusal) => {
    expect(preparePayout(batch, by, where, AT, hash)).toEqual({ ok: false, refusal });
  });
});

describe('how far a batch reaches', () => {
  it.each([
    ['all', '2025-04-01', { quarter: null, through: '2025-04-01' }],
    ['2025-Q1', '2025-04-01', { quarter: '2025-Q1', through: '2025-03-31' }],
    ['2024-Q4', '2025-01-01', { quarter: '2024-Q4', through: '2024-12-31' }],
    ['2025-Q1', '2025-03-31', 'wrong-quarter'],
    ['2025-Q5', '2026-04-01', 'wrong-quarter'],
    ['whenever', '2025-04-01', 'wrong-quarter'],
  ])('%s, on %s', (reach, today, wantedReach) => {
    const said = reachOf(reach, today);
    expect(said.ok ? said.value : said.refusal).toEqual(wantedReach);
  });

  it('is offered by the quarters that are over', () => {
    expect(pastQuarters('2025-03-31', 2)).toEqual(['2024-Q4', '2024-Q3']);
    expect(pastQuarters('2025-04-01', 3)).toEqual(['2025-Q1', '2024-Q4', '2024-Q3']);
  });
});

describe('the course of a batch', () => {
  it('is checked, approved and paid, each by another, and every step is kept', () => {
    const first = preparePayout(wanted, clerk, organisation, AT, hash);
    const second = first.ok ? passPayout('check', first.value, [], doing(director, AT + 1)) : first;
    const third = second.ok ? passPayout('approve', second.value, [], doing(head, AT + 2)) : second;
    const fourth = third.ok ? payPayout(third.value, '2025-03-10', doing(money, AT + 3)) : third;
    expect(fourth.ok && [fourth.value.status, fourth.value.steps, fourth.value.lines]).toEqual([
      'paid',
      [
        step('prepare', 'clerk'),
        step('check', 'director', { at: AT + 1 }),
        step('approve', 'head', { at: AT + 2 }),
        step('pay', 'money', { at: AT + 3, on: '2025-03-10' }),
      ],
      wanted.lines,
    ]);
  });

  it.each([
    ['checking', () => passPayout('check', payout(), ['e1'], doing())],
    ['approving', () => passPayout('approve', checked, ['e1', 'elsewhere'], doing(head))],
  ])('stops at %s once a piece was taken back, and names it', (_step, tried) => {
    expect(tried()).toEqual({
      ok: false,
      refusal: 'taken-back',
      pieces: [{ ...piece('e1'), name: 'writer同志' }],
    });
  });

  it('tells who comes second what the first did', () => {
    const taken = (act: 'check' | 'approve', by: string) => ({
      ok: false,
      refusal: 'step-taken',
      step: step(act, by),
    });
    expect(passPayout('check', checked, [], doing())).toEqual(taken('check', 'director'));
    expect(passPayout('approve', approved, [], doing(head))).toEqual(taken('approve', 'head'));
    const over = payout({
      status: 'cancelled',
      steps: [...checked.steps, step('cancel', 'clerk', { reason: '重算' })],
    });
    expect(passPayout('approve', over, [], doing(head))).toMatchObject({
      refusal: 'step-taken',
      step: { act: 'cancel', by: 'clerk', reason: '重算' },
    });
    const done = payout({ status: 'paid', steps: [...approved.steps, step('pay', 'money')] });
    expect(cancelPayout(done, '重算', doing())).toMatchObject({
      refusal: 'step-taken',
      step: { act: 'pay' },
    });
  });

  it('goes through no step before its turn', () => {
    expect(passPayout('approve', payout(), [], doing(head))).toEqual({ ok: false, refusal: 'wrong-state' });
    expect(payPayout(checked, '2025-03-10', doing(money))).toEqual({ ok: false, refusal: 'wrong-state' });
  });

  it.each([
    ['before it was approved', '2025-03-09', 'wrong-pay-day'],
    ['on the day of approval', '2025-03-10', 'ok'],
    ['today', '2025-03-12', 'ok'],
    ['tomorrow', '2025-03-13', 'wrong-pay-day'],
  ])('is paid %s, or not', (_when, on, wantedAnswer) => {
    const said = payPayout(approved, on, doing(money, AT + 2 * 86_400_000));
    expect(said.ok ? 'ok' : said.refusal).toBe(wantedAnswer);
  });

  it('ends cancelled, with the reason, whatever was taken back', () => {
    const said = cancelPayout(approved, '采用作废，重新编制', doing(head));
    expect(said).toMatchObject({
      ok: true,
      value: {
        status: 'cancelled',
        steps: [...approved.steps, step('cancel', 'head', { reason: '采用作废，重新编制' })],
      },
    });
  });
});
