import { afterEach, describe, expect, it } from 'vitest';
import type { Person } from '#playground/person';
import {
  buttonsOn,
  cardOf,
  closeAll,
  formBy,
  press,
  redrawn,
  settled,
  topView,
  whisperTo,
  wordsOn,
} from './acts.ts';
import { openForger } from './forge.ts';
import { openStation, type Station } from './station.ts';

let station: Station;
afterEach(() => station.close());

const WORDS = '月末三次提醒能否合并为一次';
const REPLY = '已报主任，下月起合并。';

/** `/xinbao 意见`, filled in and sent. */
async function suggest(person: Person, words = WORDS) {
  const form = await formBy(person, () => person.command('/xinbao 意见'));
  const acted = await person.submit(form.id, { words });
  const said = wordsOn(await topView(person));
  await closeAll(person);
  return { acted, said };
}
const list = async (person: Person) =>
  wordsOn(await whisperTo(person, () => person.command('/xinbao 意见 列表')));
const asked = (person: Person) => cardOf(person, [WORDS, '答复'], station.office);
const told = async (person: Person, words: string) =>
  (await person.messages()).map(wordsOn).filter((message) => message.includes(words));

describe.each(['socket', 'http'] as const)('意见建议 (%s)', (transport) => {
  it('goes to the office by a card, and its answer to its writer; each sees in a list what came of it', async () => {
    station = await openStation({ transport });
    const { zhao, wu, sun, chen } = station.people;
    expect((await suggest(zhao)).said).toContain(
      '已转办公室。答复将发给您，办理情况请看“/xinbao 意见 列表”。',
    );
    const card = await asked(sun);
    expect(wordsOn(card.message)).toBe(
      ['意见建议', '赵磊信息员（大队综合股）3月5日10:00', WORDS, '答复', '办结'].join('\n'),
    );
    await suggest(wu, '积分榜请注明截止日期');
    expect(await list(zhao)).toContain(`赵磊信息员（大队综合股）3月5日10:00\n${WORDS}\n待办理`);
    expect(await list(zhao)).not.toContain('积分榜请注明');

    const form = await formBy(sun, () => press(sun, card, 'suggestion.answer'));
    expect(wordsOn(form)).toContain(WORDS);
    expect((await sun.submit(form.id, { words: ' ' })).errors).toEqual({ words: '请填写答复' });
    await sun.submit(form.id, { words: REPLY });
    const done = await redrawn(sun, card, `孙晓梅办公室科员3月5日10:00答复：${REPLY}`);
    expect(done && buttonsOn(done)).toEqual([]);
    await cardOf(zhao, `您的意见建议“${WORDS}”，孙晓梅办公室科员答复：${REPLY}`);
    expect(await list(zhao)).toContain(`${WORDS}\n孙晓梅办公室科员3月5日10:00答复：${REPLY}`);

    // The open one stands before the answered one, and can be dealt with from the list.
    const all = await whisperTo(chen, () => chen.command('/xinbao 意见 列表'));
    expect(wordsOn(all)).toMatch(/积分榜请注明截止日期\n待办理[\s\S]*月末三次提醒/);
    expect(buttonsOn(all)).toEqual(['答复', '办结']);
    const shown = { message: all, channel: await chen.dm() };
    const said = await whisperTo(chen, () => press(chen, shown, 'suggestion.close'));
    expect(said.text).toBe('已办结，未另作答复。');
    await settled(sun, await cardOf(sun, ['积分榜请注明', '陈立办公室主任3月5日10:00办结'], station.office));
    expect(await list(wu)).toContain('积分榜请注明截止日期\n陈立办公室主任3月5日10:00办结，未另作答复');
    expect(await told(wu, '积分榜请注明')).toHaveLength(1);

    const events = (await station.audit()).filter(({ action }) => /suggest/.test(action));
    expect(events.map(({ action, actor }) => [action, actor])).toEqual([
      ['suggest', 'zhao-lei'],
      ['suggest', 'wu-hao'],
      ['answer-suggestion', 'sun-xiaomei'],
      ['close-suggestion', 'chen-li'],
    ]);
    expect(JSON.stringify(events)).not.toMatch(/提醒|合并|截止/);
  });
});

describe('two of the office at once', () => {
  it('answer it: one does, the other keeps his words and reads who was first, and the writer is told once', async () => {
    station = await openStation();
    const { zhao, sun, chen } = station.people;
    await suggest(zhao);
    const card = await asked(sun);
    const listed = await whisperTo(chen, () => chen.command('/xinbao 意见 列表'));
    const stale = { message: listed, channel: await chen.dm() };
    const forms = [
      await formBy(sun, () => press(sun, card, 'suggestion.answer')),
      await formBy(chen, () => press(chen, card, 'suggestion.answer')),
    ] as const;
    const acted = await Promise.all([
      sun.submit(forms[0].id, { words: REPLY }),
      chen.submit(forms[1].id, { words: REPLY }),
    ]);
    expect(acted.map(({ outcome }) => outcome).toSorted()).toEqual(['closed', 'errors']);
    const first = acted[0].outcome === 'closed' ? '孙晓梅办公室科员' : '陈立办公室主任';
    const late = acted.find(({ outcome }) => outcome === 'errors');
    expect(late?.errors).toEqual({ words: `${first}已于3月5日10:00办理此件，本次操作未记录。` });
    await cardOf(zhao, `${first}答复：${REPLY}`);
    await closeAll(sun);
    await closeAll(chen);
    const again = await whisperTo(chen, () => press(chen, stale, 'suggestion.close'));
    expect(again.text).toBe(`${first}已于3月5日10:00办理此件，本次操作未记录。`);
    expect(await told(zhao, WORDS)).toHaveLength(1);
    expect((await station.audit()).filter(({ action }) => action === 'answer-suggestion')).toHaveLength(1);
  });
});

describe('what is not kept', () => {
  it('is a secret, no words, what arrives again, and an answer by anybody but the office', async () => {
    station = await openStation({ transport: 'http' });
    const { zhao, sun } = station.people;
    expect((await suggest(zhao, ' ')).acted.errors).toEqual({ words: '请填写意见建议' });
    expect(JSON.stringify((await suggest(zhao, '机密★会议纪要')).acted)).toContain('检出疑似涉密或敏感标志');
    expect(await station.written('机密★会议纪要')).toEqual([]);
    expect(await station.books.suggestions(9)).toEqual([]);
    await suggest(zhao);
    const card = await asked(sun);
    const [{ id } = { id: '' }] = await station.books.suggestions(9);
    const form = await formBy(sun, () => press(sun, card, 'suggestion.answer'));
    expect(JSON.stringify(await sun.submit(form.id, { words: '请拨13800138000' }))).toContain(
      '检出疑似电话号码',
    );
    const kept = await station.kept();
    const forger = await openForger(station);
    const value = JSON.stringify({ suggestion: id });
    expect(await forger.press('U06ZHAO', 'suggestion.answer', value)).toContain('此项不由您办理');
    expect(await forger.press('U06ZHAO', 'suggestion.close', value)).toContain('此项不由您办理');
    const typed = { words: { e: { type: 'plain_text_input', value: '自答' } } };
    const sent = await forger.send('U02WANG', 'suggestion.answer-form', { suggestion: id }, typed);
    expect(JSON.stringify(sent)).toContain('此项不由您办理');
    const lost = JSON.stringify({ suggestion: 'nowhere' });
    expect(await forger.press('U05SUN', 'suggestion.close', lost)).toContain('没有找到这件意见建议');
    await forger.close();
    expect(await station.kept()).toEqual(kept);
    expect(await station.books.suggestion(id)).toMatchObject({ revision: 1, settled: null });
  });
});

it('in English it is feedback, and a leaver is not told', async () => {
  station = await openStation({ locale: 'en' });
  const { zhao, sun } = station.people;
  const form = await formBy(zhao, () => zhao.command('/xinbao feedback'));
  await zhao.submit(form.id, { words: WORDS });
  expect(wordsOn(await topView(zhao))).toContain('“/xinbao feedback list” shows what comes of it.');
  await closeAll(zhao);
  const card = await cardOf(sun, [WORDS, 'Answer'], station.office);
  await station.reorganise((now) => ({
    ...now,
    people: now.people.map((one) => (one.id === 'zhao-lei' ? { ...one, active: false } : one)),
  }));
  const answer = await formBy(sun, () => press(sun, card, 'suggestion.answer'));
  await sun.submit(answer.id, { words: REPLY });
  await redrawn(sun, card, `answered, 5 Mar 10:00: ${REPLY}`);
  await station.pass(60);
  expect(await told(zhao, REPLY)).toEqual([]);
});
