import { afterEach, describe, expect, it } from 'vitest';
import { approve, cardOf, dispatch, edit, formBy, press, redrawn, submit, topView, wordsOn } from './acts.ts';
import { openForger } from './forge.ts';
import { openStation, type Station } from './station.ts';

let station: Station;
afterEach(() => station.close());
const code = '问题信息第3号';
const place = '办公室保密柜';
const declaration = ['yes'];

describe.each(['socket', 'http'] as const)('仅登记 (%s)', (transport) => {
  it('goes the way of every report without words, and counts', async () => {
    station = await openStation({ transport });
    const { zhao, head, sun } = station.people;
    const form = await formBy(zhao, () => zhao.command('/xinbao 仅登记'));
    expect(JSON.stringify(form.blocks)).not.toContain('正文（');
    expect(await zhao.submit(form.id, { title: code, place: ' ', declaration })).toMatchObject({
      errors: { place: '请填写文稿存放处' },
    });
    expect(await zhao.submit(form.id, { place })).toMatchObject({ outcome: 'closed' });
    const own = await cardOf(zhao, [code, `仅登记，文稿存${place}`]);
    await cardOf(head, [code, `仅登记，文稿存${place}`]);
    await approve(head, code);
    const desk = await cardOf(sun, [code, '待核稿', `仅登记，文稿存${place}`], station.office);
    const editing = await formBy(sun, () => press(sun, desk, 'office.edit'));
    expect(JSON.stringify(editing.values)).not.toContain('body');
    await sun.close(editing.id);
    await edit(sun, desk);
    await dispatch(sun, await cardOf(sun, [code, '待上报'], station.office), { way: 'secure-post' });
    await redrawn(zhao, own, '已上报');
    expect(await station.books.received('2025-03')).toEqual(new Map([['general', 1]]));
    const [report] = await station.books.reportsBy('zhao-lei', 1);
    expect(report?.origin).toBeNull();
    expect(report).toMatchObject({ text: { title: code, body: '' }, registerOnly: { place } });
  });
});

describe('仅登记', () => {
  it('is where a problem report goes when the station takes no words of it', async () => {
    station = await openStation({
      organisation: (demo) => ({
        ...demo,
        settings: { ...demo.settings, problemTexts: 'register-only' },
      }),
    });
    const { zhao } = station.people;
    const words = { title: '一件难事', type: 'problem' as const };
    const form = await formBy(zhao, () => zhao.command('/report'));
    await zhao.fill(form.id, { title: words.title, type: 'problem' });
    expect(wordsOn(await topView(zhao))).toContain('问题信息只作登记，不录文字；所填内容未存草稿。');
    // Picked by mistake it costs nothing: what is typed afterwards is kept, and the form no longer says otherwise.
    await zhao.fill(form.id, { title: '一件好事', type: 'general' });
    expect(wordsOn(await topView(zhao))).not.toContain('未存草稿');
    expect(await station.books.drafts('zhao-lei')).toMatchObject([
      { entries: { title: { words: '一件好事' } } },
    ]);
    await zhao.fill(form.id, { title: words.title, type: 'problem' });
    await zhao.close(form.id);
    expect(await station.books.drafts('zhao-lei')).toMatchObject([{ entries: {} }]);
    expect(JSON.stringify(await station.books.drafts('zhao-lei'))).not.toContain('一件');
    expect(await submit(zhao, words)).toMatchObject({
      errors: { title: '本站问题信息只作登记，不录文字，请办理“仅登记”。' },
    });
    expect(await station.books.reportsBy('zhao-lei', 1)).toEqual([]);
  });

  it('is registered once where the same paper is entered from two phones; the second reads its number', async () => {
    station = await openStation();
    const { zhao, wu } = station.people;
    const enter = async (person: typeof zhao) => {
      const form = await formBy(person, () => person.command('/xinbao 仅登记'));
      return person.submit(form.id, { title: code, place, declaration });
    };
    expect(await enter(zhao)).toMatchObject({ outcome: 'closed' });
    expect(await enter(zhao)).toMatchObject({
      errors: {
        title: `与大队综合股3月5日登记的“${code}”（来稿2025-001）代号、日期、存放处相同，不再重复登记。`,
      },
    });
    // Another unit's paper of that code is another paper.
    expect(await enter(wu)).toMatchObject({ outcome: 'closed' });
  });

  it('is entered by the office for its writer, comes back and is sent again', async () => {
    station = await openStation({ transport: 'http' });
    const { chen, sun, wu, head } = station.people;
    const form = await formBy(sun, () => sun.command('/xinbao 仅登记'));
    await sun.suggest({ view: form.id, action_id: 'report.entry-writer', query: '吴昊' });
    await sun.submit(form.id, { title: code, place, 'entry-writer': 'wu-hao', declaration });
    const card = await cardOf(head, [code, '代录（纸质来稿）：孙晓梅办公室科员']);
    const back = await formBy(head, () => press(head, card, 'review.return'));
    await head.submit(back.id, { choice: '0' });
    await cardOf(wu, [`《${code}》退回修改。`]);
    const news = await cardOf(chen, [`《${code}》退回修改。`], station.office);
    const again = await formBy(chen, () => press(chen, news, 'report.revise'));
    expect(wordsOn(again)).toContain(`仅登记，文稿存${place}`);
    await chen.submit(again.id, { title: '问题信息第4号', declaration });
    await cardOf(head, ['问题信息第4号', '第2稿', place]);
    const [report] = await station.books.reportsBy('wu-hao', 1);
    expect(report?.text).toMatchObject({ number: 2, by: 'wu-hao' });
  });

  it('keeps nothing of a code that is secret, nor of what another than the office enters for somebody', async () => {
    station = await openStation({ transport: 'http' });
    const forger = await openForger(station);
    const typed = (value: string) => ({ e: { type: 'plain_text_input', value } });
    const date = { e: { type: 'datepicker', selected_date: '2025-03-05' } };
    const box = { e: { type: 'checkboxes', selected_options: [{ value: 'yes' }] } };
    const values = { title: typed(code), place: typed(place), 'event-date': date, declaration: box };
    const writer = { e: { type: 'external_select', selected_option: { value: 'wu-hao' } } };
    const send = (more: object) => forger.send('U06ZHAO', 'report.register-only', {}, { ...values, ...more });
    const before = await station.kept();
    expect(await send({ 'entry-writer': writer })).toMatchObject({
      errors: { title: expect.stringContaining('此项不由您办理') },
    });
    expect(await send({ declaration: {} })).toMatchObject({ errors: { declaration: '请勾选核对声明' } });
    expect(await station.kept()).toEqual(before);
    expect(await send({ place: typed('机密★十年 保密柜') })).toMatchObject({
      errors: { place: expect.stringContaining('检出疑似涉密') },
    });
    expect(await station.written('机密★十年 保密柜')).toEqual([]);
    await submit(station.people.zhao, { title: '有文字的信息' });
    const [report] = await station.books.reportsBy('zhao-lei', 1);
    const said = await forger.send('U06ZHAO', 'report.register-only', { report: report?.id }, values);
    expect(JSON.stringify(said)).toContain('此件现在的状态不能这样办理');
    await forger.close();
    expect(await station.people.zhao.views()).toEqual([]);
  });
});
