import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buttonsOn, cardOf, entered, formBy, heldIn, newReport, press, submit, wordsOn } from './acts.ts';
import { openStation, type Station } from './station.ts';

describe('报送', () => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation();
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  it('opens a form that begins with the warning line and today', async () => {
    const { zhao } = station.people;
    const form = await newReport(zhao);
    expect(wordsOn({ blocks: form.blocks.slice(0, 1) })).toBe(
      '本平台为互联网平台。严禁录入国家秘密、工作秘密、内部文件和领导批示内容。',
    );
    expect(heldIn(form, 'event-date')?.selected_date).toBe('2025-03-05');
    expect(form.values.unit).toBeUndefined();
    await zhao.close(form.id);
  });

  const right = entered({ title: '除雪保通' });
  it.each([
    // What is left empty never leaves the chat: it says so itself.
    ['an empty title', { title: '' }, { title: 'required' }],
    ['a title of spaces', { title: '　 ' }, { title: '请填写题目' }],
    ['a body of spaces', { body: ' \n ' }, { body: '请填写正文' }],
    ['no date', { 'event-date': null }, { 'event-date': 'required' }],
    ['a date in the future', { 'event-date': '2025-03-06' }, { 'event-date': '日期不能晚于今天' }],
    ['no declaration', { declaration: [] }, { declaration: 'required' }],
    [
      'everything missing',
      { title: '', body: '', declaration: [] },
      { title: 'required', body: 'required', declaration: 'required' },
    ],
  ])('says beside the field what is wrong with %s, and keeps the words', async (_what, wrong, errors) => {
    const { zhao } = station.people;
    const before = await station.kept();
    const form = await newReport(zhao);
    expect(await zhao.submit(form.id, { ...right, body: '正文还在', ...wrong })).toMatchObject({
      outcome: 'errors',
      errors,
    });
    const [kept] = await zhao.views();
    if (!('body' in wrong)) expect(kept && heldIn(kept, 'body')?.value).toBe('正文还在');
    expect(await station.kept()).toEqual(before);
    await zhao.close(form.id);
  });

  it('takes the mended form, tells the author and brings the card to the deputy in charge', async () => {
    const { zhao, wang, li } = station.people;
    const form = await newReport(zhao);
    await zhao.submit(form.id, { ...right, title: '' });
    expect(await zhao.submit(form.id, { title: '除雪保通' })).toMatchObject({ outcome: 'closed' });
    const own = await cardOf(zhao, '除雪保通');
    expect(wordsOn(own.message)).toContain(
      '《除雪保通》已登记（来稿2025-001），送王志远副站长审签。进度在本条更新，无需催问。',
    );
    expect(buttonsOn(own.message)).toEqual(['撤回', '办理过程']);
    const card = await cardOf(wang, '除雪保通');
    expect(wordsOn(card.message)).toContain('呈请审签：一般信息');
    expect(wordsOn(card.message)).toContain('大队综合股 赵磊｜3月5日报送｜第1稿｜来稿2025-001');
    expect(buttonsOn(card.message)).toEqual(['同意报送', '另写意见', '退回修改', '暂不报送', '阅读全文']);
    expect((await li.messages()).map(wordsOn).join()).not.toContain('除雪保通');
  });

  it('brings a problem report to the station head, with a copy to the deputy', async () => {
    const { qian, head, li } = station.people;
    await submit(qian, { title: '桥梁伸缩缝损坏', type: 'problem' });
    const card = await cardOf(head, '桥梁伸缩缝损坏');
    expect(wordsOn(card.message)).toContain('呈请审签：问题信息');
    const copy = await cardOf(li, '桥梁伸缩缝损坏');
    expect(wordsOn(copy.message)).toBe('抄送：养护工程股报送问题信息《桥梁伸缩缝损坏》，由周建国站长审签。');
    expect(buttonsOn(copy.message)).toEqual([]);
  });

  it('never brings a report to its own writer for signing', async () => {
    const { li, head } = station.people;
    await submit(li, { title: '副站长调研手记' });
    await cardOf(head, ['副站长调研手记', '同意报送']);
    const own = await cardOf(li, '副站长调研手记');
    expect(wordsOn(own.message)).toContain('送周建国站长审签');
    await submit(head, { title: '站长谈治超', type: 'problem' });
    await cardOf(li, ['站长谈治超', '同意报送']);
  });

  it('opens the same form by the shortcut and by /xinbao 报送', async () => {
    const { wu } = station.people;
    for (const act of [
      () => wu.shortcut('report.shortcut'),
      () => wu.command('/xinbao 报送'),
      () => wu.command('/xinbao report'),
    ]) {
      const form = await formBy(wu, act);
      expect(form.callback_id).toBe('report.form');
      await wu.close(form.id);
    }
  });

  it('lets the office report on behalf of another unit, whose deputy signs and which is credited', async () => {
    const { sun, wang } = station.people;
    const before = (await station.books.received('2025-03')).get('patrol-1') ?? 0;
    await submit(sun, { title: '路政一中队查处超限', unit: 'patrol-1' });
    const card = await cardOf(wang, '路政一中队查处超限');
    expect(wordsOn(card.message)).toContain('路政一中队 孙晓梅');
    expect((await station.books.received('2025-03')).get('patrol-1')).toBe(before + 1);
  });

  it('lets the writer withdraw before sign-off; the piece no longer counts', async () => {
    const { wu, wang } = station.people;
    await submit(wu, { title: '待撤回的稿件' });
    const own = await cardOf(wu, '待撤回的稿件');
    const card = await cardOf(wang, ['待撤回的稿件', '同意报送']);
    expect((await station.books.received('2025-03')).get('road-admin')).toBe(1);
    await press(wu, own, 'report.withdraw');
    const after = await cardOf(wu, ['待撤回的稿件', '已撤回']);
    expect(after.message.ts).toBe(own.message.ts);
    expect(wordsOn(after.message)).toContain('不计入来稿');
    expect(buttonsOn(after.message)).toEqual(['办理过程']);
    const ended = await cardOf(wang, ['待撤回的稿件', '作者已撤回']);
    expect(ended.message.ts).toBe(card.message.ts);
    expect(buttonsOn(ended.message)).toEqual([]);
    expect((await station.books.received('2025-03')).get('road-admin') ?? 0).toBe(0);
  });
});
