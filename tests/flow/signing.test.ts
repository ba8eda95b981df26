import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '#playground/person';
import {
  approve,
  buttonsOn,
  cardOf,
  closeAll,
  entered,
  formBy,
  fromMore,
  pickMore,
  plainBody,
  press,
  redrawn,
  registered,
  settled,
  submit,
  topView,
  wordsOn,
} from './acts.ts';
import type { Forger } from './forge.ts';
import { openPieces, PENDING, type Pieces, users } from './pieces.ts';
import { openStation, type Station } from './station.ts';

const pieceOf = async (station: Station, title: string) => {
  const found = (await station.books.reportsBy('zhao-lei', 30)).find(({ text }) => text.title === title);
  if (!found) throw new Error(`no report ${title}`);
  return found;
};

describe('部门意见和会签', () => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation({
      transport: 'http',
      organisation: (demo) => ({
        ...demo,
        settings: { ...demo.settings, unitHeadSigns: true, countersign: true },
      }),
    });
  });
  afterAll(() => station.close());

  it('asks the unit head, the co-unit, and the leader in turn; only the leader signs', async () => {
    const { zhao, wang, sun } = station.people;
    const [feng, jiang] = [station.client.as('U17FENG'), station.client.as('U18JIANG')];
    const title = '三人依次签署';
    const plain = await formBy(zhao, () => zhao.command('/report'));
    await zhao.press({ view: plain.id, action_id: 'report.more' });
    const form = await topView(zhao);
    const sent = await zhao.submit(form.id, { ...entered({ title }), 'co-units': ['maintenance'] });
    expect(sent).toMatchObject({ outcome: 'closed' });
    for (const [who, head] of [
      [feng, '呈请部门意见：一般信息'],
      [jiang, '呈请会签：一般信息'],
    ] as const) {
      const card = await cardOf(who, [title, '同意报送']);
      expect(wordsOn(card.message)).toContain(head);
      await press(who, card, 'review.approve');
      await settled(who, card);
      expect(await pieceOf(station, title)).toMatchObject({ status: 'pending-sign', signature: null });
    }
    const card = await cardOf(wang, [title, '同意报送']);
    expect(wordsOn(card.message)).toContain('呈请审签：一般信息');
    await press(wang, card, 'review.approve');
    await cardOf(sun, [title, '待核稿'], station.office);
    const { id, signature } = await pieceOf(station, title);
    expect(signature?.by).toBe('wang-zhiyuan');
    expect((await station.books.opinions(id)).map(({ by, verdict }) => [by, verdict])).toEqual([
      ['feng-guoqiang', 'endorsed'],
      ['jiang-yongsheng', 'endorsed'],
      ['wang-zhiyuan', 'approved'],
    ]);
  });
});

describe.each(['socket', 'http'] as const)('审签的其他办法 over %s', (transport) => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation({ transport });
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  /** `/xinbao 补签`, the piece found by its title. */
  const signFor = async (clerk: Person, title: string, values: object) => {
    const form = await formBy(clerk, () => clerk.command('/xinbao 补签'));
    const { options } = await clerk.suggest({ view: form.id, action_id: 'office.waiting', query: title });
    await clerk.submit(form.id, { 'waiting-report': options[0]?.value });
    return clerk.submit((await topView(clerk)).id, { signer: 'wang-zhiyuan', ...values });
  };

  it('enters a paper signature, which binds the words that stand', async () => {
    const { zhao, wang, sun } = station.people;
    const title = '纸上签的稿件';
    await submit(zhao, { title });
    const card = await cardOf(wang, [title, '同意报送']);
    expect(await signFor(sun, title, { 'sign-way': 'paper', place: ' ' })).toMatchObject({
      errors: { place: '请填写原件存放处' },
    });
    const form = await topView(sun);
    await sun.submit(form.id, { place: '档案柜' });
    await sun.close((await topView(sun)).id);
    const office = await cardOf(sun, [title, '待核稿'], station.office);
    expect(wordsOn(office.message)).toContain('纸质审签：王志远副站长，3月5日，由孙晓梅');
    const old = await redrawn(wang, card, '纸质');
    expect(old && buttonsOn(old)).not.toContain('同意报送');
    const { signature, text } = await pieceOf(station, title);
    expect(signature).toMatchObject({ by: 'wang-zhiyuan', way: 'paper', hash: text.hash, place: '档案柜' });
  });

  it('tells of a telephone consent in one line, with what was said where it was more than yes', async () => {
    const { zhao, sun } = station.people;
    const lines = async (title: string) => {
      const { message } = await cardOf(sun, [title, '待核稿'], station.office);
      return wordsOn(message)
        .split('\n')
        .filter((line) => line.includes('王志远'));
    };
    await submit(zhao, { title: '电话里只说同意' });
    await signFor(sun, '电话里只说同意', { 'sign-way': 'phone' });
    await closeAll(sun);
    const how = '电话同意：王志远副站长，3月5日，由孙晓梅办公室科员补登，原件待补';
    expect(await lines('电话里只说同意')).toEqual([how]);
    await station.pass(60);
    await submit(zhao, { title: '电话里另有要求' });
    await signFor(sun, '电话里另有要求', { 'sign-way': 'phone', words: '请核实数据后报送。' });
    await closeAll(sun);
    expect(await lines('电话里另有要求')).toEqual([`${how}，意见：请核实数据后报送。`]);
  });

  it('calls for the paper of a telephone consent after a day, over a restart, unless it is there', async () => {
    const { zhao, sun } = station.people;
    for (const title of ['电话同意甲', '电话同意乙']) {
      await submit(zhao, { title });
      await signFor(sun, title, { 'sign-way': 'phone' });
      await sun.close((await topView(sun)).id);
    }
    const placed = await cardOf(sun, ['电话同意甲', '待核稿'], station.office);
    await cardOf(sun, ['电话同意乙', '待核稿'], station.office);
    const form = await fromMore(sun, placed, 'office.place');
    await sun.submit(form.id, { place: '档案柜' });
    await redrawn(sun, placed, '纸质审签');
    await station.stop();
    await station.pass(25 * 3600);
    await station.start();
    await cardOf(sun, '《电话同意乙》由王志远副站长电话同意已满24小时', station.office);
    const said = (await sun.messages(station.office)).map((message) => wordsOn(message)).join('\n');
    expect(said).not.toContain('《电话同意甲》由王志远副站长电话同意已满');
  });

  it('calls for the paper of the last telephone consent alone, a day after that one', async () => {
    const { zhao, wang, sun } = station.people;
    const title = '两次电话同意';
    await submit(zhao, { title });
    for (const hours of [20, 0]) {
      await signFor(sun, title, { 'sign-way': 'phone' });
      await sun.close((await topView(sun)).id);
      if (hours) await press(wang, await cardOf(wang, [title, '撤回意见']), 'review.undo');
      await station.pass(hours * 3600 + 60);
    }
    const due = async () =>
      (await sun.messages(station.office)).filter((message) =>
        wordsOn(message).includes(`《${title}》由王志远`),
      );
    await station.pass(5 * 3600);
    expect(await due()).toEqual([]);
    await station.pass(20 * 3600);
    await cardOf(sun, `《${title}》由王志远副站长电话同意已满24小时`, station.office);
    expect(await due()).toHaveLength(1);
  });

  it('passes a piece on; the first leader’s card is past, the second signs', async () => {
    const { zhao, wang, li } = station.people;
    const title = '转请他人审签';
    await submit(zhao, { title });
    const card = await cardOf(wang, [title, '同意报送']);
    const form = await formBy(wang, () => pickMore(wang, card, 'pass-on'));
    await wang.submit(form.id, { signer: 'li-minghui', words: '请代为审签' });
    const other = await cardOf(li, [title, '同意报送']);
    await settled(wang, card);
    await press(li, other, 'review.approve');
    await redrawn(li, other, '李明辉副站长：同意报送。');
    expect(await pieceOf(station, title)).toMatchObject({ signature: { by: 'li-minghui' } });
  });

  it('raises a piece to the station head, who lowers it again', async () => {
    const { zhao, wang, head } = station.people;
    const title = '升降两次的稿件';
    await submit(zhao, { title });
    const card = await cardOf(wang, [title, '同意报送']);
    const raise = await formBy(wang, () => pickMore(wang, card, 'raise'));
    await wang.submit(raise.id);
    const above = await cardOf(head, [title, '呈请审签：问题信息', '同意报送']);
    const lower = await formBy(head, () => pickMore(head, above, 'lower'));
    await head.submit(lower.id, { words: '按一般信息办理' });
    await settled(head, above);
    const again = await approve(wang, title);
    expect(again.message.ts).not.toBe(card.message.ts);
    const { text, signature } = await pieceOf(station, title);
    expect([text.type, signature?.by]).toEqual(['general', 'wang-zhiyuan']);
  });

  it('withdraws with consent, declines, and takes the first of two answers', async () => {
    const { zhao, wang, sun } = station.people;
    for (const [title, answer] of [
      ['获准的稿件', 'review.consent'],
      ['未获准的稿件', 'review.decline'],
    ] as const) {
      const office = await registered(station, { title });
      const own = await cardOf(zhao, [`《${title}》`, '申请撤回']);
      await station.pass(60);
      await press(zhao, own, 'report.ask-withdrawal');
      await redrawn(sun, office, '已申请撤回');
      const asked = await cardOf(sun, [`申请撤回《${title}》`, '同意撤回'], station.office);
      await press(sun, asked, answer);
      await redrawn(sun, asked, '此项申请已答复');
      expect((await pieceOf(station, title)).status).toBe(
        answer === 'review.consent' ? 'withdrawn' : 'registered',
      );
    }
    await cardOf(zhao, '《未获准的稿件》的撤回申请，孙晓梅');
    const title = '两人同时答复';
    await registered(station, { title });
    await station.pass(60);
    await press(zhao, await cardOf(zhao, [title, '申请撤回']), 'report.ask-withdrawal');
    const atOffice = await cardOf(sun, [`申请撤回《${title}》`, '同意撤回'], station.office);
    const atLeader = await cardOf(wang, [`申请撤回《${title}》`, '同意撤回']);
    await Promise.all([press(sun, atOffice, 'review.decline'), press(wang, atLeader, 'review.consent')]);
    await redrawn(wang, atLeader, '此项申请已答复');
    const { id, status, withdrawal } = await pieceOf(station, title);
    const answers = (await station.books.opinions(id)).filter(({ verdict }) =>
      verdict.startsWith('withdraw'),
    );
    expect(answers).toHaveLength(1);
    expect([status, withdrawal]).toEqual([
      answers[0]?.verdict === 'withdrawn' ? 'withdrawn' : 'registered',
      null,
    ]);
  });
});

describe('申请撤回 of a piece that another signs by now', () => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation();
  });
  afterAll(() => station.close());

  it('is put to him, and no longer to the one before', async () => {
    const { zhao, wang, li, sun } = station.people;
    const title = '转他人后撤回';
    const office = await registered(station, { title });
    await station.pass(60);
    await press(zhao, await cardOf(zhao, [`《${title}》`, '申请撤回']), 'report.ask-withdrawal');
    const atWang = await cardOf(wang, [`申请撤回《${title}》`, '同意撤回']);
    const form = await formBy(sun, () => press(sun, office, 'office.edit'));
    const changed = { body: `${plainBody(title)}另投入5人。` };
    await sun.submit(form.id, changed);
    await sun.submit((await topView(sun)).id, changed);
    const card = await cardOf(wang, [title, '同意报送', '重新审签']);
    const passing = await formBy(wang, () => pickMore(wang, card, 'pass-on'));
    await wang.submit(passing.id, { signer: 'li-minghui', words: '请代为审签' });
    const atLi = await cardOf(li, [`申请撤回《${title}》`, '同意撤回']);
    const past = await redrawn(wang, atWang, '此项申请由现审签人或办公室答复');
    expect(past && buttonsOn(past)).toEqual([]);
    await press(li, atLi, 'review.consent');
    await redrawn(li, atLi, '此项申请已答复');
    expect((await pieceOf(station, title)).status).toBe('withdrawn');
  });
});

describe('旧卡片和伪造的表单', () => {
  let pieces: Pieces;
  let forger: Forger;
  beforeAll(async () => {
    pieces = await openPieces();
    ({ forger } = pieces);
  });
  afterAll(() => pieces.close());

  const chosen = (value: string) => ({ e: { type: 'static_select', selected_option: { value } } });
  const typed = (value: string) => ({ e: { type: 'plain_text_input', value } });
  const date = { e: { type: 'datepicker', selected_date: '2025-03-05' } };
  const signature = (signer: string, way = 'phone', day: object = date) => ({
    signer: chosen(signer),
    'sign-way': chosen(way),
    date: day,
    words: typed('同意'),
    place: typed(''),
  });

  it.each([
    [
      'passes a piece on to its writer',
      'wang',
      'review.pass-on-form',
      { signer: chosen('zhao-lei') },
      {},
      '此人不能审签',
    ],
    [
      'passes a piece on to himself',
      'wang',
      'review.pass-on-form',
      { signer: chosen('wang-zhiyuan') },
      {},
      '此人不能审签',
    ],
    [
      'passes on what is another’s',
      'li',
      'review.pass-on-form',
      { signer: chosen('li-minghui') },
      {},
      '此项不由您办理',
    ],
    [
      'passes on from a card that is past',
      'wang',
      'review.pass-on-form',
      { signer: chosen('li-minghui') },
      { task: 9 },
      '已签署意见',
    ],
    [
      'raises other words than stand',
      'wang',
      'review.retype-form',
      { words: typed('') },
      { type: 'problem', hash: 'other' },
      '文稿已更新',
    ],
    [
      'raises another’s piece',
      'li',
      'review.retype-form',
      { words: typed('') },
      { type: 'problem' },
      '此项不由您办理',
    ],
    [
      'makes a general piece general',
      'wang',
      'review.retype-form',
      { words: typed('') },
      { type: 'general' },
      '不能这样办理',
    ],
    [
      'enters a consent as a correspondent',
      'zhao',
      'office.signature-form',
      signature('wang-zhiyuan'),
      {},
      '此项不由您办理',
    ],
    [
      'enters a consent of the writer',
      'sun',
      'office.signature-form',
      signature('zhao-lei'),
      {},
      '本人撰写的信息',
    ],
    [
      'enters a consent of one who is no leader',
      'sun',
      'office.signature-form',
      signature('wu-hao'),
      {},
      '此人不能审签',
    ],
    [
      'enters a consent to other words',
      'sun',
      'office.signature-form',
      signature('wang-zhiyuan'),
      { hash: 'other' },
      '文稿已更新',
    ],
    [
      'enters a paper that lies nowhere',
      'sun',
      'office.signature-form',
      signature('wang-zhiyuan', 'paper'),
      {},
      '请填写原件存放处',
    ],
    [
      'enters a consent of tomorrow',
      'sun',
      'office.signature-form',
      signature('wang-zhiyuan', 'phone', { e: { type: 'datepicker', selected_date: '2025-03-09' } }),
      {},
      '晚于今天',
    ],
    [
      'places a paper that nobody owes',
      'sun',
      'office.place-form',
      { place: typed('档案柜') },
      {},
      '不能这样办理',
    ],
  ] as const)('lets nobody do it who %s', async (_what, who, form, values, over, says) => {
    const { station } = pieces;
    const { id, task, text } = await pieces.report(PENDING);
    const before = await station.kept();
    const state = { report: id, task: task.number, hash: text.hash, ...over };
    const said = await forger.send(users[who], form, state, values);
    expect(said).toMatchObject({ response_action: 'errors' });
    expect(JSON.stringify(said)).toContain(says);
    expect(await station.kept()).toEqual(before);
  });

  it('tells a leader who presses the card of a task that was passed on', async () => {
    const { id, task, text } = await pieces.report(PENDING);
    const state = { report: id, task: task.number, hash: text.hash };
    await forger.send(users.wang, 'review.pass-on-form', state, { signer: chosen('li-minghui') });
    expect((await pieces.report(PENDING)).task).toMatchObject({ signer: 'li-minghui', decided: null });
    const before = await pieces.station.kept();
    expect(await forger.ask(users.wang, 'review.approve', JSON.stringify(state))).toContain('此项不由您办理');
    expect(await forger.ask(users.li, 'review.approve', JSON.stringify(state))).toBe(
      '此件已签署意见，本次操作未记录。',
    );
    expect(await pieces.station.kept()).toEqual(before);
  });
});

it('marks the place of the paper as optional for a telephone consent alone', async () => {
  const station = await openStation();
  const { zhao, sun } = station.people;
  const title = '存放处的稿件';
  await submit(zhao, { title });
  const form = await formBy(sun, () => sun.command('/xinbao 补签'));
  const { options } = await sun.suggest({ view: form.id, action_id: 'office.waiting', query: title });
  await sun.submit(form.id, { 'waiting-report': options[0]?.value });
  const place = async () => (await topView(sun)).blocks.find(({ block_id }) => block_id === 'place') ?? {};
  const { id } = await topView(sun);
  expect(await place()).not.toHaveProperty('optional', true);
  await sun.fill(id, { words: '同意，请补充数据' });
  await sun.press({ view: id, action_id: 'office.sign-way', value: 'phone' });
  expect(await place()).toHaveProperty('optional', true);
  expect(JSON.stringify((await topView(sun)).values)).toContain('同意，请补充数据');
  await sun.press({ view: id, action_id: 'office.sign-way', value: 'paper' });
  expect(await place()).not.toHaveProperty('optional', true);
  await station.close();
});
