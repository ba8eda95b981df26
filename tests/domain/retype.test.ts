import { describe, expect, it } from 'vitest';
import { retype } from '#domain/retype';
import { AT, report, routing, signed, station, text } from './station.ts';

const as = (type: 'general' | 'problem') => text({ number: 2, type, hash: `h-${type}` });
const deputy = { person: 'deputy', office: false };
const clerk = { person: 'clerk', office: true };
const problem = report({ text: text({ type: 'problem' }), task: { ...report().task, signer: 'head' } });

describe('raising to problem', () => {
  it.each([
    ['by the signer', deputy],
    ['by the office', clerk],
  ])('%s puts the same words to the station head, unsigned', (_who, by) => {
    expect(retype(report(), as('problem'), by, routing())).toMatchObject({
      value: {
        status: 'pending-sign',
        text: { type: 'problem' },
        signature: null,
        task: { number: 2, signer: 'head' },
      },
    });
  });

  it('takes an approved piece back to be signed, its number kept', () => {
    expect(retype(signed('registered'), as('problem'), clerk, routing())).toMatchObject({
      value: { status: 'pending-sign', registration: { number: 1 }, signature: null },
    });
  });

  it('waits for the answer to a writer who asked it back', () => {
    const asked = signed('registered', { withdrawal: { by: 'writer', at: AT } });
    expect(retype(asked, as('problem'), clerk, routing())).toEqual({
      ok: false,
      refusal: 'withdrawal-asked',
    });
  });

  it('puts a piece that the office edits first to nobody yet', () => {
    const waiting = report({
      status: 'registered',
      order: 'after-edit',
      task: { ...report().task, waiting: true },
    });
    expect(retype(waiting, as('problem'), clerk, routing())).toMatchObject({
      value: { status: 'registered', task: { signer: 'head', waiting: true } },
    });
  });
});

describe('仅登记', () => {
  it('is the only way of a problem report where the station says so: no words are raised', () => {
    const organisation = station({ settings: { ...station().settings, problemTexts: 'register-only' } });
    const given = routing({ organisation });
    expect(retype(report(), as('problem'), deputy, given)).toEqual({ ok: false, refusal: 'register-only' });
    const paper = report({ registerOnly: { place: '保密柜' } });
    expect(retype(paper, as('problem'), deputy, given).ok).toBe(true);
  });
});

describe('lowering', () => {
  it('is for the signer of the problem report alone', () => {
    const head = { person: 'head', office: false };
    expect(retype(problem, as('general'), head, routing())).toMatchObject({
      value: { task: { signer: 'deputy' } },
    });
    expect(retype(problem, as('general'), clerk, routing())).toEqual({ ok: false, refusal: 'not-yours' });
    const asked = report({ ...problem, task: { ...problem.task, step: 'unit-head', signer: 'section' } });
    const section = { person: 'section', office: false };
    expect(retype(asked, as('general'), section, routing())).toEqual({ ok: false, refusal: 'not-yours' });
  });
});

describe('a piece', () => {
  it.each([
    ['of that type already', problem, as('problem'), { person: 'head', office: false }, 'wrong-state'],
    ['that has gone on', signed('ready'), as('problem'), clerk, 'wrong-state'],
    ['of somebody else', report(), as('problem'), { person: 'peer', office: false }, 'not-yours'],
  ])('%s is not changed', (_what, given, words, by, refusal) => {
    expect(retype(given, words, by, routing({ at: AT }))).toEqual({ ok: false, refusal });
  });
});
