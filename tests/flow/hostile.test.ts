import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cardOf,
  closeAll,
  edit,
  formBy,
  fromMore,
  press,
  redrawn,
  submit,
  topView,
  whisperTo,
  wordsOn,
} from './acts.ts';
import { coreFlow, refusedCalls } from './core.ts';
import { openStation, type Station } from './station.ts';

const rtl = '\u202e';

describe('写什么就显示什么', () => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation();
  });
  afterAll(() => station.close());

  it.each([
    ['a channel call', '<!channel> 全体注意'],
    ['a mention', '<@U01ZHOU> 站长请看'],
    ['a link', '<https://example.com|点这里>'],
    ['an entity', '甲&amp;乙 &lt;丙&gt;'],
    ['markup', '*粗* _斜_ ~删~ `码` ```块```'],
    ['a right-to-left override', `${rtl}字倒`],
    ['emoji and joined signs', '👨‍👩‍👧‍👦🇨🇳 ☃️ :smile:'],
    ['a title of a hundred signs', '<&>'.repeat(33)],
    ['a title of fifty double signs', '𠮷'.repeat(50)],
  ])('shows %s as it was typed, and sends it nowhere as markup', async (_what, title) => {
    await station.pass(120);
    const { zhao, wang, sun } = station.people;
    const body = `${title}\n第二段：${title}`;
    const { own, sign, desk } = await coreFlow(station, { title, body });
    const cards = [
      (await redrawn(zhao, own, title)) ?? own.message,
      (await redrawn(wang, sign, body)) ?? sign.message,
      (await redrawn(sun, desk, title)) ?? desk.message,
    ];
    for (const { blocks, text } of cards) {
      expect(JSON.stringify(blocks)).not.toContain('mrkdwn');
      expect(text.replaceAll(/&(amp|lt|gt);/g, '')).not.toMatch(/[<>&]/);
    }
    const full = await fromMore(sun, desk, 'report.full-text');
    expect(wordsOn(full)).toContain(body);
    await closeAll(sun);
    const mine = await whisperTo(zhao, () => zhao.command('/xinbao 我的'));
    expect(wordsOn(mine)).toContain(`《${title}》`);
    expect(await refusedCalls(station)).toEqual([]);
  });

  it('carries three thousand signs through an edit, a comparison and a second signature', async () => {
    await station.pass(120);
    const { zhao, wang, sun } = station.people;
    const title = '三千字';
    const body = '<&>'.repeat(1000);
    await submit(zhao, { title, body });
    const sign = await cardOf(wang, [title, '同意报送']);
    await press(wang, sign, 'review.approve');
    const desk = await cardOf(sun, [title, '待核稿'], station.office);
    const other = '>&<'.repeat(1000);
    expect(await edit(sun, desk, { body: other })).toMatchObject({ outcome: 'updated' });
    expect(await sun.submit((await topView(sun)).id)).toMatchObject({ outcome: 'closed' });
    const again = await cardOf(wang, [title, '请复核改动处']);
    const full = await formBy(wang, () => press(wang, again, 'report.full-text'));
    expect(wordsOn(full)).toContain(other);
    await press(wang, again, 'review.approve');
    const compare = await fromMore(
      sun,
      await cardOf(sun, [title, '待上报'], station.office),
      'report.compare',
    );
    expect(JSON.stringify(compare.blocks)).toContain('"strike":true');
    expect(await refusedCalls(station)).toEqual([]);
  });
});
