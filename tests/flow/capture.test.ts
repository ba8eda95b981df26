import { afterEach, describe, expect, it } from 'vitest';
import type { SeenView } from '#playground/seen';
import { approve, cardOf, formBy, heldIn, newReport, press, sendReport, topView, wordsOn } from './acts.ts';
import { openStation, type Station, type StationOptions } from './station.ts';

let station: Station;
const open = async (options: StationOptions = {}) => {
  station = await openStation(options);
};
afterEach(() => station.close());

const bodyOf = (view: SeenView): string[] =>
  Object.keys(view.values)
    .filter((name) => name.startsWith('body'))
    .map((name) => JSON.parse(JSON.stringify(heldIn(view, name)?.value ?? '')));
const draft = async () => (await station.books.drafts('zhao-lei'))[0]?.entries ?? {};
const declared = { declaration: ['yes'] };

/** Chooses a file in the open form and presses 读入. */
const read = async (name: string, bytes: Uint8Array) => {
  const { zhao } = station.people;
  const { id, values } = await topView(zhao);
  if (!values['text-file']) await zhao.press({ view: id, action_id: 'report.choose-file' });
  await zhao.fill(id, { 'text-file': [await zhao.attach(name, bytes)] });
  await zhao.press({ view: id, action_id: 'report.read-file' });
  return topView(zhao);
};

describe.each(['socket', 'http'] as const)('模板 over %s', (transport) => {
  it('fills an empty title and body and the kind, and what it filled is a draft', async () => {
    await open({ transport });
    const { zhao } = station.people;
    const form = await newReport(zhao);
    await zhao.press({ view: form.id, action_id: 'report.template', value: 'road-closure' });
    const filled = await topView(zhao);
    expect(filled.id).toBe(form.id);
    expect(heldIn(filled, 'title')?.value).toBe('[路线][桩号]因[原因]交通阻断');
    expect(bodyOf(filled).join()).toContain('预计[月日时分]恢复通行。');
    expect(heldIn(filled, 'type')?.selected_option).toMatchObject({ value: 'problem' });
    expect(await draft()).toMatchObject({ title: { words: '[路线][桩号]因[原因]交通阻断' } });
    await zhao.fill(form.id, { title: 'S210 K12因塌方交通阻断' });
    expect(await draft()).toMatchObject({ title: { words: 'S210 K12因塌方交通阻断' } });
  });

  it('never writes over what is typed', async () => {
    await open({ transport });
    const { zhao } = station.people;
    const form = await newReport(zhao);
    await zhao.fill(form.id, { title: '自己的题目' });
    await zhao.press({ view: form.id, action_id: 'report.template', value: 'arrears' });
    const half = await topView(zhao);
    expect(heldIn(half, 'title')?.value).toBe('自己的题目');
    expect(heldIn(half, 'type')?.selected_option).toMatchObject({ value: 'general' });
    expect(bodyOf(half).join()).toContain('主要做法：[核对账目、落实资金、限期支付等]。');
    await zhao.fill(form.id, { body: '自己的正文' });
    await zhao.press({ view: form.id, action_id: 'report.template', value: 'overloading' });
    const whole = await topView(zhao);
    expect(wordsOn(whole)).toContain('题目和正文已有文字，模板未填入。');
    expect([heldIn(whole, 'title')?.value, ...bodyOf(whole)]).toEqual(['自己的题目', '自己的正文']);
    await zhao.fill(form.id, { body: '自己的正文，又写一句' });
    expect(wordsOn(await topView(zhao))).not.toContain('模板未填入');
  });
});

describe.each(['socket', 'http'] as const)('文本文件 over %s', (transport) => {
  it('brings a long body to the character, after what is written, and the report has it whole', async () => {
    await open({ transport });
    const { zhao, wang } = station.people;
    const form = await newReport(zhao);
    await zhao.fill(form.id, { title: '文件来稿', body: '前言。' });
    await zhao.press({ view: form.id, action_id: 'report.choose-file' });
    await zhao.press({ view: form.id, action_id: 'report.read-file' });
    expect(wordsOn(await topView(zhao))).toContain('请先选择文件。');
    const text = `${'第一行很长。'.repeat(600)}\n\n　第二行，${'养护'.repeat(1500)}\n 末行`;
    const filled = await read('稿.txt', Buffer.from(text.replaceAll('\n', '\r\n')));
    expect(wordsOn(filled)).not.toContain('请先选择文件。');
    expect(filled.values['text-file']).toBeUndefined();
    expect(bodyOf(filled).length).toBeGreaterThan(2);
    expect(heldIn(filled, 'title')?.value).toBe('文件来稿');
    expect(await sendReport(zhao, form, declared)).toMatchObject({ outcome: 'closed' });
    await cardOf(wang, ['文件来稿', '同意报送']);
    const [report] = await station.books.reportsBy('zhao-lei', 1);
    expect(report?.text.body).toBe(`前言。\n${text}`);
    expect(await station.books.drafts('zhao-lei')).toEqual([]);
  });

  it('may be written in GB18030, and is kept as a draft once it is read', async () => {
    await open({ transport });
    await newReport(station.people.zhao);
    const gb = Buffer.from([0xb9, 0xab, 0xc2, 0xb7, 0xd1, 0xf8, 0xbb, 0xa4]);
    expect(bodyOf(await read('gb.txt', gb))).toEqual(['公路养护']);
    expect(await draft()).toMatchObject({ body: { words: '公路养护' } });
    expect(bodyOf(await read('再.txt', Buffer.from('第二个文件')))).toEqual(['公路养护\n第二个文件']);
  });

  it('is refused, with a sentence and every word in its place, where it cannot be the body', async () => {
    await open({ transport });
    const { zhao, qian } = station.people;
    const form = await newReport(zhao);
    await zhao.fill(form.id, { body: '已写的正文' });
    const rows = await station.kept();
    for (const [bytes, sentence] of [
      [Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), '不是文本文件，或文件是空的，未读入。'],
      [Buffer.from(' \n'), '不是文本文件，或文件是空的，未读入。'],
      [Buffer.alloc(80_000, 'a'), '文件过大，未读入。'],
      [Buffer.alloc(18_001, 'a'), '文件过大，未读入。'],
      [Buffer.alloc(17_999, 'a'), '正文最多18000字。'],
    ] as const) {
      expect(wordsOn(await read('甲.txt', bytes))).toContain(sentence);
      expect(bodyOf(await topView(zhao))).toEqual(['已写的正文']);
    }
    expect(await station.kept()).toEqual(rows);

    const canary = '金丝雀七七';
    const heard = (await station.client.log()).length;
    const refused = await read('乙.txt', Buffer.from(`${canary} 机密★`));
    expect(wordsOn(refused)).toContain('检出疑似涉密或敏感标志（密级或内部文件标志）。内容未保存。');
    expect((await station.audit()).at(-1)).toMatchObject({
      action: 'secrecy-block',
      subject: 'text-file',
      detail: { field: 'body', rule: 'mark' },
    });
    expect(await station.written(canary)).toEqual([]);
    const said = (await station.client.log()).slice(heard).filter(({ kind }) => kind === 'api');
    expect(JSON.stringify(said)).not.toContain(canary);
    expect(JSON.stringify(await qian.messages())).not.toContain(canary);
    expect(await draft()).toMatchObject({ body: { words: '已写的正文' } });
  });

  it('that cannot be fetched says so, and nothing is lost', async () => {
    await open({ transport });
    const { zhao } = station.people;
    const form = await newReport(zhao);
    await zhao.fill(form.id, { body: '已写的正文' });
    await station.client.faults.arm({ method: 'download', what: 'http500' });
    expect(wordsOn(await read('丙.txt', Buffer.from('取不到')))).toContain('文件暂时取不到，未读入');
    await station.client.faults.disarm();
    expect(bodyOf(await topView(zhao))).toEqual(['已写的正文']);
  });
});

describe('核稿 of a long body', () => {
  it('shows it in parts, says of them what it says of one, and saves it to the character', async () => {
    await open();
    const { zhao, wang, sun } = station.people;
    const body = `${'情况如下。'.repeat(550)}\n　${'分析研判。'.repeat(800)}\n\n建议和成效。`;
    const form = await newReport(zhao);
    await zhao.fill(form.id, { title: '长稿核稿' });
    await read('长.txt', Buffer.from(body));
    await sendReport(zhao, form, declared);
    await approve(wang, '长稿核稿');
    const card = await cardOf(sun, ['长稿核稿', '待核稿'], station.office);
    const desk = await formBy(sun, () => press(sun, card, 'office.edit'));
    const parts = Object.keys(desk.values).filter((name) => name.startsWith('body'));
    expect(parts.length).toBeGreaterThan(2);
    const last = parts.at(-1) ?? '';
    const ending = `${String(heldIn(desk, last)?.value)}投入12人。`;
    expect(await sun.submit(desk.id, { [last]: ending })).toMatchObject({ outcome: 'updated' });
    const warned = await topView(sun);
    expect(wordsOn(warned)).toContain('本次核稿改动了数字');
    expect(heldIn(warned, last)?.value).toBe(ending);
    expect(await sun.submit(desk.id)).toMatchObject({ outcome: 'closed' });
    const [report] = await station.books.reportsBy('zhao-lei', 1);
    expect(report?.text).toMatchObject({ number: 2, body: `${body}投入12人。` });
  });
});
