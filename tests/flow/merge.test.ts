import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '#domain/report';
import {
  buttonsOn,
  cardOf,
  dispatch,
  edit,
  fromMore,
  plainBody,
  press,
  redrawn,
  registered,
  topView,
  wordsOn,
} from './acts.ts';
import { openStation, type Station } from './station.ts';

const year = { from: '2025-01-01', until: '2026-01-01' };

describe.each(['socket', 'http'] as const)('并稿和查重 over %s', (transport) => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation({ transport });
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  const titled = async (title: string): Promise<Report> => {
    const [found] = await station.books.search(
      title,
      ['registered', 'editing', 'ready', 'merged-into', 'duplicate-of', 'dispatched', 'pending-resign'],
      1,
    );
    if (!found) throw new Error(`no report ${title}`);
    return found;
  };
  it('joins two pieces into one 综合 that is signed anew and counts once', async () => {
    const { sun, zhao, qian, head, wang } = station.people;
    const lead = await registered(station, { title: '养护综合信息' });
    await station.pass(60);
    const joined = await registered(station, { title: '超限治理联合行动', type: 'problem' }, qian, head);
    const received = (await station.books.stationFigures(year, '2025-03-05')).received;
    const { id } = await titled('超限治理联合行动');
    const form = await fromMore(sun, lead, 'office.merge');
    expect(wordsOn(form)).toContain('以《养护综合信息》为主稿。');
    expect(await sun.submit(form.id, { others: [id], words: '　' })).toMatchObject({
      errors: { words: '请填写原因' },
    });
    await sun.submit(form.id, { others: [id], words: '合写一篇' });

    await redrawn(sun, joined, '办公室：并入《养护综合信息》');
    await redrawn(qian, await cardOf(qian, '《超限治理联合行动》'), '并入《养护综合信息》，仍计入来稿');
    await redrawn(sun, lead, '核稿：孙晓梅办公室科员');
    const merged = await titled('养护综合信息');
    const parts = [plainBody('养护综合信息'), plainBody('超限治理联合行动')];
    expect(merged.text).toMatchObject({ type: 'problem', body: parts.join('\n\n') });
    expect(merged.writers).toEqual([
      { person: 'zhao-lei', share: 1 },
      { person: 'qian-fang', share: 1, unit: 'maintenance' },
    ]);
    // The deputy signs it no more, and reads a copy.
    await cardOf(wang, ['抄送', '《养护综合信息》']);
    // A contributor sees the lead piece among his own.
    await cardOf(qian, '《养护综合信息》');

    const saved = await edit(sun, lead);
    expect(saved).toMatchObject({ outcome: 'updated' });
    const warned = await topView(sun);
    expect(wordsOn(warned)).toContain('保存后送周建国站长重新审签');
    await sun.submit(warned.id);
    await press(head, await cardOf(head, ['养护综合信息', '同意报送', '重新审签']), 'review.approve');
    await redrawn(sun, lead, '办公室：待上报');
    await dispatch(sun, lead);
    await redrawn(zhao, await cardOf(zhao, '《养护综合信息》'), '上报市公路处');
    expect(await station.books.stationFigures(year, '2025-03-05')).toMatchObject({ received, dispatched: 1 });
    expect((await station.books.opinions(id)).at(-1)).toMatchObject({ verdict: 'merged', words: '合写一篇' });
  });

  it('is signed anew by another where the signer has become a writer, however little he wrote', async () => {
    const { sun, head } = station.people;
    const card = await registered(station, { title: '主稿中有审签人的文字' });
    const lead = await titled('主稿中有审签人的文字');
    const signer = { person: lead.signature?.by ?? '', share: 1 };
    await station.books.keep({
      reports: [{ ...lead, writers: [...lead.writers, signer] }],
      at: 0,
      audit: [],
    });
    expect(await edit(sun, card)).toMatchObject({ outcome: 'updated' });
    const warned = await topView(sun);
    expect(wordsOn(warned)).toContain('并入了审签人本人撰写的信息');
    await sun.submit(warned.id);
    await cardOf(head, ['主稿中有审签人的文字', '同意报送', '重新审签']);
  });

  it('marks a duplicate, which no longer counts, and names what it repeats', async () => {
    const { sun, zhao } = station.people;
    await registered(station, { title: '先报的信息' });
    const card = await registered(station, { title: '后报的信息' });
    const before = (await station.books.received('2025-03')).get('general') ?? 0;
    const form = await fromMore(sun, card, 'office.duplicate');
    const { options } = await sun.suggest({ view: form.id, action_id: 'office.original', query: '先报' });
    await sun.submit(form.id, { original: options[0]?.value, words: '同一件事' });
    const no = (await titled('先报的信息')).receipt?.number ?? 0;
    const said = `与来稿2025-${String(no).padStart(3, '0')}重复`;
    const drawn = await redrawn(sun, card, `办公室：${said}`);
    expect(drawn && buttonsOn(drawn)).toEqual(['更多']);
    await redrawn(zhao, await cardOf(zhao, '《后报的信息》'), said);
    expect((await station.books.received('2025-03')).get('general')).toBe(before - 1);
  });

  it('lets one of two merges of the same piece at one moment through, and tells the other', async () => {
    const { sun, chen } = station.people;
    const cards = [
      await registered(station, { title: '主稿甲' }),
      await registered(station, { title: '主稿乙' }),
    ];
    await registered(station, { title: '被并的稿件' });
    const { id } = await titled('被并的稿件');
    const [first, second] = cards;
    if (!first || !second) throw new Error('no cards');
    const forms = [await fromMore(sun, first, 'office.merge'), await fromMore(chen, second, 'office.merge')];
    const outcomes = await Promise.all([
      sun.submit(forms[0]?.id ?? '', { others: [id], words: '并入甲' }),
      chen.submit(forms[1]?.id ?? '', { others: [id], words: '并入乙' }),
    ]);
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['closed', 'errors']);
    const lost = outcomes.find(({ errors }) => errors)?.errors;
    expect(lost).toEqual({ others: '此件现在的状态不能这样办理，请看最新卡片。' });
    const winner = outcomes[0]?.outcome === 'closed' ? '主稿甲' : '主稿乙';
    const loser = winner === '主稿甲' ? '主稿乙' : '主稿甲';
    expect((await station.books.report(id))?.target).toBe((await titled(winner)).id);
    expect(await titled(loser)).toMatchObject({ status: 'registered', text: { number: 1 } });
    const late = winner === '主稿甲' ? chen : sun;
    await late.close((await topView(late)).id);
  });

  it('gives a piece that two open at one moment to one, and names him to the other', async () => {
    const { sun, chen } = station.people;
    const card = await registered(station, { title: '两人同时核稿' });
    await Promise.all([press(sun, card, 'office.edit'), press(chen, card, 'office.edit')]);
    const { lock } = await titled('两人同时核稿');
    const [winner, loser] = lock?.by === 'sun-xiaomei' ? [sun, chen] : [chen, sun];
    expect((await topView(winner)).title.text).toBe('核稿');
    const asked = await topView(loser);
    expect(asked.title.text).toBe('接手核稿');
    expect(wordsOn(asked)).toContain(winner === sun ? '孙晓梅' : '陈立');
    await loser.close(asked.id);
    await winner.close((await topView(winner)).id);
  });

  it('shows any version beside the one before, the signed one or the writer’s own', async () => {
    const { sun } = station.people;
    const card = await cardOf(sun, ['养护综合信息', '办公室：已上报'], station.office);
    const { id, text } = await titled('养护综合信息');
    const view = await fromMore(sun, card, 'report.compare');
    expect(wordsOn(view)).toContain('第2稿对照第1稿');
    expect(wordsOn(view)).toContain('（已审签）');
    await sun.press({
      view: view.id,
      action_id: 'report.version-against',
      value: JSON.stringify({ report: id, text: text.number, against: 'signed' }),
    });
    expect(wordsOn(await topView(sun))).toContain('文稿没有改动。');
    await sun.press({
      view: view.id,
      action_id: 'report.version',
      value: JSON.stringify({ report: id, text: 1, against: 'signed' }),
    });
    expect(wordsOn(await topView(sun))).toContain('第1稿对照第2稿');
    await sun.close(view.id);
  });
});
