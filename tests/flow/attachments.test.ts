import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '#playground/person';
import { until } from '#playground/until';
import { buttonsOn, cardOf, entered, formBy, newReport, press, topView, wordsOn } from './acts.ts';
import { refusedCalls } from './core.ts';
import { openForger } from './forge.ts';
import { openStation, type Station } from './station.ts';

const png = (more = '') =>
  Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from(more)]);
const body =
  '一是情况：我站组织养护人员对省道进行春季养护。二是分析：路面病害主要由冻融引起。三是建议：请上级增加养护经费。四是成效：道路通行条件明显改善，群众反映良好，沿线单位表示满意，后续将继续加强日常巡查和维护，保障安全畅通。';

/** `/report` with files chosen and their captions written below, sent. */
async function sentWith(person: Person, title: string, files: string[], captions: string) {
  const form = await newReport(person);
  await person.press({ view: form.id, action_id: 'report.more' });
  const values = { ...entered({ title, body }), attachments: files, captions };
  return { form, acted: await person.submit(form.id, values) };
}

describe.each(['socket', 'http'] as const)('附件 (%s)', (transport) => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation({ transport });
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  it('is asked for its caption, shown to the signer, and comes to him as a file', async () => {
    const { zhao, wang } = station.people;
    const title = '带照片的信息';
    const photo = await zhao.attach('现场.png', png('现场'));
    const { form, acted } = await sentWith(zhao, title, [photo], '');
    expect(acted).toMatchObject({
      outcome: 'errors',
      errors: { captions: '附件1个，说明0行；请每个附件写一行说明' },
    });
    expect(JSON.stringify((await topView(zhao)).values)).toContain(title);
    expect(await zhao.submit(form.id, { captions: '一'.repeat(101) })).toMatchObject({
      errors: { captions: '“现场.png”：说明请在100字以内' },
    });
    expect(await zhao.submit(form.id, { captions: '养护施工现场' })).toMatchObject({ outcome: 'closed' });
    const card = await cardOf(wang, [title, '附件1个：养护施工现场']);
    await press(wang, card, 'report.full-text');
    const full = await topView(wang);
    expect(wordsOn(full)).toContain('附件1：养护施工现场（现场.png，0.1MB）');
    await wang.press({ view: full.id, action_id: 'report.attachment' });
    expect(wordsOn(await topView(wang))).toContain('附件随后以私信发给您。');
    const sent = await until(
      async () => (await wang.messages()).filter(({ files = [] }) => files.length > 0),
      (messages) => messages.length === 1,
    );
    expect(sent[0]?.text).toContain('附件：养护施工现场');
    expect(sent[0]?.files).toMatchObject([{ title: '现场.png', filetype: 'png' }]);
    const kept = await station.attachments();
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ name: expect.stringMatching(/^[0-9a-f]{64}$/), mode: 0o600 });
    for (const view of (await wang.views()).toReversed()) await wang.close(view.id);
  });

  it('of several have each its line, in the order they were chosen', async () => {
    const { zhao, wang } = station.people;
    const title = '桥下净空标志全部更新';
    const photos = [await zhao.attach('坡脚.png', png('坡脚')), await zhao.attach('坡顶.png', png('坡顶'))];
    const { form, acted } = await sentWith(zhao, title, photos, '边坡坡脚');
    expect(acted).toMatchObject({ errors: { captions: '附件2个，说明1行；请每个附件写一行说明' } });
    const lines = '边坡坡脚\n\n 边坡坡顶 ';
    expect(await zhao.submit(form.id, { captions: lines })).toMatchObject({ outcome: 'closed' });
    await cardOf(wang, [title, '附件2个：边坡坡脚、边坡坡顶']);
  });

  it('stays with a revision, can be taken out of it, and makes a new version', async () => {
    const { zhao, wang } = station.people;
    const title = '隧道照明设施完成检修';
    const first = await zhao.attach('旧.png', png('旧照片'));
    await sentWith(zhao, title, [first], '旧照片');
    const card = await cardOf(wang, [title, '附件1个：旧照片']);
    const back = await formBy(wang, () => press(wang, card, 'review.return'));
    await wang.submit(back.id, { choice: '0' });
    const news = await cardOf(zhao, [`《${title}》退回修改。`]);
    expect(buttonsOn(news.message)).toContain('修改再报');
    const revision = await formBy(zhao, () => press(zhao, news, 'report.revise'));
    const second = await zhao.attach('新.png', png('新照片'));
    expect(JSON.stringify(revision.blocks)).toContain('旧照片');
    await zhao.submit(revision.id, {
      declaration: ['yes'],
      'kept-files': [],
      attachments: [second],
      captions: '新照片',
    });
    await cardOf(wang, [title, '第2稿', '附件1个：新照片']);
    const [report] = await station.books.reportsBy('zhao-lei', 1);
    const texts = await station.books.texts(report?.id ?? '');
    expect(texts.map(({ attachments }) => attachments.map((one) => one.caption))).toEqual([
      ['旧照片'],
      ['新照片'],
    ]);
    expect(new Set(texts.map(({ hash }) => hash)).size).toBe(2);
  });

  it.each([
    ['of another kind', Buffer.from([0x4d, 0x5a, 0x90, 0]), '只收 JPG、PNG'],
    ['that is a text too long to be read', Buffer.from('一'.repeat(110_000)), '文本文件超过300KB'],
    ['that is too large', Buffer.concat([png(), Buffer.alloc(10 * 1024 * 1024)]), '文件超过10MB'],
  ])('%s is answered beside its field, and nothing is lost or kept', async (_what, bytes, says) => {
    const { zhao } = station.people;
    const before = await station.attachments();
    const file = await zhao.attach('冒充.png', bytes);
    const { form, acted } = await sentWith(zhao, '附件不收的信息', [file], '现场');
    expect(acted).toMatchObject({
      outcome: 'errors',
      errors: { attachments: expect.stringContaining(`“冒充.png”：${says}`) },
    });
    expect(JSON.stringify((await topView(zhao)).values)).toContain('附件不收的信息');
    expect(await station.attachments()).toEqual(before);
    await zhao.close(form.id);
  });

  it('that cannot be fetched may be sent once more', async () => {
    const { zhao, wang } = station.people;
    const title = '第二次取到附件的信息';
    const file = await zhao.attach('现场.png', png('第二次'));
    await station.client.faults.arm({ method: 'download', what: 'http500' });
    const { form, acted } = await sentWith(zhao, title, [file], '现场');
    expect(acted).toMatchObject({ errors: { attachments: expect.stringContaining('文件没有取到') } });
    await station.client.faults.disarm();
    expect(await zhao.submit(form.id)).toMatchObject({ outcome: 'closed' });
    await cardOf(wang, [title, '附件1个：现场']);
  });

  it('with a secret in its caption or its name is stopped, and neither words nor bytes are kept', async () => {
    const { zhao } = station.people;
    const before = await station.attachments();
    const file = await zhao.attach('现场.png', png('秘密'));
    const { form, acted } = await sentWith(zhao, '附件说明涉密的信息', [file], '绝密★一年 施工图');
    expect(acted).toMatchObject({ errors: { attachments: expect.stringContaining('检出疑似涉密') } });
    expect(await station.attachments()).toEqual(before);
    expect(await station.written('绝密★一年 施工图')).toEqual([]);
    await zhao.close(form.id);
  });

  it.each([
    ['机密★ 会议纪要', '检出疑似涉密'],
    ['联系人：138 0013 8000', '检出疑似电话号码'],
  ])('that are texts are read, and stopped like typed words: %s', async (words, says) => {
    const { zhao } = station.people;
    const before = await station.attachments();
    const file = await zhao.attach('说明.txt', Buffer.from(`情况说明\n${words}\n`));
    const { form, acted } = await sentWith(zhao, '附件文本涉密的信息', [file], '情况说明');
    expect(acted).toMatchObject({ errors: { attachments: expect.stringContaining(says) } });
    expect(await station.attachments()).toEqual(before);
    expect(await station.written(words)).toEqual([]);
    expect((await station.audit()).at(-1)).toMatchObject({
      action: 'secrecy-block',
      detail: { field: 'attachments' },
    });
    await zhao.close(form.id);
  });

  it('asks Slack for nothing that it refuses', async () => {
    expect(await refusedCalls(station)).toEqual([]);
  });
});

describe('伪造的附件', () => {
  it('is neither taken by a wrong id nor handed to one who may not read', async () => {
    const station = await openStation({ transport: 'http' });
    const forger = await openForger(station);
    const { zhao } = station.people;
    const file = await zhao.attach('现场.png', png());
    await sentWith(zhao, '别人的附件', [file], '现场');
    const [report] = await station.books.reportsBy('zhao-lei', 1);
    const [attachment] = report?.text.attachments ?? [];
    const take = (user: string, hash: unknown) =>
      forger.press(user, 'report.attachment', JSON.stringify({ report: report?.id, hash }));
    expect(await take('U08WU', attachment?.hash)).toContain('此项不由您办理');
    expect(await take('U02WANG', '../station.db')).toContain('未能办理');
    expect(await take('U02WANG', 'f'.repeat(64))).toContain('没有找到');
    const typed = (value: string) => ({ e: { type: 'plain_text_input', value } });
    const send = (ids: unknown[]) =>
      forger.send(
        'U06ZHAO',
        'report.form',
        {},
        {
          title: typed('伪造的附件'),
          body: typed(body),
          'event-date': { e: { type: 'datepicker', selected_date: '2025-03-05' } },
          declaration: { e: { type: 'checkboxes', selected_options: [{ value: 'yes' }] } },
          attachments: { e: { type: 'file_input', files: ids.map((id) => ({ id, name: 'x.png' })) } },
          captions: typed(ids.map(() => '现场').join('\n')),
        },
      );
    const held = await station.attachments();
    const other = await zhao.attach('旁人.png', png('旁人'));
    const revised = {
      title: typed('旁人改的'),
      body: typed(body),
      'event-date': { e: { type: 'datepicker', selected_date: '2025-03-05' } },
      declaration: { e: { type: 'checkboxes', selected_options: [{ value: 'yes' }] } },
      attachments: { e: { type: 'file_input', files: [{ id: other, name: 'x.png' }] } },
      captions: typed('现场'),
    };
    const said = await forger.send('U08WU', 'report.revision', { report: report?.id }, revised);
    expect(JSON.stringify(said)).toContain('此项不由您办理');
    expect(await station.attachments()).toEqual(held);
    const before = await station.kept();
    // A form of an older version of the bot stays open, and says why.
    expect(await forger.send('U06ZHAO', 'report.of-old', {}, { title: typed('旧表单') })).toMatchObject({
      errors: { title: expect.stringContaining('此件现在的状态不能这样办理') },
    });
    expect(await send(['F404'])).toMatchObject({
      errors: { attachments: expect.stringContaining('文件没有取到') },
    });
    expect(await send(Array.from({ length: 11 }, (_, n) => `F${n}`))).toMatchObject({
      errors: { attachments: '附件最多10个，请减少后再送审。' },
    });
    expect(await station.kept()).toEqual(before);
    await forger.close();
    await station.close();
  });
});
