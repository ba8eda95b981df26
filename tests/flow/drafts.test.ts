import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '#playground/person';
import type { SeenView } from '#playground/seen';
import { until } from '#playground/until';
import {
  buttonsOn,
  type Card,
  cardOf,
  entered,
  formBy,
  heldIn,
  newReport,
  press,
  sendReport,
  submit,
  topView,
  whisperTo,
  wordsOn,
} from './acts.ts';
import { openStation, type Station } from './station.ts';

const fieldsOf = ({ blocks }: SeenView) =>
  blocks.flatMap((block) => (block.type === 'input' ? [block.block_id ?? ''] : []));

describe.each(['socket', 'http'] as const)('草稿 over %s', (transport) => {
  let station: Station;
  let zhao: Person;
  beforeAll(async () => {
    station = await openStation({ transport });
    ({ zhao } = station.people);
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  /** What is whispered to `/report`, as a message to press in. */
  const offered = async (person: Person, act = () => person.command('/report')): Promise<Card> => ({
    message: await whisperTo(person, act),
    channel: await person.dm(),
  });
  const typeAndClose = async (person: Person, values: object) => {
    const form = await newReport(person);
    await person.fill(form.id, { ...values });
    await person.close(form.id);
  };
  const draftsOf = (person: string) => station.books.drafts(person);

  it('are kept while one types, survive a restart, and are gone once sent', async () => {
    await typeAndClose(zhao, {
      title: '除雪保通',
      body: '今晨降雪，投入12人。\n  完成3公里。',
      type: 'problem',
      'event-date': '2025-03-04',
      declaration: ['yes'],
    });
    await station.stop();
    await station.start();
    const offer = await offered(zhao);
    expect(wordsOn(offer.message)).toContain('有一篇未报送的草稿《除雪保通》，');
    expect(buttonsOn(offer.message)).toEqual(['继续填写', '另写一篇']);
    const form = await formBy(zhao, () => press(zhao, offer, 'report.resume'));
    expect(heldIn(form, 'title')?.value).toBe('除雪保通');
    expect(heldIn(form, 'body')?.value).toBe('今晨降雪，投入12人。\n  完成3公里。');
    expect(heldIn(form, 'type')?.selected_option).toMatchObject({ value: 'problem' });
    expect(heldIn(form, 'event-date')?.selected_date).toBe('2025-03-04');
    // What is declared is declared when it is sent.
    expect(heldIn(form, 'declaration')?.selected_options).toEqual([]);
    expect(await sendReport(zhao, form, { declaration: ['yes'] })).toMatchObject({ outcome: 'closed' });
    await cardOf(zhao, '《除雪保通》已登记');
    expect(await draftsOf('zhao-lei')).toEqual([]);
    expect(await formBy(zhao, () => zhao.command('/report'))).toMatchObject({ callback_id: 'report.form' });
    await zhao.close((await topView(zhao)).id);
  });

  it('keep their words beside the form’s errors, and in a second form when one writes another', async () => {
    const { qian } = station.people;
    const form = await newReport(qian);
    const words = entered({ title: '桥梁检查', date: '2025-12-31' });
    expect(await qian.submit(form.id, words)).toMatchObject({ outcome: 'errors' });
    await qian.close(form.id);
    await station.pass(60);
    await typeAndClose(qian, { title: '隧道照明' });
    const offer = await offered(qian);
    expect(wordsOn(offer.message)).toContain('《隧道照明》');
    expect(wordsOn(offer.message)).toContain('共有2篇草稿，输入/xinbao 草稿可查看。');
    const list = await offered(qian, () => qian.command('/xinbao 草稿'));
    expect(wordsOn(list.message)).toMatch(/《隧道照明》，3月5日.*保存\n(?:.*\n)*《桥梁检查》/);
    expect(buttonsOn(list.message)).toEqual(['继续填写', '删除', '继续填写', '删除']);
  });

  it('are deleted at a word, and cannot be opened afterwards', async () => {
    const { wu } = station.people;
    await typeAndClose(wu, { title: '不要的草稿' });
    const list = await offered(wu, () => wu.command('/xinbao 草稿'));
    const said = await whisperTo(wu, () => press(wu, list, 'report.drop-draft'));
    expect(wordsOn(said)).toBe('草稿已删除。');
    expect(await station.written('不要的草稿')).toEqual(expect.not.arrayContaining(['log']));
    const late = await whisperTo(wu, () => press(wu, list, 'report.resume'));
    expect(wordsOn(late)).toBe('这篇草稿已报送或已删除。');
    const none = await whisperTo(wu, () => wu.command('/xinbao drafts'));
    expect(wordsOn(none)).toBe('您没有未报送的草稿。输入/report报送一篇。');
  });

  it('of a revision are offered on its own button', async () => {
    const { liu, li } = station.people;
    await submit(liu, { title: '待改的稿件' });
    const card = await cardOf(li, ['待改的稿件', '退回修改']);
    const reason = await formBy(li, () => press(li, card, 'review.return'));
    await li.submit(reason.id, { choice: '0' });
    const news = await cardOf(liu, '《待改的稿件》退回修改。');
    const revision = await formBy(liu, () => press(liu, news, 'report.revise'));
    await liu.fill(revision.id, { body: '改到一半' });
    await liu.close(revision.id);
    const offer = await offered(liu, () => press(liu, news, 'report.revise'));
    expect(wordsOn(offer.message)).toContain('《待改的稿件》有一份未送审的修改稿');
    const again = await formBy(liu, () => press(liu, offer, 'report.resume'));
    expect(again.callback_id).toBe('report.revision');
    expect(heldIn(again, 'body')?.value).toBe('改到一半');
    await sendReport(liu, again, { body: '改好了，投入12人。', declaration: ['yes'] });
    await cardOf(li, ['待改的稿件', '第2稿', '改好了']);
    expect(await draftsOf('liu-jing')).toEqual([]);
  });

  it('take no word with a mark of secrecy, say so in the form at once, and note it once', async () => {
    const { chen } = station.people;
    const form = await newReport(chen);
    await chen.fill(form.id, { title: '公文流转' });
    const before = (await station.audit()).length;
    await chen.fill(form.id, { body: '金丝雀草稿 机密★' });
    await chen.fill(form.id, { body: '金丝雀草稿 机密★一年' });
    const warned = await topView(chen);
    expect(wordsOn(warned)).toContain('检出疑似涉密或敏感标志（密级或内部文件标志）。内容未保存。');
    expect(heldIn(warned, 'body')?.value).toBe('金丝雀草稿 机密★一年');
    expect(heldIn(warned, 'title')?.value).toBe('公文流转');
    const events = (await station.audit()).slice(before);
    expect(events.map(({ action, subject, detail }) => [action, subject, detail])).toEqual([
      ['secrecy-block', 'draft', { field: 'body', rule: 'mark' }],
    ]);
    expect(await station.written('金丝雀草稿')).toEqual([]);
    await chen.fill(form.id, { body: '改好的正文' });
    expect(wordsOn(await topView(chen))).not.toContain('检出疑似');
    expect((await draftsOf('chen-li'))[0]?.entries.body).toEqual({ words: '改好的正文' });
    await chen.close(form.id);
  });

  it('that Slack fails to draw anew says so over the form, with the reference of the log, and keeps its words', async () => {
    const { liu } = station.people;
    const form = await newReport(liu);
    await liu.fill(form.id, { title: '画不出来' });
    await station.client.faults.arm({ method: 'views.update', what: 'http500' });
    await liu.press({ view: form.id, action_id: 'report.add-part' });
    const views = await until(
      () => liu.views(),
      (all) => all.length > 1,
    );
    await station.client.faults.disarm();
    const said = wordsOn(views.at(-1) ?? form);
    const [, reference = 'none'] = /把编号(\w+)告诉办公室/.exec(said) ?? [];
    expect(await station.written(reference)).toEqual(['log']);
    await liu.close(views.at(-1)?.id ?? '');
    expect(heldIn(await topView(liu), 'title')?.value).toBe('画不出来');
    await liu.close((await topView(liu)).id);
  });

  it('take a body in several parts, joined as they were typed', async () => {
    const { wu } = station.people;
    const form = await newReport(wu);
    await wu.fill(form.id, { title: '分段的稿件', body: '第一段。' });
    await wu.press({ view: form.id, action_id: 'report.add-part' });
    const longer = await topView(wu);
    expect(fieldsOf(longer)).toEqual([
      'template',
      'title',
      'type',
      'body',
      'body-2',
      'event-date',
      'declaration',
    ]);
    expect(heldIn(longer, 'body')?.value).toBe('第一段。');
    await wu.press({ view: form.id, action_id: 'report.add-part' });
    await wu.fill(form.id, { 'body-2': '　第二段。 ', 'body-3': '第三段。' });
    await wu.close(form.id);
    const offer = await offered(wu);
    const again = await formBy(wu, () => press(wu, offer, 'report.resume'));
    await sendReport(wu, again, { declaration: ['yes'] });
    await cardOf(wu, '《分段的稿件》已登记');
    const [report] = await station.books.reportsBy('wu-hao', 1);
    expect(report?.text.body).toBe('第一段。\n　第二段。 \n第三段。');
  });

  it('begin with a message of a conversation, by its shortcut', async () => {
    const { sun, overseer } = station.people;
    const said = await sun.post('今晨K12处塌方，已派人处置 &amp; 设警示。', station.office);
    await sun.messageShortcut('report.message', station.office, said.ts);
    const form = await topView(sun);
    expect(form.callback_id).toBe('report.form');
    expect(heldIn(form, 'body')?.value).toBe('今晨K12处塌方，已派人处置 & 设警示。');
    await sendReport(sun, form, { title: '塌方处置', declaration: ['yes'] });
    await cardOf(sun, '《塌方处置》已登记');
    expect(await draftsOf('sun-xiaomei')).toEqual([]);
    const secret = await sun.post('金丝雀转发 机密★', station.office);
    const stop = await whisperTo(
      sun,
      () => sun.messageShortcut('report.message', station.office, secret.ts),
      station.office,
    );
    expect(wordsOn(stop)).toContain('检出疑似涉密或敏感标志');
    expect(await station.written('金丝雀转发')).toEqual([]);
    expect(await overseer.views()).toEqual([]);
  });
});
