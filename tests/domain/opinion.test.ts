import { describe, expect, it } from 'vitest';
import { type Opinion, outcomeOf, type Verdict } from '#domain/opinion';
import { AT } from './station.ts';

const said = (verdict: Verdict, task = 1): Opinion => ({
  id: `${verdict}${task}`,
  report: 'r1',
  task,
  verdict,
  by: 'deputy',
  words: '',
  text: 1,
  hash: 'h1',
  at: AT,
});

describe('how a task of signing ended', () => {
  it.each([
    ['by its approval, whatever the office said since', ['approved', 'kept', 'reopened'], 'approved1'],
    ['by its approval, though the office returned it', ['approved', 'returned'], 'approved1'],
    ['by its approval, though it was withdrawn by consent', ['approved', 'withdrawn'], 'approved1'],
    ['by the taking back of it', ['approved', 'undone'], 'undone1'],
    ['by a return', ['returned'], 'returned1'],
    ['not yet, where a withdrawal was only declined', ['withdrawal-declined'], undefined],
    ['not yet, where nothing was said', [], undefined],
  ] as const)('%s', (_how, verdicts, id) => {
    const opinions = verdicts.map((verdict) => said(verdict));
    expect(outcomeOf(1, [said('passed-on', 2), ...opinions])?.id).toBe(id);
  });
});
