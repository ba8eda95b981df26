import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '#playground/person';
import { until } from '#playground/until';
import {
  approve,
  cardOf,
  closeAll,
  entered,
  formBy,
  heldIn,
  newReport,
  press,
  registered,
  submit,
  wordsOn,
} from './acts.ts';
import { refusedCalls } from './core.ts';
import { openStation, type Station } from './station.ts';

/** The home tab, once it holds these words. */
async function homeOf(person: Person, holds: string): Promise<string> {
  const view = await until(
    () => person.home(),
    (now) => now !== null && wordsOn(now).includes(holds),
  );
  return view ? wordsOn(view) : '';
}

const pressAtHome = async (person: Person, action: string) => {
  const view = await person.home();
  return person.press({ view: view?.id ?? '', action_id: action });
};

describe.each(['socket', 'http'] as const)('首页 over %s', (transport) => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation({ transport });
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  it('tells a writer his month and his newest pieces, and opens the form', async () => {
    const { zhao } = station.people;
    await zhao.openHome();
    expect(await homeOf(zhao, '3月报送任务')).toContain('大队综合股：来稿0篇／任务2篇');
    expect(await homeOf(zhao, '我的信息')).toContain('您还没有报送过信息。');
    const form = await formBy(zhao, () => pressAtHome(zhao, 'report.open'));
    await zhao.submit(form.id, entered({ title: '<!channel> *首页*报送' }));
    // What he did himself is seen on the page that he has opened.
    const home = await homeOf(zhao, '来稿2025-001《<!channel> *首页*报送》：待审签');
    expect(home).toContain('大队综合股：来稿1篇／任务2篇');
    expect(home).not.toContain('待我审签');
  });

  it('tells a leader what waits, and leads from there from piece to piece', async () => {
    const { wang, zhao } = station.people;
    await submit(zhao, { title: '首页第二篇' });
    await cardOf(wang, '首页第二篇');
    await wang.openHome();
    await homeOf(wang, '您有2篇信息待审签，最早为3月5日报送。');
    const form = await formBy(wang, () => pressAtHome(wang, 'review.waiting'));
    expect(wordsOn(form)).toContain('待审签2篇');
    await wang.press({ view: form.id, action_id: 'review.waiting-approve' });
    await homeOf(wang, '您有1篇信息待审签');
    await wang.press({ view: form.id, action_id: 'review.waiting-approve' });
    await homeOf(wang, '已无待审签。');
    await wang.close(form.id);
  });

  it('lists a writer’s drafts, each to be taken up again or deleted', async () => {
    const { zhao } = station.people;
    const form = await newReport(zhao);
    await zhao.fill(form.id, { title: '首页上的草稿', body: '投入12人。' });
    await zhao.close(form.id);
    await zhao.openHome();
    expect(await homeOf(zhao, '我的草稿')).toContain('《首页上的草稿》，');
    const resumed = await formBy(zhao, () => pressAtHome(zhao, 'report.resume'));
    expect(heldIn(resumed, 'title')?.value).toBe('首页上的草稿');
    await zhao.close(resumed.id);
    const said = await formBy(zhao, () => pressAtHome(zhao, 'report.drop-draft'));
    expect(wordsOn(said)).toContain('草稿已删除。');
    await closeAll(zhao);
    expect(await homeOf(zhao, '我的信息')).not.toContain('首页上的草稿');
    expect(await station.books.drafts('zhao-lei')).toEqual([]);
  });

  it('leads a leader and the office on to what is theirs, and shows it to nobody else', async () => {
    const { wang, sun, zhao } = station.people;
    const entries = [
      [wang, 'review.delegation', '委托审签'],
      [sun, 'office.queue', '办公室待办'],
      [sun, 'adopt.open', '登记采用'],
      [sun, 'solicit.open', '约稿'],
      [sun, 'office.find-signature', '补登审签'],
      [sun, 'adopt.open-reconcile', '通报核对'],
      [zhao, 'urgent.open', '报送急报'],
      [zhao, 'suggestion.open', '意见建议'],
      [sun, 'review.delegation', '委托审签'],
      [sun, 'bulletin.list', '站内情况通报'],
      [wang, 'bulletin.list', '站内情况通报'],
    ] as const;
    for (const [person, action, title] of entries) {
      await person.openHome();
      const form = await formBy(person, () => pressAtHome(person, action));
      expect(form.title.text).toBe(title);
      await person.close(form.id);
    }
    await zhao.openHome();
    expect(await homeOf(zhao, '我的信息')).not.toMatch(
      /办公室|委托审签|登记采用|约稿|通报|补登|稿酬|标准|导出/,
    );
  });

  it('opens rules and payouts to whom they are open, and hangs few ways on in each row', async () => {
    const { client, people } = station;
    const rows = async (person: Person) => {
      await person.openHome();
      await homeOf(person, '报送任务');
      const view = await person.home();
      return (view?.blocks ?? []).flatMap((block) =>
        block.type === 'actions'
          ? [block.elements.map((element) => (element.type === 'button' ? element.text.text : ''))]
          : [],
      );
    };
    const finance = client.as('U09LIU');
    expect(await rows(people.zhao)).toEqual([['报送信息', '报送急报', '意见建议']]);
    expect(await rows(people.sun)).toEqual([
      ['报送信息', '报送急报', '意见建议'],
      ['待办', '补登审签', '约稿', '委托审签'],
      ['登记采用', '待确认采用', '通报核对', '标准待定', '补登信息'],
      ['站内情况通报', '稿酬发放', '计分计酬标准', '导出'],
    ]);
    expect((await rows(people.wang)).slice(1)).toEqual([
      ['委托审签'],
      ['站内情况通报', '计分计酬标准', '导出'],
    ]);
    expect(await rows(finance)).toContainEqual(['稿酬发放', '导出']);
    for (const [person, action, words] of [
      [finance, 'payout.list', '稿酬发放'],
      [people.wang, 'settings.rules', '计分计酬标准'],
    ] as const) {
      const shown = await formBy(person, () => pressAtHome(person, action));
      expect(wordsOn(shown)).toContain(words);
      await closeAll(person);
    }
  });

  it('says when the month’s task is done, and leads from a returned piece to its form', async () => {
    const { wu, wang } = station.people;
    const title = '退回后改了再报';
    await submit(wu, { title });
    await wu.openHome();
    await homeOf(wu, '路政管理股：来稿1篇／任务1篇，已完成');
    const card = await cardOf(wang, [title, '退回修改']);
    const form = await formBy(wang, () => press(wang, card, 'review.return'));
    await wang.submit(form.id, { choice: '0' });
    await cardOf(wu, `《${title}》退回修改。`);
    await wu.openHome();
    expect(await homeOf(wu, `《${title}》：已退回`)).toContain('路政管理股：来稿0篇／任务1篇，还差1篇');
    const revision = await formBy(wu, () => pressAtHome(wu, 'report.revise'));
    expect(heldIn(revision, 'title')?.value).toBe(title);
    await closeAll(wu);
  });

  it('tells the office its queue, and a stranger whom to ask', async () => {
    const { sun, stranger } = station.people;
    await registered(station, { title: '等核稿的一篇' });
    await sun.openHome();
    await homeOf(sun, '待核稿3篇｜待上报0篇｜待确认采用0条次｜标准待定0条次');
    await stranger.openHome();
    expect(await homeOf(stranger, '花名册中没有您的账号')).not.toContain('报送任务');
    expect(await refusedCalls(station)).toEqual([]);
  });
});

describe.each(['socket', 'http'] as const)('words typed to the bot over %s', (transport) => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation({ transport });
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  const reply = async (person: Person, title: string, text: string) => {
    const { message, channel } = await cardOf(person, [title, '同意报送']);
    return person.post(text, channel, message.ts);
  };
  const whispered = (person: Person, holds: string) =>
    until(
      async () => (await person.messages()).findLast((one) => one.ephemeral && wordsOn(one).includes(holds)),
      (found) => found !== undefined,
    );

  it('a 同意 under the card is offered to the signer, and recorded by his press alone', async () => {
    const { zhao, wang } = station.people;
    await submit(zhao, { title: '回复同意的一篇' });
    await reply(wang, '回复同意的一篇', '同意，请核实数据后报送');
    const offer = await whispered(wang, '您回复的“同意，请核实数据后报送”是否记为审签意见？');
    expect(offer && wordsOn(offer)).toContain('《回复同意的一篇》');
    expect((await station.audit()).map(({ action }) => action)).not.toContain('approved');
    expect(await station.written('请核实数据后报送')).toEqual([]);
    const dm = await wang.dm();
    const card = { message: offer ?? expect.fail('no offer'), channel: dm };
    await press(wang, card, 'review.typed-yes');
    await whispered(wang, '已记为审签意见：同意，请核实数据后报送');
    await cardOf(wang, ['回复同意的一篇', '撤回意见', '王志远副站长：同意，请核实数据后报送（']);
  });

  it('nothing is recorded of what is declined, asked in doubt, or said too late', async () => {
    const { zhao, wang } = station.people;
    await submit(zhao, { title: '回复不是的一篇' });
    await reply(wang, '回复不是的一篇', '同意');
    const offer = await whispered(wang, '您回复的“同意”是否记为审签意见？');
    const card = { message: offer ?? expect.fail('no offer'), channel: await wang.dm() };
    await press(wang, card, 'review.typed-no');
    await whispered(wang, '未记录，请用审签卡上的按钮办理。');
    await reply(wang, '回复不是的一篇', '退回修改，数据不对');
    await whispered(wang, '在此回复的文字不作办理。');
    const late = await cardOf(wang, ['回复不是的一篇', '同意报送']);
    await approve(wang, '回复不是的一篇');
    await cardOf(wang, ['回复不是的一篇', '撤回意见']);
    await wang.post('同意', late.channel, late.message.ts);
    await whispered(wang, '此件已签署意见，本次操作未记录。');
  });

  it('阅 and 收到 are left alone, and so is what the bot says itself', async () => {
    const { zhao, wang } = station.people;
    await submit(zhao, { title: '回复已阅的一篇' });
    const before = (await wang.messages()).filter(({ ephemeral }) => ephemeral).length;
    await reply(wang, '回复已阅的一篇', '已阅。');
    await reply(wang, '回复已阅的一篇', '收到');
    const said = await reply(wang, '回复已阅的一篇', '同意');
    await whispered(wang, '您回复的“同意”是否记为审签意见？');
    // What is edited afterwards is not asked about again.
    await wang.edit(await wang.dm(), said.ts, '同意报送');
    const after = (await wang.messages()).filter(({ ephemeral }) => ephemeral).length;
    expect(after).toBe(before + 1);
  });

  it('a secret is neither echoed nor kept, and a stranger is told whom to ask', async () => {
    const { zhao, wang, stranger } = station.people;
    await submit(zhao, { title: '回复不当的一篇' });
    await reply(wang, '回复不当的一篇', '同意，详见机密★第9号');
    const told = await whispered(wang, '检出疑似涉密或敏感标志');
    expect(told && wordsOn(told)).not.toContain('第9号');
    expect(await station.written('机密★第9号')).toEqual([]);
    await stranger.post('同意');
    await whispered(stranger, '花名册中没有您的账号');
    expect(await refusedCalls(station)).toEqual([]);
  });
});
