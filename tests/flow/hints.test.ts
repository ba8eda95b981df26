import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SeenView } from '#playground/seen';
import {
  approve,
  cardOf,
  entered,
  formBy,
  heldIn,
  newReport,
  press,
  submit,
  topView,
  wordsOn,
} from './acts.ts';
import { openStation, type Station } from './station.ts';

const BODY =
  '3月4日，安全股对站属场所逐一检查，共查出隐患42处，其中用电23处、消防11处、作业防护9处。能改的当场整改，其余列出清单限期完成，职工防范意识明显提高。下一步将每月复查一次，建议上级组织交叉互查，防止同类问题反弹，把隐患消除在萌芽状态。';
const MENDED = BODY.replace('作业防护9处', '作业防护8处');
const REASON = '三类之外另有一处重复统计，已注明。';
const NONE = 'none';

/** The values of the options that a field of a form offers. */
const offered = ({ blocks }: SeenView, id: string): string[] =>
  blocks.flatMap((block) =>
    block.type === 'input' && block.block_id === id && block.element.type === 'radio_buttons'
      ? block.element.options.map(({ value }) => value ?? '')
      : [],
  );

describe('the hints before sign-off', () => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation();
  });
  beforeEach(() => station.pass(120));
  afterAll(() => station.close());

  const newForm = () => newReport(station.people.zhao);
  const fresh = async (title: string) => {
    const found = (await station.books.reportsBy('zhao-lei', 50)).find(({ text }) => text.title === title);
    if (!found) throw new Error(`no report ${title}`);
    return found;
  };

  it('are not asked of a text that gives no cause', async () => {
    const { zhao } = station.people;
    const form = await newForm();
    expect(await zhao.submit(form.id, entered({ title: '边沟疏通惠及农田' }))).toMatchObject({
      outcome: 'closed',
    });
    expect((await fresh('边沟疏通惠及农田')).hints).toBeNull();
  });

  it('stay on the form with the reason that was typed, while a file still lacks its caption', async () => {
    const { zhao } = station.people;
    const title = '道班用电用火情况附图';
    const form = await newForm();
    await zhao.submit(form.id, entered({ title, body: BODY }));
    await zhao.press({ view: form.id, action_id: 'report.more' });
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const photo = await zhao.attach('现场.png', png);
    expect(await zhao.submit(form.id, { explanation: REASON, attachments: [photo] })).toMatchObject({
      outcome: 'errors',
      errors: { captions: '附件1个，说明0行；请每个附件写一行说明' },
    });
    const still = await topView(zhao);
    expect(heldIn(still, 'explanation')?.value).toBe(REASON);
    expect(wordsOn(still)).toContain('分项相加为43');
    expect(await zhao.submit(form.id, { captions: '检查现场' })).toMatchObject({ outcome: 'closed' });
    expect((await fresh(title)).hints?.reason).toBe(REASON);
  });

  it('find the very same words behind ten pieces of the same title', async () => {
    const { zhao } = station.people;
    const title = '本周路况信息';
    const nth = (n: number) =>
      entered({ title, body: `${entered({ title }).body}路况第${'甲'.repeat(n)}类。` });
    for (let n = 1; n <= 12; n += 1) {
      await station.pass(60);
      const form = await newForm();
      await zhao.submit(form.id, nth(n));
      if (n > 1) await zhao.submit(form.id, { explanation: '各周路况不同。' });
    }
    await station.pass(60);
    const form = await newForm();
    expect(await zhao.submit(form.id, nth(1))).toMatchObject({
      outcome: 'errors',
      errors: { title: expect.stringContaining(title) },
    });
    await zhao.close(form.id);
  });

  it('show a piece that all may know behind three problems of another unit', async () => {
    const { zhao, wu } = station.people;
    const title = '二号隧道渗水需要治理资金';
    await submit(wu, { title });
    for (const more of ['甲', '乙', '丙']) {
      await station.pass(60);
      const body = `${entered({ title }).body}${more}。`;
      const form = await newForm();
      await zhao.submit(form.id, entered({ title, body, type: 'problem' }));
      await zhao.submit(form.id, { explanation: '渗水处不同。' });
    }
    await station.pass(60);
    const own = await newReport(wu);
    const body = `${entered({ title }).body}丁。`;
    expect(await wu.submit(own.id, entered({ title, body }))).toMatchObject({ outcome: 'updated' });
    expect(offered(await topView(wu), 'follows')).toHaveLength(2);
    await wu.close(own.id);
  });

  it('say nothing of what another unit reported as a problem, but much of one’s own', async () => {
    const { zhao, wu } = station.people;
    await submit(zhao, { title: '三号桥墩冲刷需要加固资金', type: 'problem' });
    const body = entered({ title: '桥墩冲刷' }).body;
    const other = await newReport(wu);
    expect(await wu.submit(other.id, entered({ title: '三号桥墩冲刷需加固资金', body }))).toMatchObject({
      outcome: 'closed',
    });
    const own = await newForm();
    await zhao.submit(own.id, entered({ title: '三号桥墩冲刷急需加固资金', body }));
    expect(wordsOn(await topView(zhao))).toContain('三号桥墩冲刷需要加固资金');
    await zhao.close(own.id);
  });

  it('keep the form open with its words, name place and reason, and take one reason for all', async () => {
    const { zhao, wang } = station.people;
    const title = '节前安全检查查出隐患24处';
    const form = await newForm();
    const words = entered({ title, body: BODY });
    expect(await zhao.submit(form.id, words)).toMatchObject({ outcome: 'updated' });
    const asked = await topView(zhao);
    expect(asked.id).toBe(form.id);
    expect(heldIn(asked, 'title')?.value).toBe(title);
    expect(heldIn(asked, 'body')?.value).toBe(BODY);
    expect(wordsOn(asked)).toContain('校核提示2条。');
    expect(wordsOn(asked)).toContain(
      '“42处，其中用电23处、消防11处、作业防护9处”：合计写作42，分项相加为43，请核对。',
    );
    expect(wordsOn(asked)).toContain('题目写作“查查出隐患24处”，正文写作“共查出隐患42处”，请核对。');
    expect(await station.books.search(title, ['pending-sign'], 5)).toEqual([]);

    expect(await zhao.submit(form.id)).toMatchObject({
      outcome: 'errors',
      errors: { explanation: '请填写校核说明，或修改后送审' },
    });
    expect(await zhao.submit(form.id, { explanation: REASON })).toMatchObject({ outcome: 'closed' });
    const { hints } = await fresh(title);
    expect(hints?.found.map(({ check }) => check)).toEqual(['sum', 'title-figure']);
    expect(hints?.reason).toBe(REASON);

    const card = await cardOf(wang, [title, '同意报送']);
    expect(wordsOn(card.message)).toContain('校核提示2条，作者说明：');
    const reading = await formBy(wang, () => press(wang, card, 'report.full-text'));
    expect(wordsOn(reading)).toContain('合计写作42，分项相加为43');
    expect(wordsOn(reading)).toContain(`校核说明（赵磊信息员）：${REASON}`);
    await wang.close(reading.id);
  });

  it('leave co-writers and files within reach, and stay when those are shown', async () => {
    const { zhao, wang } = station.people;
    const title = '岁末安全检查查出隐患24处';
    const form = await newForm();
    await zhao.submit(form.id, entered({ title, body: BODY }));
    await zhao.fill(form.id, { explanation: REASON });
    await zhao.press({ view: form.id, action_id: 'report.more' });
    const asked = await topView(zhao);
    expect(wordsOn(asked)).toContain('分项相加为43，请核对。');
    expect(heldIn(asked, 'explanation')?.value).toBe(REASON);
    const { options } = await zhao.suggest({ view: form.id, action_id: 'report.co-writer', query: '钱芳' });
    const written = { 'co-writers': [options[0]?.value ?? ''] };
    expect(await zhao.submit(form.id, written)).toMatchObject({ outcome: 'closed' });
    expect((await fresh(title)).writers).toHaveLength(2);
    expect(wordsOn((await cardOf(wang, [title, '同意报送'])).message)).toContain('作者说明：');
  });

  it('are gone once the words are mended, and a new one is shown before a reason covers it', async () => {
    const { zhao, wang } = station.people;
    const title = '料场隐患排查见底';
    const form = await newForm();
    await zhao.submit(form.id, entered({ title, body: BODY }));
    const other = BODY.replace('3月4日', '2月30日');
    expect(await zhao.submit(form.id, { body: other, explanation: REASON })).toMatchObject({
      outcome: 'updated',
    });
    expect(wordsOn(await topView(zhao))).toContain('没有“2月30日”这个日期或时间，请核对。');
    expect(heldIn(await topView(zhao), 'explanation')?.value).toBe(REASON);
    expect(await zhao.submit(form.id, { body: MENDED })).toMatchObject({ outcome: 'closed' });
    expect((await fresh(title)).hints).toBeNull();
    expect(wordsOn((await cardOf(wang, [title, '同意报送'])).message)).not.toContain('校核提示');
  });

  it('show the earlier piece that a title is very like, and take its follow-up, which does not count', async () => {
    const { zhao, qian, wang } = station.people;
    await submit(qian, { title: '白沙桥伸缩缝更换提前四天完工' });
    const earlier = (await station.books.search('白沙桥伸缩缝', ['pending-sign'], 1))[0];
    const counted = (await station.books.received('2025-03')).get('general') ?? 0;
    const form = await newForm();
    const title = '白沙桥伸缩缝更换提前4天完工';
    expect(await zhao.submit(form.id, entered({ title }))).toMatchObject({ outcome: 'updated' });
    const asked = await topView(zhao);
    expect(wordsOn(asked)).toContain(
      '与养护工程股3月5日报送的《白沙桥伸缩缝更换提前四天完工》高度相似。是续报请选“续报”，否则请说明区别。',
    );
    expect(offered(asked, 'follows')).toEqual([earlier?.id, NONE]);
    expect(await zhao.submit(form.id)).toMatchObject({ outcome: 'errors' });
    expect(await zhao.submit(form.id, { follows: earlier?.id })).toMatchObject({ outcome: 'closed' });
    expect(await fresh(title)).toMatchObject({ follows: earlier?.id, hints: null });
    expect((await station.books.received('2025-03')).get('general') ?? 0).toBe(counted);
    expect(wordsOn((await cardOf(wang, [title, '同意报送'])).message)).toContain('续报，不计入来稿');
  });

  it('take the difference instead, and such a piece counts', async () => {
    const { zhao } = station.people;
    const counted = (await station.books.received('2025-03')).get('general') ?? 0;
    const form = await newForm();
    const title = '白沙桥伸缩缝的更换提前四天完工';
    expect(await zhao.submit(form.id, entered({ title }))).toMatchObject({ outcome: 'updated' });
    const explanation = '前一篇写桥面，本篇写伸缩缝。';
    expect(await zhao.submit(form.id, { follows: NONE, explanation })).toMatchObject({ outcome: 'closed' });
    expect(await fresh(title)).toMatchObject({ follows: null, hints: { reason: explanation } });
    expect((await station.books.received('2025-03')).get('general')).toBe(counted + 1);
  });

  it('stop the exact repeat of an earlier piece, until that one is withdrawn', async () => {
    const { zhao, qian } = station.people;
    const title = '水毁路段三天抢通';
    await submit(qian, { title });
    const [first] = await station.books.reportsBy('qian-fang', 1);
    const number = String(first?.receipt?.number).padStart(3, '0');
    const form = await newForm();
    expect(await zhao.submit(form.id, entered({ title }))).toMatchObject({
      outcome: 'errors',
      errors: {
        title: `与养护工程股3月5日报送的《${title}》（来稿2025-${number}）题目、正文完全相同，不能重复报送。`,
      },
    });
    await press(qian, await cardOf(qian, [title, '撤回']), 'report.withdraw');
    expect(await zhao.submit(form.id)).toMatchObject({ outcome: 'closed' });
  });

  it('are asked again when a returned report is revised, and never of the office’s own edit', async () => {
    const { zhao, wang, sun } = station.people;
    const title = '边坡监测点加密';
    await submit(zhao, { title });
    const card = await cardOf(wang, [title, '退回修改']);
    const back = await formBy(wang, () => press(wang, card, 'review.return'));
    await wang.submit(back.id, { choice: '0' });
    const news = await cardOf(zhao, `《${title}》退回修改。`);
    const revision = await formBy(zhao, () => press(zhao, news, 'report.revise'));
    expect(await zhao.submit(revision.id, { body: BODY, declaration: ['yes'] })).toMatchObject({
      outcome: 'updated',
    });
    const asked = await topView(zhao);
    expect(wordsOn(asked)).toContain('退回修改。王志远副站长：请核实数据');
    expect(wordsOn(asked)).toContain('分项相加为43');
    expect(await zhao.submit(revision.id, { explanation: REASON })).toMatchObject({ outcome: 'closed' });
    await approve(wang, title);
    const inOffice = await cardOf(sun, [title, '待核稿'], station.office);
    const edit = await formBy(sun, () => press(sun, inOffice, 'office.edit'));
    expect(await sun.submit(edit.id, { title: `${title}了` })).toMatchObject({ outcome: 'closed' });
    expect((await fresh(`${title}了`)).hints?.reason).toBe(REASON);
  });

  it('find an earlier title after a restart too', async () => {
    const { zhao } = station.people;
    await submit(zhao, { title: '青石岭落石预警亮灯' });
    await station.stop();
    await station.start();
    const form = await newForm();
    expect(await zhao.submit(form.id, entered({ title: '青石岭落石预警亮灯了' }))).toMatchObject({
      outcome: 'updated',
    });
    expect(wordsOn(await topView(zhao))).toContain('《青石岭落石预警亮灯》高度相似');
  });
});

it('are said in English where the station asks for it', async () => {
  const station = await openStation({ locale: 'en' });
  const { zhao, wang } = station.people;
  const form = await newReport(zhao);
  const words = entered({ title: '料场隐患排查见底', body: BODY });
  expect(await zhao.submit(form.id, words)).toMatchObject({ outcome: 'updated' });
  const asked = wordsOn(await topView(zhao));
  expect(asked).toContain('1 hint from the checks.');
  expect(asked).toContain('the total says 42, the parts come to 43.');
  expect(await zhao.submit(form.id, { explanation: 'One is counted twice.' })).toMatchObject({
    outcome: 'closed',
  });
  const card = await cardOf(wang, ['料场隐患排查见底', 'Approve']);
  expect(wordsOn(card.message)).toContain('1 hint; the author: ');
  const reading = await formBy(wang, () => press(wang, card, 'report.full-text'));
  expect(wordsOn(reading)).toMatch(/Explanation \(.*\): One is counted twice\./);
  await station.close();
});
