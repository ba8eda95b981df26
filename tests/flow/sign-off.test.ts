import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  approve,
  buttonsOn,
  cardOf,
  edit,
  entered,
  formBy,
  heldIn,
  press,
  redrawn,
  registered,
  settled,
  submit,
  topView,
  whisperTo,
  wordsOn,
} from './acts.ts';
import { openStation, type Station } from './station.ts';

describe('审签', () => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation();
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  it('approves with one tap: verdict for buttons, the author told in place, a card in the office', async () => {
    const { zhao, wang, sun } = station.people;
    await submit(zhao, { title: '一键同意' });
    const own = await cardOf(zhao, '一键同意');
    const card = await approve(wang, '一键同意');
    const decided = await redrawn(wang, card, '王志远副站长：同意报送。（3月5日10:');
    expect(decided && buttonsOn(decided)).toEqual(['撤回意见']);
    const told = await redrawn(zhao, own, '已审签，由办公室核稿');
    expect(told && buttonsOn(told)).toEqual(['申请撤回', '办理过程']);
    const office = await cardOf(sun, '一键同意', station.office);
    expect(wordsOn(office.message)).toContain('办公室：待核稿｜一般信息｜登记号2025-001');
    expect(wordsOn(office.message)).toContain('待核稿后可登记上报');
    expect(buttonsOn(office.message)).toEqual(['核稿', '退回修改', '更多']);
  });

  it.each([
    ['a phrase', { choice: '1' }, '同意，请办公室核实数据后报送。'],
    ['own words', { words: '同意，数据再核一次。' }, '同意，数据再核一次。'],
  ])('takes 另写意见 with %s', async (how, values, said) => {
    const { zhao, wang } = station.people;
    const title = `另写意见之${how}`;
    await submit(zhao, { title });
    const card = await cardOf(wang, [title, '另写意见']);
    const form = await formBy(wang, () => press(wang, card, 'review.opinion'));
    expect(await wang.submit(form.id, values)).toMatchObject({ outcome: 'closed' });
    await redrawn(wang, card, `王志远副站长：${said}（`);
  });

  it('does not take words that say no for an approval: the form says what to press', async () => {
    const { zhao, wang } = station.people;
    await submit(zhao, { title: '意见似为不同意' });
    const card = await cardOf(wang, ['意见似为不同意', '另写意见']);
    const form = await formBy(wang, () => press(wang, card, 'review.opinion'));
    const acted = await wang.submit(form.id, { words: '不同意报送，数据不实' });
    expect(acted).toMatchObject({
      errors: { words: expect.stringContaining('不同意的，请点“退回修改”或“暂不报送”') },
    });
    const [report] = await station.books.reportsBy('zhao-lei', 1);
    expect(report).toMatchObject({ status: 'pending-sign', signature: null });
    expect(await wang.submit(form.id, { words: '同意，请核数据。' })).toMatchObject({ outcome: 'closed' });
  });

  it('returns with a reason; the piece comes again on a new card, with its number and first date', async () => {
    const { zhao, wang } = station.people;
    await submit(zhao, { title: '需要修改的稿件' });
    const counted = (await station.books.received('2025-03')).get('general') ?? 0;
    const own = await cardOf(zhao, '需要修改的稿件');
    const number = /来稿(2025-\d+)/.exec(wordsOn(own.message))?.[1] ?? 'none';
    const card = await cardOf(wang, ['需要修改的稿件', '退回修改']);
    const form = await formBy(wang, () => press(wang, card, 'review.return'));
    expect(await wang.submit(form.id)).toMatchObject({ errors: { words: expect.any(String) } });
    // What is only blank the chat lets pass, and the form itself stops.
    expect(await wang.submit(form.id, { words: ' ' })).toMatchObject({
      errors: { words: '请选择或填写原因' },
    });
    expect(await wang.submit(form.id, { choice: '0', words: '第二段' })).toMatchObject({ outcome: 'closed' });

    const news = await cardOf(zhao, '《需要修改的稿件》退回修改。');
    expect(wordsOn(news.message)).toContain('王志远副站长：请核实数据：第二段。来稿号和报送日期保留。');
    expect(news.message.ts).not.toBe(own.message.ts);
    await redrawn(wang, card, '王志远副站长：退回修改，请核实数据：第二段');
    expect((await station.books.received('2025-03')).get('general')).toBe(counted - 1);

    await station.goTo('2025-03-07T10:00');
    const revision = await formBy(zhao, () => press(zhao, news, 'report.revise'));
    expect(wordsOn(revision)).toContain('退回修改。王志远副站长：请核实数据：第二段');
    expect(heldIn(revision, 'title')?.value).toBe('需要修改的稿件');
    const mended = entered({ title: '改好的稿件' });
    expect(await zhao.submit(revision.id, mended)).toMatchObject({ outcome: 'closed' });

    const again = await cardOf(wang, ['改好的稿件', '同意报送']);
    expect(again.message.ts).not.toBe(card.message.ts);
    expect(wordsOn(again.message)).toContain(`3月5日报送｜第2稿｜来稿${number}`);
    const old = await redrawn(wang, card, '此件已重新呈请审签，请看新的审签卡。');
    expect(old && buttonsOn(old)).toEqual([]);
    expect(old && wordsOn(old)).toContain('需要修改的稿件');
    expect(old && wordsOn(old)).toContain('第1稿');
    expect((await station.books.received('2025-03')).get('general')).toBe(counted);
    await redrawn(zhao, own, `《改好的稿件》已登记（来稿${number}）`);
    const late = await whisperTo(zhao, () => press(zhao, news, 'report.revise'));
    expect(late.text).toBe('此件现在的状态不能这样办理，请看最新卡片。');
  });

  it('goes to the station head, with a copy to the deputy, once it has become a problem report', async () => {
    const { zhao, wang, head } = station.people;
    await submit(zhao, { title: '由一般改为问题' });
    const card = await cardOf(wang, ['由一般改为问题', '退回修改']);
    const form = await formBy(wang, () => press(wang, card, 'review.return'));
    await wang.submit(form.id, { words: '应作为问题信息' });
    const news = await cardOf(zhao, '《由一般改为问题》退回修改。');
    const revision = await formBy(zhao, () => press(zhao, news, 'report.revise'));
    await zhao.submit(revision.id, { type: 'problem', declaration: ['yes'] });
    await cardOf(head, ['由一般改为问题', '呈请审签：问题信息', '同意报送']);
    await cardOf(wang, '抄送：大队综合股报送问题信息《由一般改为问题》，由周建国站长审签。');
    await redrawn(wang, card, '此件已重新呈请审签');
  });

  it('holds a piece back with a reason: it no longer counts, and the writer is told', async () => {
    const { wu, wang } = station.people;
    await submit(wu, { title: '暂不报送的稿件' });
    const card = await cardOf(wang, ['暂不报送的稿件', '同意报送']);
    const form = await formBy(wang, () => press(wang, card, 'review.hold'));
    expect(await wang.submit(form.id)).toMatchObject({ errors: { words: expect.any(String) } });
    await wang.submit(form.id, { words: '情况尚未查清' });
    const news = await cardOf(wu, '情况尚未查清');
    expect(wordsOn(news.message)).toBe('《暂不报送的稿件》暂不报送。王志远副站长：情况尚未查清。');
    await redrawn(wang, card, '王志远副站长：暂不报送，情况尚未查清');
    expect((await station.books.received('2025-03')).get('road-admin') ?? 0).toBe(0);
  });

  it('takes an opinion back until the office begins, and not after', async () => {
    const { zhao, wang, sun } = station.people;
    const office = await registered(station, { title: '撤回意见的稿件' });
    const card = await cardOf(wang, ['撤回意见的稿件', '撤回意见']);
    await press(wang, card, 'review.undo');
    await redrawn(wang, card, '已撤回意见');
    await redrawn(zhao, await cardOf(zhao, '撤回意见的稿件'), '送王志远副站长审签');
    await redrawn(sun, office, '办公室：待审签');

    const again = await approve(wang, '撤回意见的稿件');
    expect(again.message.ts).not.toBe(card.message.ts);
    await redrawn(sun, office, '办公室：待核稿');
    const form = await formBy(sun, () => press(sun, office, 'office.edit'));
    await settled(wang, again);
    await sun.submit(form.id);
    await redrawn(sun, office, '办公室：待上报');
    await settled(wang, again);
  });

  it('lets the leader take back a second signature, until the office opens the piece again', async () => {
    const { wang, sun } = station.people;
    const office = await registered(station, { title: '两次审签的稿件', body: '完成3公里。' });
    await edit(sun, office, { body: '完成4公里。' });
    await sun.submit((await topView(sun)).id);
    const second = await cardOf(wang, ['两次审签的稿件', '同意报送', '请复核改动处']);
    await press(wang, second, 'review.approve');
    await redrawn(sun, office, '办公室：待上报');
    const undo = await cardOf(wang, ['两次审签的稿件', '撤回意见']);
    await press(wang, undo, 'review.undo');
    await redrawn(sun, office, '办公室：待重新审签');
  });

  it('shows the full text to whom it concerns', async () => {
    const { zhao, wang } = station.people;
    const body = `开头。${'长'.repeat(2000)}结尾。`;
    await submit(zhao, { title: '两千字的稿件', body });
    const card = await cardOf(wang, '两千字的稿件');
    expect(wordsOn(card.message)).not.toContain('结尾。');
    const view = await formBy(wang, () => press(wang, card, 'report.full-text'));
    expect(wordsOn(view)).toContain(body);
  });
});
