import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SeenView } from '#playground/seen';
import { until } from '#playground/until';
import {
  adopt,
  cardOf,
  dispatch,
  edit,
  entered,
  formBy,
  plainBody,
  press,
  redrawn,
  registered,
  submit,
  topView,
  whisperTo,
  wordsOn,
} from './acts.ts';
import { refusedCalls } from './core.ts';
import { openStation, type Station } from './station.ts';

/** The lines of a timeline, one for each step. */
const stepsOn = (view: SeenView): string[] =>
  view.blocks.flatMap((block) => (block.type === 'section' ? [block.text?.text ?? ''] : []));

describe.each(['socket', 'http'] as const)('办理过程 over %s', (transport) => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation({ transport });
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  it('tells the writer of every step: who, when, which text, and why', async () => {
    const { zhao, wang, sun } = station.people;
    const title = '办理全过程的一篇';
    await submit(zhao, { title });
    const first = await cardOf(wang, [title, '同意报送']);
    const back = await formBy(wang, () => press(wang, first, 'review.return'));
    await wang.submit(back.id, { choice: '0' });
    const news = await cardOf(zhao, `《${title}》退回修改。`);
    await station.pass(60);
    const revision = await formBy(zhao, () => press(zhao, news, 'report.revise'));
    const mended = entered({ title, body: plainBody(title).replace('投入12人', '投入15人') });
    const sent = await zhao.submit(revision.id, mended);
    if (sent.outcome === 'updated') await zhao.submit(revision.id, { ...mended, explanation: '已核实。' });
    const again = await cardOf(wang, [title, '第2稿', '同意报送']);
    await press(wang, again, 'review.approve');
    await station.pass(60);
    const office = await cardOf(sun, [title, '待核稿'], station.office);
    await edit(sun, office, {
      body: plainBody(title).replace('投入12人', '投入15人').replace('良好', '很好'),
    });
    await dispatch(sun, await cardOf(sun, [title, '待上报'], station.office), { number: '8号' });
    await redrawn(sun, office, '办公室：已上报');
    await adopt(sun, { search: title, bodies: ['shi-gonglu-chu'], issue: '第6期' });
    await sun.close((await topView(sun)).id);
    const own = await cardOf(zhao, [title, '已被市公路处采用', '办理过程']);

    const view = await formBy(zhao, () => press(zhao, own, 'report.timeline'));
    const lines = stepsOn(view).map((line) => line.replace(/（3月5日10:\d\d）/, ''));
    expect(lines).toEqual([
      '赵磊信息员：送审，呈请王志远副站长审签｜第1稿',
      '王志远副站长：退回修改，请核实数据｜第1稿',
      '赵磊信息员：修改再报，呈请王志远副站长审签｜第2稿｜改动1处',
      '王志远副站长：同意报送。｜第2稿',
      '孙晓梅办公室科员：开始核稿｜第2稿',
      '孙晓梅办公室科员：核稿｜第3稿｜改动1处',
      '孙晓梅办公室科员：登记上报，3月5日上报市公路处，编号8号｜第3稿',
      '孙晓梅办公室科员：登记采用，市公路处《公路信息 第6期》｜第3稿',
    ]);

    // Each new version can be held against the one before it.
    const values = view.blocks.flatMap((block) =>
      block.type === 'section' && block.accessory?.type === 'button' ? [block] : [],
    );
    expect(values).toHaveLength(2);
    await zhao.press({
      view: view.id,
      action_id: 'report.compare-versions',
      block_id: values[0]?.block_id ?? '',
    });
    const comparison = await until(
      async () => (await zhao.views()).at(-1),
      (top) => top !== undefined && top.id !== view.id,
    );
    expect(comparison && JSON.stringify(comparison.blocks)).toMatch(/"12","style":\{"strike":true\}/);
    expect(comparison && wordsOn(comparison)).toContain('第2稿');
    await zhao.close(comparison?.id ?? '');
    await zhao.close(view.id);
  });

  it('is reached from 我的 as well', async () => {
    const { zhao } = station.people;
    await registered(station, { title: '从我的信息看过程' });
    const mine = await whisperTo(zhao, () => zhao.command('/xinbao 我的'));
    const button = mine.blocks?.find((block) => block.type === 'section' && block.accessory);
    await zhao.press({
      channel: await zhao.dm(),
      ts: mine.ts,
      action_id: 'report.timeline',
      block_id: button?.block_id ?? '',
    });
    const view = await topView(zhao);
    expect(wordsOn(view)).toContain('送审，呈请王志远副站长审签');
    await zhao.close(view.id);
    expect(await refusedCalls(station)).toEqual([]);
  });
});
