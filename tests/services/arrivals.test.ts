import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Consequences } from '#domain/material';
import type { Report } from '#domain/report';
import type { Ruling } from '#domain/ruling';
import { AT, clerk, person, station, writer } from '../domain/station.ts';
import { type House, openHouse } from './house.ts';

const words = {
  title: '养护股完成春季路面养护',
  body: '三月以来，养护股投入12人，修补坑槽340平方米。施工避开早晚高峰，做到当天开挖、当天修复，没有发生拥堵，群众反映良好。下一步将对沿线桥头接缝逐处排查，建议上级增配小型铣刨设备一台，减少对通行的影响，提高修补质量和速度。',
  type: 'general' as const,
  eventDate: '2025-03-09',
};

const second = person('second', 'safety', ['correspondent']);
let house: House;
beforeEach(async () => {
  const open = station({ revision: 0 });
  house = await openHouse(AT, { ...open, people: [...open.people, second] });
});
afterEach(() => house.store.close());

const value = (ruling: Ruling<Report, string>): Report => {
  if (!ruling.ok) throw new Error(ruling.refusal);
  return ruling.value;
};
const submitted = async (): Promise<Report> =>
  value(await house.services.submitReport('form1', words, { unit: 'roads' }, writer));
/** The marks of the hints that words get. */
const marksOf = async (manuscript: typeof words): Promise<string[]> => {
  const no = await house.services.submitReport('asking', manuscript, { unit: 'safety' }, second);
  return !no.ok && 'found' in no ? no.found.map(({ mark }) => mark) : [];
};
const press = ({ task, text }: Report) => ({ task: task.number, hash: text.hash, words: '同意报送' });
const events = async (): Promise<string[]> =>
  (await house.store.auditChain('s1'))
    .map(({ action }) => action)
    .filter((action) => action !== 'first-import');

describe('a form', () => {
  it('sent twice is one report, with one number', async () => {
    const [first, second] = [await submitted(), await submitted()];
    expect(second.id).toBe(first.id);
    expect((await house.needs.books.report(first.id))?.receipt).toEqual({ year: 2025, number: 1 });
    expect(await house.needs.books.reportsBy('writer', 10)).toHaveLength(1);
  });

  it('sent five times at once is one report', async () => {
    const reports = await Promise.all(Array.from({ length: 5 }, submitted));
    expect(new Set(reports.map(({ id }) => id)).size).toBe(1);
    expect(await house.needs.books.received('2025-03')).toEqual(new Map([['roads', 1]]));
  });

  it('with another word is another report', async () => {
    await submitted();
    await house.services.submitReport('form1', { ...words, title: '另一件事' }, { unit: 'roads' }, writer);
    expect(await house.needs.books.reportsBy('writer', 10)).toHaveLength(2);
  });

  it('sent again after a like piece came in is answered as the first time', async () => {
    const first = await submitted();
    const alike = { ...words, title: '养护股完成春季路面养护工作', body: `${words.body}另一中队同日完工。` };
    const given = { reason: '另一路段', follows: null, shown: await marksOf(alike) };
    value(await house.services.submitReport('form2', alike, { unit: 'safety', given }, second));
    expect((await submitted()).id).toBe(first.id);
    expect(await house.needs.books.reportsBy('writer', 10)).toHaveLength(1);
  });

  it('of one with the same words as another’s at one moment: one is kept, the other is told of it', async () => {
    const { submitReport } = house.services;
    const answers = await Promise.all([
      submitReport('form1', words, { unit: 'roads' }, writer),
      submitReport('form2', { ...words, title: `${words.title}。` }, { unit: 'safety' }, second),
    ]);
    expect(answers.map((answer) => (answer.ok ? 'kept' : answer.refusal)).toSorted()).toEqual([
      'kept',
      'repeated',
    ]);
    expect(await house.needs.books.received('2025-03')).toMatchObject({ size: 1 });
  });

  it('of words that were taken back is taken anew, and again from one alone', async () => {
    const { submitReport, withdrawReport } = house.services;
    value(await withdrawReport((await submitted()).id, 'writer'));
    const answers = await Promise.all(
      ['form2', 'form3'].map((form) => submitReport(form, words, { unit: 'roads' }, writer)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('of an adoption sent twice is one adoption and one payment', async () => {
    const report = await submitted();
    await house.services.approveReport(report.id, 'deputy', press(report));
    const form = {
      uses: ['division', 'province'].map((body) => ({ body, carrier: '公路信息', issue: '第3期' })),
      kind: 'single' as const,
      genre: 'news' as const,
      date: '2025-03-10',
      titlePrinted: null,
      instruction: null,
    };
    for (let n = 0; n < 3; n += 1) {
      expect(await house.services.recordAdoption('form2', report.id, clerk, form)).toMatchObject({
        ok: true,
      });
    }
    expect(await house.needs.books.adoptions(report.id)).toHaveLength(2);
    const year = { from: '2025-01-01', until: '2026-01-01' };
    expect(await house.needs.books.moneyOf('writer', year)).toEqual({ cents: 2000, pending: 1 });
  });
});

describe('a press', () => {
  it('on a decided card is told so, and changes nothing', async () => {
    const report = await submitted();
    house.set(AT + 60_000);
    value(await house.services.approveReport(report.id, 'deputy', press(report)));
    const before = await events();
    expect(await house.services.approveReport(report.id, 'deputy', press(report))).toEqual({
      ok: false,
      refusal: 'already-decided',
    });
    expect(await house.services.rejectReport(report.id, 'deputy', press(report))).toEqual({
      ok: false,
      refusal: 'already-decided',
    });
    expect(await events()).toEqual(before);
  });

  it('of three at once decides once; the others learn that it is decided', async () => {
    const report = await submitted();
    const { approveReport, rejectReport, returnReport } = house.services;
    const answers = await Promise.all(
      [approveReport, rejectReport, returnReport].map((decide) => decide(report.id, 'deputy', press(report))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual([
      { ok: false, refusal: 'already-decided' },
      { ok: false, refusal: 'already-decided' },
    ]);
    expect(await house.needs.books.opinions(report.id)).toHaveLength(1);
  });

  it('of the writer and the leader at once ends in one of the two', async () => {
    const report = await submitted();
    const [withdrawn, approved] = await Promise.all([
      house.services.withdrawReport(report.id, 'writer'),
      house.services.approveReport(report.id, 'deputy', press(report)),
    ]);
    expect([withdrawn.ok, approved.ok].filter(Boolean)).toHaveLength(1);
    const now = await house.needs.books.report(report.id);
    expect(now?.status).toBe(withdrawn.ok ? 'withdrawn' : 'registered');
    expect((await events()).length).toBe(2);
  });

  it('of 「核稿」 or 「本月无稿」 twice changes nothing the second time', async () => {
    const report = await submitted();
    value(await house.services.approveReport(report.id, 'deputy', press(report)));
    const twice = async (act: () => Promise<Ruling<unknown>>): Promise<string[]> => {
      const before = await events();
      for (let n = 0; n < 2; n += 1) expect(await act()).toMatchObject({ ok: true });
      return (await events()).slice(before.length);
    };
    expect(await twice(() => house.services.claimReport(report.id, clerk))).toEqual(['claim']);
    const note = () => house.services.noteMonth('no-report', '2025-03', ['roads'], writer);
    expect(await twice(note)).toEqual(['no-report']);
    expect((await house.needs.books.report(report.id))?.revision).toBe(3);
  });

  it('of a form forged by one who does not hold the piece says nothing of what saving brings', async () => {
    const report = await submitted();
    value(await house.services.approveReport(report.id, 'deputy', press(report)));
    value(await house.services.claimReport(report.id, clerk));
    const seen = { hash: report.text.hash, told: { reasons: [], signer: null } };
    const edited = { ...words, body: '全部改写' };
    expect(await house.services.saveEdit(report.id, writer, edited, seen, 'form')).toEqual({
      ok: false,
      refusal: 'not-yours',
    });
  });

  it('of an edit is saved only by a clerk who was told just what it brings', async () => {
    const report = await submitted();
    value(await house.services.approveReport(report.id, 'deputy', press(report)));
    value(await house.services.claimReport(report.id, clerk));
    const save = (edited: typeof words, told: Consequences) =>
      house.services.saveEdit(report.id, clerk, edited, { hash: report.text.hash, told }, 'form');
    const rewritten = { ...words, body: '全部改写' };
    const untold = await save(rewritten, { reasons: [], signer: null });
    expect(untold).toMatchObject({ refusal: 'unexpected-reasons', comes: { signer: 'deputy' } });
    const told = !untold.ok && 'comes' in untold ? untold.comes : { reasons: [], signer: null };
    expect(told.reasons).toContain('extent');
    // Told of these, he changes the date as well; or takes all back.
    const redated = { ...rewritten, eventDate: '2025-03-01' };
    expect(await save(redated, told)).toMatchObject({
      refusal: 'unexpected-reasons',
      comes: { reasons: expect.arrayContaining([...told.reasons, 'type-or-date']) },
    });
    expect(await save(words, told)).toMatchObject({ comes: { reasons: [] } });
    expect(await house.needs.books.report(report.id)).toMatchObject({
      status: 'editing',
      text: { number: 1 },
    });
    // Told that another would sign, he is told who it is by now.
    expect(await save(rewritten, { ...told, signer: 'head' })).toMatchObject({
      refusal: 'unexpected-reasons',
      comes: { signer: 'deputy' },
    });
    expect(await save(rewritten, told)).toMatchObject({ ok: true, value: { status: 'pending-resign' } });
  });
});
