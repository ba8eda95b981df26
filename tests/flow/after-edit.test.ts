import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  approve,
  buttonsOn,
  type Card,
  cardOf,
  dispatch,
  edit,
  entered,
  formBy,
  press,
  redrawn,
  submit,
  wordsOn,
} from './acts.ts';
import { openStation, type Station } from './station.ts';

describe.each(['socket', 'http'] as const)('先核稿后审签 over %s', (transport) => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation({
      transport,
      organisation: (demo) => ({ ...demo, settings: { ...demo.settings, sign: 'after-edit' } }),
    });
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  /** 送审, then 核稿 by the office: the piece lies before its leader. */
  const edited = async (title: string, values: object = {}): Promise<{ office: Card; sign: Card }> => {
    const { zhao, wang, sun } = station.people;
    await submit(zhao, { title });
    const office = await cardOf(sun, [title, '待核稿'], station.office);
    await edit(sun, office, values);
    return { office, sign: await cardOf(wang, [title, '同意报送']) };
  };
  const piece = async (title: string) => {
    const found = (await station.books.reportsBy('zhao-lei', 20)).find(({ text }) => text.title === title);
    if (!found) throw new Error(`no report ${title}`);
    return found;
  };

  it('goes to the office first, then to the leader, then up; he is asked once', async () => {
    const { zhao, wang, sun } = station.people;
    const title = '核稿在先';
    await submit(zhao, { title });
    const own = await cardOf(zhao, title);
    const office = await cardOf(sun, [title, '待核稿'], station.office);
    expect(wordsOn(office.message)).toContain('登记号2025-');
    const before = await wang.messages();
    expect(before.filter((message) => wordsOn(message).includes(title))).toEqual([]);
    await edit(sun, office, { body: '投入20人，完成8公里，群众反映良好。' });
    const sign = await cardOf(wang, [title, '同意报送']);
    expect(wordsOn(sign.message)).toContain('完成8公里');
    await redrawn(zhao, own, '送王志远副站长审签');
    await press(wang, sign, 'review.approve');
    await redrawn(sun, office, '办公室：待上报');
    const now = await cardOf(sun, [title, '待上报'], station.office);
    expect(await dispatch(sun, now)).toMatchObject({ outcome: 'closed' });
    await redrawn(sun, office, '办公室：已上报');
    const { status, signature, text, order } = await piece(title);
    expect([status, order, signature?.by, signature?.text]).toEqual([
      'dispatched',
      'after-edit',
      'wang-zhiyuan',
      text.number,
    ]);
  });

  it('is returned by the leader, comes again through the office, and then to him', async () => {
    const { zhao, wang, sun } = station.people;
    const { office, sign } = await edited('核稿后退回');
    const { registration } = await piece('核稿后退回');
    const form = await formBy(wang, () => press(wang, sign, 'review.return'));
    await wang.submit(form.id, { choice: '0' });
    await redrawn(sun, office, '办公室：已退回');
    const news = await cardOf(zhao, '《核稿后退回》退回修改。');
    const revision = await formBy(zhao, () => press(zhao, news, 'report.revise'));
    await zhao.submit(revision.id, entered({ title: '核稿后退回' }));
    await redrawn(sun, office, '办公室：待核稿');
    expect(await piece('核稿后退回')).toMatchObject({ status: 'registered', registration, signature: null });
    const again = await cardOf(sun, ['核稿后退回', '待核稿'], station.office);
    await edit(sun, again);
    const second = await approve(wang, '核稿后退回');
    expect(second.message.ts).not.toBe(sign.message.ts);
    await redrawn(sun, office, '办公室：待上报');
  });

  it.each([
    ['the office changed a word', { body: '投入20人，完成9公里，群众反映良好。' }],
    ['the office changed nothing', {}],
  ])('lets the leader take his opinion back until the office goes on, where %s', async (how, values) => {
    const { wang, sun } = station.people;
    const title = `核稿后撤回意见：${how}`;
    const { office, sign } = await edited(title, values);
    await press(wang, sign, 'review.approve');
    await redrawn(sun, office, '办公室：待上报');
    const signed = await redrawn(wang, sign, '王志远副站长：同意报送。');
    expect(signed && buttonsOn(signed)).toContain('撤回意见');
    await press(wang, sign, 'review.undo');
    await redrawn(sun, office, '办公室：待审签');
    expect(await piece(title)).toMatchObject({ status: 'pending-sign', signature: null });
    await approve(wang, title);
    await redrawn(sun, office, '办公室：待上报');
  });
});
