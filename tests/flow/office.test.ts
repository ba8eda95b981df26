import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  buttonsOn,
  cardOf,
  dispatch,
  edit,
  formBy,
  fromMore,
  press,
  ready,
  redrawn,
  registered,
  settled,
  topView,
  wordsOn,
} from './acts.ts';
import { openStation, type Station } from './station.ts';

describe('核稿和上报', () => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation();
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  it('claims a piece by opening it, and saves unchanged words as ready', async () => {
    const { sun, zhao } = station.people;
    const card = await registered(station, { title: '未作改动的稿件' });
    const form = await formBy(sun, () => press(sun, card, 'office.edit'));
    const claimed = await redrawn(sun, card, '核稿：孙晓梅办公室科员');
    expect(claimed && wordsOn(claimed)).toContain('办公室：核稿中');
    expect(await sun.submit(form.id)).toMatchObject({ outcome: 'closed' });
    const done = await redrawn(sun, card, '办公室：待上报');
    expect(done && buttonsOn(done)).toEqual(['登记上报', '核稿', '退回修改', '更多']);
    await redrawn(zhao, await cardOf(zhao, '未作改动的稿件'), '已核稿，待上报');
  });

  it('keeps a small edit under the signature', async () => {
    const { sun } = station.people;
    const body = '第二养护中队昼夜清雪，主要路段已全部恢复通行，过往群众普遍表示满意。';
    const card = await registered(station, { title: '小改动的稿件', body });
    expect(await edit(sun, card, { body: body.replace('普遍', '都') })).toMatchObject({ outcome: 'closed' });
    await redrawn(sun, card, '办公室：待上报');
  });

  it.each([
    ['a figure', '完成路肩整修4公里，成效明显，得到好评。', '改动了数字'],
    ['a name', '完成路肩整修3公里，成效明显，得到市政府好评。', '改动了人名或单位名'],
  ])('says before saving that a changed %s needs a new signature', async (what, body, reason) => {
    const { sun, wang, zhao } = station.people;
    const title = `重要改动之${what}`;
    const card = await registered(station, { title, body: '完成路肩整修3公里，成效明显，得到好评。' });
    const before = await station.books.search(title, ['editing', 'registered'], 1);
    const warned = await edit(sun, card, { body });
    expect(warned).toMatchObject({ outcome: 'updated' });
    const view = await topView(sun);
    expect(wordsOn(view)).toContain(`本次核稿${reason}`);
    expect(wordsOn(view)).toContain('保存后送王志远副站长重新审签。');
    expect(view.values.body?.body?.value).toBe(body);
    expect((await station.books.report(before[0]?.id ?? ''))?.text.number).toBe(1);

    expect(await sun.submit(view.id)).toMatchObject({ outcome: 'closed' });
    const again = await cardOf(wang, [title, '同意报送', '请复核改动处并重新审签']);
    const runs = (again.message.blocks ?? []).flatMap((block) =>
      block.type === 'rich_text' ? JSON.stringify(block.elements) : [],
    );
    expect(runs.join()).toContain('"bold":true');
    // The title stands above the comparison, and only there.
    expect(wordsOn(again.message).split(title)).toHaveLength(2);
    await redrawn(zhao, await cardOf(zhao, `《${title}》`), '核稿时有改动，送王志远副站长重新审签');
    await press(wang, again, 'review.approve');
    await redrawn(sun, card, '办公室：待上报');
  });

  it('asks a colleague once more before he takes over, and refuses the first one’s save with his words kept', async () => {
    const { sun, chen } = station.people;
    const card = await registered(station, { title: '同事接手的稿件' });
    const first = await formBy(sun, () => press(sun, card, 'office.edit'));
    const asked = await formBy(chen, () => press(chen, card, 'office.edit'));
    expect(asked.title.text).toBe('接手核稿');
    expect(wordsOn(asked)).toContain('孙晓梅办公室科员自3月5日');
    await redrawn(sun, card, '核稿：孙晓梅办公室科员');
    expect(await chen.submit(asked.id)).toMatchObject({ outcome: 'updated' });
    const second = await topView(chen);
    await redrawn(sun, card, '核稿：陈立办公室主任');
    const before = await station.kept();
    const title = '同事接手的稿件（改）';
    expect(await sun.submit(first.id, { title })).toMatchObject({
      errors: { title: '此件已由同事接手，本次核稿未保存；所填内容仍在，请与同事商定后重新核稿。' },
    });
    expect((await topView(sun)).values.title?.title?.value).toBe(title);
    expect(await station.kept()).toEqual(before);
    expect(await chen.submit(second.id)).toMatchObject({ outcome: 'closed' });
    await sun.close(first.id);
  });

  it('lets nobody end a piece while a colleague is at work on it', async () => {
    const { sun, chen } = station.people;
    const card = await registered(station, { title: '同事正在核稿的稿件' });
    const keeping = await fromMore(chen, card, 'office.keep');
    const open = await formBy(sun, () => press(sun, card, 'office.edit'));
    expect(JSON.stringify(await chen.submit(keeping.id, { words: '已报过' }))).toContain('此件正由同事核稿');
    expect(await sun.submit(open.id)).toMatchObject({ outcome: 'closed' });
    await chen.close(keeping.id);
  });

  it('gives a colleague what was left open for half an hour, without asking', async () => {
    const { sun, chen } = station.people;
    const card = await registered(station, { title: '久未保存的稿件' });
    const left = await formBy(sun, () => press(sun, card, 'office.edit'));
    await station.pass(30 * 60);
    const taken = await formBy(chen, () => press(chen, card, 'office.edit'));
    expect(taken.title.text).toBe('核稿');
    await redrawn(sun, card, '核稿：陈立办公室主任');
    expect(await sun.submit(left.id)).toMatchObject({
      errors: { title: expect.stringContaining('此件已由同事接手') },
    });
    await sun.close(left.id);
    await chen.submit(taken.id);
  });

  it.each([
    ['title', '请填写题目'],
    ['body', '请填写正文'],
  ])('never saves a piece without its %s', async (field, error) => {
    const { sun } = station.people;
    const card = await registered(station, { title: `不得清空${field}` });
    expect(await edit(sun, card, { [field]: '　 ' })).toMatchObject({ errors: { [field]: error } });
    await sun.close((await topView(sun)).id);
  });

  it('returns a piece for revision, with a reason', async () => {
    const { sun, zhao } = station.people;
    const card = await registered(station, { title: '办公室退回的稿件' });
    const form = await formBy(sun, () => press(sun, card, 'office.return'));
    expect(await sun.submit(form.id)).toMatchObject({ errors: { words: expect.any(String) } });
    await sun.submit(form.id, { choice: '1' });
    const news = await cardOf(zhao, '《办公室退回的稿件》退回修改。');
    expect(wordsOn(news.message)).toContain('孙晓梅办公室科员：请补充分析建议。');
    await redrawn(sun, card, '办公室：已退回');
  });

  it('records what was sent up, 市公路处 and today prefilled, never in the future', async () => {
    const { sun, zhao } = station.people;
    const card = await ready(station, { title: '登记上报的稿件' });
    const form = await formBy(sun, () => press(sun, card, 'office.dispatch'));
    expect(wordsOn(form)).toContain('本程序只作登记，不代为发送。');
    expect(form.values.superior?.superior?.selected_options).toMatchObject([{ value: 'shi-gonglu-chu' }]);
    expect(form.values.date?.date?.selected_date).toBe('2025-03-05');
    expect(await sun.submit(form.id, { date: '2025-03-06' })).toMatchObject({
      errors: { date: '日期不能晚于今天' },
    });
    expect((await station.books.stationFigures(year, '2025-03-05')).dispatched).toBe(0);
    const values = { date: '2025-03-05', number: '安路信〔2025〕1号' };
    expect(await sun.submit(form.id, values)).toMatchObject({ outcome: 'closed' });
    const sent = await redrawn(sun, card, '3月5日上报市公路处，编号安路信〔2025〕1号');
    expect(sent && buttonsOn(sent)).toEqual(['另报其他单位', '更多']);
    expect((await station.books.stationFigures(year, '2025-03-05')).dispatched).toBe(1);
    const again = await formBy(sun, () => press(sun, card, 'office.dispatch'));
    await sun.submit(again.id, { superior: ['shi-jiaotong-ju'], date: '2025-03-05' });
    expect(await redrawn(sun, card, '上报市交通局')).toBeDefined();
    expect((await station.books.stationFigures(year, '2025-03-05')).dispatched).toBe(1);
    const own = await cardOf(zhao, [
      '《登记上报的稿件》（来稿2025-',
      '）已于3月5日上报市公路处。办公室未作改动。',
    ]);
    expect(buttonsOn(own.message)).toEqual(['查看对照', '办理过程']);
  });

  it('shows the author what the office changed', async () => {
    const { sun, zhao } = station.people;
    const body = '第一养护中队清理边沟，保障排水通畅，群众反映良好，行车安全得到保障。';
    const card = await registered(station, { title: '查看对照的稿件', body });
    await edit(sun, card, { body: body.replace('良好', '很好') });
    await dispatch(sun, await cardOf(sun, ['查看对照的稿件', '待上报'], station.office));
    const own = await cardOf(zhao, [
      '《查看对照的稿件》（来稿2025-',
      '）已于3月5日上报市公路处。办公室改动1处，可查看对照。',
    ]);
    const view = await formBy(zhao, () => press(zhao, own, 'report.compare'));
    expect(JSON.stringify(view.blocks)).toContain('"strike":true');
    expect(JSON.stringify(view.blocks)).toContain('"bold":true');
  });

  it('keeps a piece back with a reason, and takes it up again', async () => {
    const { sun, wang, zhao } = station.people;
    const counted = (await station.books.received('2025-03')).get('general');
    const card = await registered(station, { title: '留存的稿件' });
    const form = await fromMore(sun, card, 'office.keep');
    expect(await sun.submit(form.id, { words: '　' })).toMatchObject({ errors: { words: '请填写留存原因' } });
    await sun.submit(form.id, { words: '题材已报过' });
    await redrawn(sun, card, '孙晓梅办公室科员：留存，题材已报过');
    await redrawn(zhao, await cardOf(zhao, '《留存的稿件》'), '由办公室留存，仍计入来稿');
    // The leader's card goes on saying what he said.
    const signed = await cardOf(wang, '留存的稿件');
    const his = wordsOn((await settled(wang, signed)) ?? signed.message);
    expect(his).toContain('王志远副站长：同意报送');
    expect(his).not.toContain('题材已报过');
    expect((await station.books.received('2025-03')).get('general')).toBe((counted ?? 0) + 1);
    await edit(sun, await cardOf(sun, ['留存的稿件', '办公室：留存'], station.office));
    await redrawn(sun, card, '办公室：待上报');
  });

  const year = { from: '2025-01-01', until: '2026-01-01' };
});
