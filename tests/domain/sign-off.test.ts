import { describe, expect, it } from 'vitest';
import type { Report } from '#domain/report';
import { approve, passOn, reject, returnForRevision, undoApproval } from '#domain/sign-off';
import { AT, decision, report, routing, signed, text } from './station.ts';

const later = AT + 1;
const refusal = (refusal: string) => ({ ok: false, refusal });
const resign = (over: Partial<Report> = {}): Report =>
  signed('pending-resign', {
    text: text({ number: 2, hash: 'h2', by: 'clerk' }),
    task: { number: 2, signer: 'deputy', openedAt: AT, decided: null },
    ...over,
  });

describe.each([
  ['approval', approve, 'approved', 'registered'],
  ['holding back', reject, 'rejected', 'rejected'],
  ['return', returnForRevision, 'returned', 'returned'],
] as const)('%s', (_name, decide, verdict, status) => {
  it('closes the task with who decided, when and how', () => {
    expect(decide(report(), 'deputy', decision())).toMatchObject({
      ok: true,
      value: { status, task: { number: 1, decided: { verdict, by: 'deputy', at: later } } },
    });
  });

  it('keeps number, first date, month of credit and words', () => {
    const { text: words, receipt, submittedAt, creditMonth } = report();
    expect(decide(report(), 'deputy', decision())).toMatchObject({
      value: { text: words, receipt, submittedAt, creditMonth },
    });
  });

  const ownSigner = report({ writers: [{ person: 'deputy', share: 1 }] });
  const coWritten = report({
    writers: [
      { person: 'writer', share: 1 },
      { person: 'deputy', share: 1 },
    ],
  });
  it.each([
    ['its own author', ownSigner, 'deputy', decision(), 'own-report'],
    ['a co-writer', coWritten, 'deputy', decision(), 'own-report'],
    ['a leader whom it was not given to', report(), 'peer', decision(), 'not-yours'],
    ['the station head, when it is not his', report(), 'head', decision(), 'not-yours'],
    ['the office', report(), 'clerk', decision(), 'not-yours'],
    ['a second press', signed('registered'), 'deputy', decision(), 'already-decided'],
    [
      'a press after it was withdrawn',
      report({ status: 'withdrawn' }),
      'deputy',
      decision(),
      'already-decided',
    ],
    ['a press on an older card', resign(), 'deputy', decision({ hash: 'h2' }), 'already-decided'],
    ['a reader of an older text', report(), 'deputy', decision({ hash: 'h0' }), 'text-changed'],
  ])('is refused to %s', (_who, given, by, pressed, why) => {
    expect(decide(given, by, pressed)).toEqual(refusal(why));
  });
});

describe('an approval', () => {
  it('binds the signature to the words that were read', () => {
    expect(approve(report(), 'deputy', decision({ words: '同意，请尽快上报。' }))).toMatchObject({
      value: { signature: { by: 'deputy', words: '同意，请尽快上报。', text: 1, hash: 'h1', at: later } },
    });
  });

  it('of a text the office changed makes it ready and signs the new words', () => {
    expect(approve(resign(), 'deputy', decision({ task: 2, hash: 'h2' }))).toMatchObject({
      value: { status: 'ready', signature: { text: 2, hash: 'h2' } },
    });
  });

  it('leaves no signature when it was none', () => {
    expect(reject(report(), 'deputy', decision())).toMatchObject({ value: { signature: null } });
  });
});

describe('taking an approval back', () => {
  const now = routing({ at: later });
  const resigned = resign({
    status: 'ready',
    signature: { by: 'deputy', words: '', text: 2, hash: 'h2', at: AT, edited: true },
  });

  it('opens a new task for the same signer', () => {
    expect(undoApproval(signed('registered'), 'deputy', 1, now)).toMatchObject({
      value: {
        status: 'pending-sign',
        signature: null,
        task: { number: 2, signer: 'deputy', openedAt: later, decided: null },
      },
    });
  });

  it.each([
    ['the delegate while his days last', ['deputy', 'peer'], 'peer', { signer: 'peer', principal: 'deputy' }],
    ['the leader himself once they are over', ['head', 'peer'], 'peer', { signer: 'deputy' }],
    [
      'whom the leader entrusts by now',
      ['deputy', 'peer'],
      'deputy',
      { signer: 'peer', principal: 'deputy' },
    ],
  ])('asks %s', (_whom, [principal = '', delegate = ''], by, asked) => {
    const { task } = signed('registered');
    const given = signed('registered', {
      task: by === 'peer' ? { ...task, signer: 'peer', principal: 'deputy' } : task,
    });
    const standing = {
      id: 'd1',
      principal,
      delegate,
      scope: 'all',
      by: principal,
      at: AT,
      endedAt: null,
    } as const;
    const days = { from: '2025-03-10', until: '2025-03-12' };
    const undone = undoApproval(
      given,
      by,
      1,
      routing({ at: later, delegations: [{ ...standing, ...days }] }),
    );
    expect(undone.ok && undone.value.task).toEqual({ number: 2, ...asked, openedAt: later, decided: null });
  });

  it('of changed words asks for those words again', () => {
    expect(undoApproval(resigned, 'deputy', 2, now)).toMatchObject({
      value: { status: 'pending-resign', task: { number: 3 } },
    });
  });

  it('can be taken back where the office edited first and left the words as they were', () => {
    const waiting = report({ order: 'after-edit' });
    const approved = approve(waiting, 'deputy', decision());
    const given = approved.ok ? approved.value : waiting;
    expect(undoApproval(given, 'deputy', 1, now)).toMatchObject({
      value: { status: 'pending-sign', signature: null, task: { number: 2 } },
    });
  });

  it.each([
    ['another leader', signed('registered'), 'peer', 1, 'not-yours'],
    ['the office', signed('registered'), 'clerk', 1, 'not-yours'],
    ['the signer once the office opened it', signed('editing'), 'deputy', 1, 'office-began'],
    ['the signer once the office saved it', signed('ready'), 'deputy', 1, 'office-began'],
    ['the signer once it was sent', signed('dispatched'), 'deputy', 1, 'office-began'],
    ['the signer once it was kept', signed('kept'), 'deputy', 1, 'office-began'],
    ['a press on the card of an older task', resigned, 'deputy', 1, 'already-decided'],
  ])('is refused to %s', (_who, given, by, task, why) => {
    expect(undoApproval(given, by, task, now)).toEqual(refusal(why));
  });

  it('is refused to the signer once the office saved, unchanged, words that he himself made a problem report', () => {
    const retyped = signed('ready', {
      text: text({ number: 2, hash: 'h2', by: 'deputy', type: 'problem' }),
      signature: { by: 'deputy', words: '', text: 2, hash: 'h2', at: AT },
    });
    expect(undoApproval(retyped, 'deputy', 1, now)).toEqual(refusal('office-began'));
  });

  it.each([
    ['of first words', signed('registered'), 1],
    ['of changed words', resigned, 2],
  ])('%s waits for the answer to a writer who asked it back', (_what, given, task) => {
    const asked = { ...given, withdrawal: { by: 'writer', at: AT } };
    expect(undoApproval(asked, 'deputy', task, now)).toEqual(refusal('withdrawal-asked'));
  });

  it('is done once, however often it is pressed', () => {
    const undone = undoApproval(signed('registered'), 'deputy', 1, now);
    expect(undone.ok && undoApproval(undone.value, 'deputy', 1, now)).toEqual(refusal('already-decided'));
  });

  it('lets the leader decide anew, but not by the old card', () => {
    const undone = undoApproval(signed('registered'), 'deputy', 1, now);
    expect(undone.ok && approve(undone.value, 'deputy', decision())).toEqual(refusal('already-decided'));
    expect(undone.ok && approve(undone.value, 'deputy', decision({ task: 2 }))).toMatchObject({
      value: { status: 'registered', registration: { number: 1 } },
    });
  });
});

describe('passing a piece on', () => {
  const away = (principal: string, delegate: string) =>
    routing({
      at: later,
      delegations: [
        {
          id: 'd1',
          principal,
          delegate,
          scope: 'all',
          from: '2025-03-10',
          until: '2025-03-12',
          by: principal,
          at: AT,
          endedAt: null,
        },
      ],
    });

  it('to a leader who is away asks whoever stands in for him', () => {
    expect(passOn(report(), 'deputy', decision(), 'peer', away('peer', 'head'))).toMatchObject({
      value: { task: { number: 2, signer: 'head', principal: 'peer' } },
    });
  });

  it('is refused where it would come back to who passes it on', () => {
    expect(passOn(report(), 'deputy', decision(), 'peer', away('peer', 'deputy'))).toEqual(
      refusal('not-eligible'),
    );
  });
});

describe('what has 采用 that stand', () => {
  it('is not held back', () => {
    expect(reject(resign(), 'deputy', decision({ task: 2, hash: 'h2' }), true)).toEqual(refusal('adopted'));
  });
});
