import { describe, expect, it } from 'vitest';
import { cardsOf } from '#domain/announce';
import { type Addressed, isRedrawn } from '#domain/notice';
import { noticeKey } from '#domain/notice-key';
import { report, signed } from './station.ts';

const to = { person: 'p1' };
const all: Addressed[] = [
  { to, notice: { kind: 'sign-card', report: 'r1', task: 1 } },
  { to, notice: { kind: 'sign-card', report: 'r1', task: 2 } },
  { to, notice: { kind: 'author-card', report: 'r1' } },
  { to: { person: 'p2' }, notice: { kind: 'author-card', report: 'r1' } },
  { to: { channel: 'office' }, notice: { kind: 'office-card', report: 'r1' } },
  { to, notice: { kind: 'problem-copy', report: 'r1' } },
  { to, notice: { kind: 'returned', report: 'r1', opinion: 'o1' } },
  { to, notice: { kind: 'returned', report: 'r1', opinion: 'o2' } },
  { to, notice: { kind: 'held-back', report: 'r1', opinion: 'o1' } },
  { to, notice: { kind: 'adopted', report: 'r1', adoptions: ['a1', 'a2'] } },
  { to, notice: { kind: 'adopted', report: 'r1', adoptions: ['a3'] } },
  { to, notice: { kind: 'transmittal', report: 'r1', by: 'p1', takenAt: 1000, press: 'p1' } },
  { to, notice: { kind: 'transmittal', report: 'r1', by: 'p1', takenAt: 1000, press: 'p2' } },
  { to, notice: { kind: 'attachment', report: 'r1', hash: 'h1', by: 'p1', press: 'p1' } },
  { to, notice: { kind: 'attachment', report: 'r1', hash: 'h2', by: 'p1', press: 'p1' } },
  { to, notice: { kind: 'quota-reminder', month: '2025-03', stage: 'last', units: ['u1'] } },
  { to, notice: { kind: 'quota-reminder', month: '2025-03', stage: 'third-last', units: ['u1'] } },
  { to: { channel: 'team' }, notice: { kind: 'leaderboard', monday: '2025-03-03', late: false } },
];

describe('a notice', () => {
  it('has a key of its own', () => {
    expect(new Set(all.map(noticeKey)).size).toBe(all.length);
  });

  it('has the same key when it is only drawn anew, or late', () => {
    const late: Addressed = {
      to: { channel: 'team' },
      notice: { kind: 'leaderboard', monday: '2025-03-03', late: true },
    };
    expect(noticeKey(late)).toBe(noticeKey(all.at(-1) ?? late));
  });

  it('is redrawn in place when it is a card', () => {
    expect(new Set(all.flatMap(({ notice }) => (isRedrawn(notice) ? [notice.kind] : [])))).toEqual(
      new Set(['sign-card', 'author-card', 'office-card']),
    );
  });
});

describe('the cards of a report', () => {
  const keys = (list: Addressed[]): string[] => list.map(noticeKey);

  it('are the writers’ and the signer’s before it reaches the office', () => {
    expect(keys(cardsOf(report()))).toEqual(['author-card:r1:writer', 'sign:r1:1:deputy']);
  });

  it('are the office’s too once it is registered, and stay so when it is returned', () => {
    expect(keys(cardsOf(signed('registered')))).toContain('office-card:r1:#office');
    expect(keys(cardsOf(signed('returned')))).toContain('office-card:r1:#office');
    expect(keys(cardsOf(report({ status: 'rejected' })))).not.toContain('office-card:r1:#office');
  });

  it('are those of the task before as well, when a new one was opened for another', () => {
    const after = report({ task: { number: 2, signer: 'head', openedAt: 0, decided: null } });
    expect(keys(cardsOf(after, report()))).toEqual([
      'author-card:r1:writer',
      'sign:r1:1:deputy',
      'sign:r1:2:head',
    ]);
  });

  it('are the question of a withdrawal as well, once it is past answering, and not before', () => {
    const asked = signed('ready', { withdrawal: { by: 'writer', at: 7 } });
    const after = { ...asked, status: 'returned' as const, withdrawal: null };
    const question = ['withdrawal:r1:7:#office', 'withdrawal:r1:7:deputy'];
    expect(keys(cardsOf(after, asked))).toEqual(expect.arrayContaining(question));
    expect(keys(cardsOf({ ...asked, status: 'kept' }, asked))).not.toContain(question[0]);
  });

  it('are the question of both signers, where another may answer it by now', () => {
    const withdrawal = { by: 'writer', at: 7 };
    const before = signed('pending-resign', { withdrawal });
    const after = { ...before, task: { ...before.task, signer: 'head' } };
    const question = keys(cardsOf(after, before)).filter((key) => key.startsWith('withdrawal'));
    expect(question).toEqual(['withdrawal:r1:7:deputy', 'withdrawal:r1:7:head']);
  });
});
