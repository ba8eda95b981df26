import { afterEach, describe, expect, it } from 'vitest';
import type { Person } from '#playground/person';
import { until } from '#playground/until';
import { approve, cardOf, formBy, press, redrawn, submit, topView, whisperTo, wordsOn } from './acts.ts';
import { openStation, type Station, type StationOptions } from './station.ts';

let station: Station;
/** 2025-03-05 10:00 on the office's wall, a Wednesday. */
const open = async (options: StationOptions = {}) => {
  station = await openStation({ at: '2025-03-05T02:00:00Z', ...options });
};
afterEach(() => station.close());

/** `/xinbao 委托`, filled in and sent. */
async function delegate(person: Person, values: object) {
  const form = await formBy(person, () => person.command('/xinbao 委托'));
  return person.submit(form.id, { delegate: 'li-minghui', until: '2025-03-07', ...values });
}
async function endDelegation(person: Person) {
  const form = await formBy(person, () => person.command('/xinbao 委托'));
  return person.press({ view: form.id, action_id: 'review.end-delegation' });
}
const lines = async (person: Person, words: string, channel?: string) =>
  (await person.messages(channel)).map(wordsOn).filter((line) => line.includes(words));
const report = async (title: string) => {
  const [found] = (await station.books.reportsBy('zhao-lei', 20)).filter(({ text }) => text.title === title);
  if (!found) throw new Error(`no report ${title}`);
  return found;
};
const taskOf = async (title: string) => {
  const { task } = await report(title);
  return [task.number, task.signer, task.principal ?? null];
};

describe.each(['socket', 'http'] as const)('委托审签 (%s)', (transport) => {
  it('moves what waits at once when it begins today, routes new pieces, and names both on the card', async () => {
    await open({ transport });
    const { zhao, wang, li } = station.people;
    await submit(zhao, { title: '护栏更新完成' });
    const old = await cardOf(wang, ['护栏更新完成', '同意报送']);
    const opinion = await formBy(wang, () => press(wang, old, 'review.opinion'));
    await wang.close(opinion.id);

    await delegate(wang, {});
    expect(wordsOn(await topView(wang))).toContain(
      '已登记：王志远副站长委托李明辉副站长审签，3月5日至3月7日，全部信息。',
    );
    await redrawn(wang, old, '已按委托转李明辉副站长审签。');
    await cardOf(li, '王志远副站长委托李明辉副站长审签：3月5日至3月7日，全部信息。');
    await cardOf(li, ['护栏更新完成', '受王志远副站长委托审签']);
    await submit(zhao, { title: '桥梁检查完成' });
    await cardOf(li, ['桥梁检查完成', '受王志远副站长委托审签']);
    expect(await lines(wang, '桥梁检查完成')).toEqual([]);

    const signed = await approve(li, '护栏更新完成');
    await redrawn(li, signed, '李明辉副站长受王志远副站长委托审签：同意报送。（3月5日10:00）');
    const { signature } = await report('护栏更新完成');
    expect([signature?.by, signature?.principal]).toEqual(['li-minghui', 'wang-zhiyuan']);
  });

  it('that is over asks the principal, not the delegate who signed, when the office changes the words', async () => {
    await open({ transport });
    const { sun, zhao, wang, li } = station.people;
    await delegate(wang, {});
    await wang.close((await topView(wang)).id);
    await submit(zhao, { title: '护栏更新完成' });
    await approve(li, '护栏更新完成');
    await endDelegation(wang);
    const form = await formBy(sun, async () =>
      press(sun, await cardOf(sun, ['护栏更新完成', '待核稿'], station.office), 'office.edit'),
    );
    await sun.submit(form.id, { body: '护栏更新完成，共更新护栏980米。' });
    const warned = await topView(sun);
    expect(wordsOn(warned)).toContain('保存后送王志远副站长重新审签');
    await sun.submit(warned.id);
    await cardOf(wang, ['护栏更新完成', '重新审签', '同意报送']);
    expect((await taskOf('护栏更新完成')).slice(1)).toEqual(['wang-zhiyuan', null]);
  });

  it('leaves one who decides: a form that the principal had open is refused, and says who has it', async () => {
    await open({ transport });
    const { zhao, wang, li } = station.people;
    await submit(zhao, { title: '护栏更新完成' });
    const old = await cardOf(wang, ['护栏更新完成', '同意报送']);
    const form = await formBy(wang, () => press(wang, old, 'review.opinion'));
    // The office enters it for him meanwhile.
    await delegate(station.people.sun, { principal: 'wang-zhiyuan' });
    const card = await cardOf(li, ['护栏更新完成', '受王志远副站长委托审签']);
    const before = await station.kept();
    expect(await wang.submit(form.id)).toMatchObject({
      errors: { words: '此件已转李明辉副站长审签，本次操作未记录。' },
    });
    expect(await station.kept()).toEqual(before);
    // Both at one moment: the delegate's opinion stands, the principal learns of it.
    const [late] = await Promise.all([wang.submit(form.id), press(li, card, 'review.approve')]);
    expect(JSON.stringify(late.errors)).toMatch(/李明辉副站长(?:审签|已于3月5日10:00签署意见)/);
    await until(
      () => report('护栏更新完成'),
      ({ status }) => status === 'registered',
    );
    const { id } = await report('护栏更新完成');
    expect((await station.books.opinions(id)).map(({ by }) => by)).toEqual(['li-minghui']);
  });

  it('that the principal ends while the delegate decides leaves one of the two, and the late one is told', async () => {
    await open({ transport });
    const { zhao, wang, li } = station.people;
    await delegate(wang, {});
    await wang.close((await topView(wang)).id);
    await submit(zhao, { title: '护栏更新完成' });
    const card = await cardOf(li, ['护栏更新完成', '受王志远副站长委托审签']);
    await Promise.all([endDelegation(wang), press(li, card, 'review.approve')]);
    const { id, status, task } = await report('护栏更新完成');
    const opinions = await station.books.opinions(id);
    if (status === 'registered') expect(opinions.map(({ by }) => by)).toEqual(['li-minghui']);
    else {
      expect([task.signer, opinions]).toEqual(['wang-zhiyuan', []]);
      await cardOf(li, '此件已转王志远副站长审签，本次操作未记录。');
      await redrawn(li, card, '委托已结束，已转回王志远副站长审签。');
    }
  });
});

describe('a delegation of later days', () => {
  it('begins and ends at midnight, once, also over a stop; the undecided returns, with a list of what was decided', async () => {
    await open();
    const { zhao, wang, li } = station.people;
    await submit(zhao, { title: '护栏更新完成' });
    await submit(zhao, { title: '桥梁检查完成' });
    await delegate(wang, { from: '2025-03-06', until: '2025-03-07' });
    expect(await taskOf('护栏更新完成')).toEqual([1, 'wang-zhiyuan', null]);
    await station.goTo('2025-03-05T23:59');
    expect(await taskOf('护栏更新完成')).toEqual([1, 'wang-zhiyuan', null]);
    await station.goTo('2025-03-06T00:00');
    expect(await taskOf('护栏更新完成')).toEqual([2, 'li-minghui', 'wang-zhiyuan']);
    await station.stop();
    await station.start();
    expect(await taskOf('桥梁检查完成')).toEqual([2, 'li-minghui', 'wang-zhiyuan']);
    await approve(li, '护栏更新完成');
    const card = await cardOf(li, ['桥梁检查完成', '受王志远副站长委托审签']);
    const stale = await formBy(li, () => press(li, card, 'review.opinion'));

    await station.stop();
    // Three days are missed, the last of the delegation among them.
    await station.goTo('2025-03-09T12:00');
    await station.start();
    await cardOf(wang, ['桥梁检查完成', '同意报送']);
    expect(await taskOf('桥梁检查完成')).toEqual([3, 'wang-zhiyuan', null]);
    await redrawn(li, card, '委托已结束，已转回王志远副站长审签。');
    expect(await li.submit(stale.id)).toMatchObject({
      errors: { words: '此件已转王志远副站长审签，本次操作未记录。' },
    });
    expect(await lines(wang, '的安排已结束')).toEqual([]);
    await station.goTo('2025-03-10T08:30');
    await station.pass(5);
    expect(await lines(wang, '的安排已结束')).toEqual([
      '您委托李明辉副站长审签的安排已结束。\n期间受委托签署意见1篇：\n' +
        '《护栏更新完成》　李明辉副站长受王志远副站长委托审签：同意报送。（3月6日00:00）\n现有1篇待您审签。',
    ]);
    const moves = (await station.audit()).filter(({ action }) => action === 'move-task');
    expect(moves.map(({ actor, detail }) => [actor, detail.from, detail.to, detail.why])).toEqual([
      [null, 'wang-zhiyuan', 'li-minghui', 'delegated'],
      [null, 'wang-zhiyuan', 'li-minghui', 'delegated'],
      [null, 'li-minghui', 'wang-zhiyuan', 'given-back'],
    ]);
  });

  it('holds for its kind of pieces alone, and never for the delegate’s own', async () => {
    await open({ locale: 'en' });
    const { zhao, wang, li, head } = station.people;
    const form = await formBy(head, () => head.command('/xinbao delegate'));
    await head.submit(form.id, { delegate: 'wang-zhiyuan', until: '2025-03-05', scope: 'problem' });
    await submit(zhao, { title: '边沟堵塞', type: 'problem' });
    await cardOf(wang, ['边沟堵塞', 'who authorised you']);
    await submit(wang, { title: '桥梁隐患', type: 'problem' });
    await cardOf(head, ['桥梁隐患', 'Approve']);
    await submit(li, { title: '春季养护开工' });
    await cardOf(head, ['春季养护开工', 'Approve']);
  });
});

describe('what cannot be delegated', () => {
  it('is said beside the field, and nothing is kept', async () => {
    await open();
    const { wang, li, head, zhao } = station.people;
    await delegate(wang, { from: '2025-03-06', until: '2025-03-07' });
    await wang.close((await topView(wang)).id);
    const before = await station.kept();
    expect(await delegate(wang, { from: '2025-03-07', until: '2025-03-20' })).toMatchObject({
      errors: { delegate: '这些日期内已有委托，请先结束原委托。' },
    });
    await wang.close((await topView(wang)).id);
    expect(await delegate(wang, { from: '2025-03-04' })).toMatchObject({
      errors: { until: expect.stringContaining('开始日期不早于今天') },
    });
    await wang.close((await topView(wang)).id);
    expect(await delegate(li, { delegate: 'wang-zhiyuan' })).toMatchObject({
      errors: { delegate: expect.stringContaining('不能循环委托') },
    });
    await li.close((await topView(li)).id);
    const refused = await whisperTo(zhao, () => zhao.command('/xinbao 委托'));
    expect(wordsOn(refused)).toContain('此项不由您办理。');
    expect(await station.kept()).toEqual(before);
    // A chain is no circle: it goes to the last of it.
    await delegate(li, { delegate: 'zhou-jianguo' });
    await station.goTo('2025-03-06T00:00');
    await submit(zhao, { title: '护栏更新完成' });
    await cardOf(head, ['护栏更新完成', '受王志远副站长委托审签']);
  });
});

describe('a signer who is gone', () => {
  it('loses his tasks to the fallback at once, and the office is told a line for each', async () => {
    await open();
    const { zhao, wang, li, sun } = station.people;
    await submit(zhao, { title: '护栏更新完成' });
    const old = await cardOf(wang, ['护栏更新完成', '同意报送']);
    await station.reorganise((now) => ({
      ...now,
      people: now.people.map((one) => (one.id === 'wang-zhiyuan' ? { ...one, active: false } : one)),
      settings: { ...now.settings, fallbackSigner: 'li-minghui' },
    }));
    await station.pass(20);
    await cardOf(li, ['护栏更新完成', '同意报送']);
    expect(await lines(sun, '已不在岗', station.office)).toEqual([
      '《护栏更新完成》（来稿2025-001）原审签人王志远副站长已不在岗，改送李明辉副站长审签。',
    ]);
    await redrawn(wang, old, '已改由李明辉副站长审签。');
    await submit(zhao, { title: '桥梁检查完成' });
    await cardOf(li, ['桥梁检查完成', '同意报送']);
    await station.stop();
    await station.start();
    await station.goTo('2025-03-06T00:00');
    expect(await taskOf('护栏更新完成')).toEqual([2, 'li-minghui', null]);
  });
});

describe('结束委托', () => {
  it.each([
    [
      'zh-CN',
      '已结束：王志远副站长委托李明辉副站长审签（3月5日至3月7日，全部信息）。未审签的信息由王志远副站长审签。',
    ],
    [
      'en',
      'Ended: 李明辉 (副站长) signs for 王志远 (副站长) (5 Mar to 7 Mar, all reports). What is undecided is for 王志远 (副站长) to sign.',
    ],
  ] as const)('ends with a sentence in the form, which asks for nothing more (%s)', async (locale, said) => {
    await open({ locale });
    const { wang } = station.people;
    await delegate(wang, {});
    await wang.close((await topView(wang)).id);
    await endDelegation(wang);
    const ended = await topView(wang);
    expect(wordsOn(ended)).toBe(said);
    expect(ended.submit).toBeFalsy();
  });
});
