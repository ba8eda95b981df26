import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '#playground/person';
import type { SeenView } from '#playground/seen';
import { until } from '#playground/until';
import {
  type Acted,
  cardOf,
  edit,
  formBy,
  press,
  redrawn,
  registered,
  submit,
  topView,
  wordsOn,
} from './acts.ts';
import { refusedCalls } from './core.ts';
import { openStation, type Station } from './station.ts';

/** The form as it stands once it holds these words. */
async function showing(person: Person, holds: string): Promise<SeenView> {
  const view = await until(
    async () => (await person.views()).at(-1),
    (now) => now !== undefined && wordsOn(now).includes(holds),
  );
  if (!view) throw new Error(`no form with ${holds}`);
  return view;
}

const pressIn = (person: Person, view: SeenView, action: string): Promise<Acted> =>
  person.press({ view: view.id, action_id: `review.${action}` });

describe.each(['socket', 'http'] as const)('待我审签 over %s', (transport) => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation({ transport });
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  /** Pieces that wait for 王志远, one after another. */
  async function waiting(...titles: string[]): Promise<void> {
    for (const title of titles) {
      await submit(station.people.zhao, { title });
      await cardOf(station.people.wang, [title, '同意报送']);
      await station.pass(60);
    }
  }

  it('leads from piece to piece in one modal until nothing waits', async () => {
    const { wang, zhao } = station.people;
    await waiting('第一篇', '第二篇', '第三篇');
    let view = await formBy(wang, () => wang.command('/xinbao 审签'));
    expect(wordsOn(view)).toContain('待审签3篇');
    expect(wordsOn(view)).toContain('第一篇。投入12人');
    const { id } = view;

    await pressIn(wang, view, 'waiting-approve');
    view = await showing(wang, '第二篇。投入12人');
    expect(wordsOn(view)).toContain('《第一篇》已签署：同意报送。');
    await redrawn(wang, await cardOf(wang, ['第一篇', '撤回意见']), '王志远副站长：同意报送。');

    await pressIn(wang, view, 'waiting-opinion');
    view = await showing(wang, '填写后以此为准');
    expect(await wang.submit(view.id, { words: '不同意' })).toMatchObject({
      errors: { words: expect.stringContaining('所写意见似为不同意') },
    });
    await wang.submit(view.id, { choice: '1', words: '' });
    view = await showing(wang, '第三篇。投入12人');
    expect(wordsOn(view)).toContain('《第二篇》已签署：同意，请办公室核实数据后报送。');

    await pressIn(wang, view, 'waiting-return');
    view = await showing(wang, '其他原因或具体要求');
    expect(await wang.submit(view.id, {})).toMatchObject({ errors: { words: expect.any(String) } });
    await wang.submit(view.id, { choice: '0' });
    view = await showing(wang, '已无待审签。');
    expect(view.id).toBe(id);
    await cardOf(zhao, '《第三篇》退回修改。王志远副站长：请核实数据。');
    const opinions = (await station.audit()).filter(({ actor }) => actor === 'wang-zhiyuan');
    expect(opinions.map(({ action }) => action)).toEqual(['approved', 'approved', 'returned']);
    await wang.close(view.id);
  });

  it('holds back, raises and passes on from the menu, and leads on', async () => {
    const { wang, head, li } = station.people;
    await waiting('暂缓的一篇', '上转的一篇', '转请的一篇');
    let view = await formBy(wang, () => wang.command('/xinbao 审签'));
    const choose = async (what: string, next: string) => {
      const value = JSON.stringify({ do: what });
      await wang.press({ view: view.id, action_id: 'review.waiting-more', value });
      return showing(wang, next);
    };

    view = await choose('reject', '其他原因或具体要求');
    await wang.submit(view.id, { words: '情况尚未查清' });
    view = await showing(wang, '上转的一篇。投入12人');
    expect(wordsOn(view)).toContain('《暂缓的一篇》暂不报送：情况尚未查清');

    view = await choose('raise', '转为问题信息后');
    await wang.submit(view.id);
    view = await showing(wang, '转请的一篇。投入12人');
    expect(wordsOn(view)).toContain('《上转的一篇》已转为问题信息。');
    await cardOf(head, ['上转的一篇', '同意报送']);

    view = await choose('pass-on', '转请');
    await wang.submit(view.id, { signer: 'li-minghui' });
    view = await showing(wang, '已无待审签。');
    expect(wordsOn(view)).toContain('《转请的一篇》已转请李明辉副站长审签。');
    await cardOf(li, ['转请的一篇', '同意报送']);
    await wang.close(view.id);
  });

  it('passes over a piece, comes back to it, and signs none that was not shown', async () => {
    const { wang } = station.people;
    await waiting('先放一放', '先签这篇');
    let view = await formBy(wang, () => wang.command('/xinbao 审签'));
    await pressIn(wang, view, 'waiting');
    view = await showing(wang, '先签这篇。投入12人');
    await pressIn(wang, view, 'waiting-opinion');
    view = await showing(wang, '填写后以此为准');
    await pressIn(wang, view, 'waiting');
    view = await showing(wang, '先签这篇。投入12人');
    await pressIn(wang, view, 'waiting-approve');
    view = await showing(wang, '已看到最后一篇，还有1篇未签署意见。');
    await pressIn(wang, view, 'waiting');
    view = await showing(wang, '先放一放。投入12人');
    await pressIn(wang, view, 'waiting-approve');
    await wang.close((await showing(wang, '已无待审签。')).id);
  });

  it('tells who was faster, and shows the next piece instead', async () => {
    const { wang } = station.people;
    await waiting('已在卡片上签了');
    const view = await formBy(wang, () => wang.command('/xinbao 审签'));
    await press(wang, await cardOf(wang, ['已在卡片上签了', '同意报送']), 'review.approve');
    await cardOf(wang, ['已在卡片上签了', '撤回意见']);
    await pressIn(wang, view, 'waiting-opinion');
    const told = await showing(wang, '已无待审签。');
    expect(wordsOn(told)).toContain('王志远副站长已于3月5日');
    expect(wordsOn(told)).toContain('本次操作未记录。');
    await wang.close(told.id);
  });

  it('stops a secret in an opinion, keeping the form open with its words', async () => {
    const { wang } = station.people;
    await waiting('意见不得涉密');
    let view = await formBy(wang, () => wang.command('/xinbao 审签'));
    await pressIn(wang, view, 'waiting-opinion');
    view = await showing(wang, '填写后以此为准');
    const answer = await wang.submit(view.id, { words: '同意，详见机密★文件。' });
    expect(JSON.stringify(answer)).toContain('检出疑似涉密');
    expect(await station.written('详见机密★文件')).toEqual([]);
    await wang.submit(view.id, { words: '同意。' });
    await wang.close((await showing(wang, '已无待审签。')).id);
  });

  it('shows a long piece whole, and only the changes of one that is to be signed again', async () => {
    const { wang, sun, zhao } = station.people;
    const body = `开头。${'长'.repeat(2900)}结尾。`;
    await submit(zhao, { title: '很长的一篇', body });
    await cardOf(wang, '很长的一篇');
    let view = await formBy(wang, () => wang.command('/xinbao 审签'));
    expect(wordsOn(view)).toContain('结尾。');
    await pressIn(wang, view, 'waiting-approve');
    await wang.close((await showing(wang, '已无待审签。')).id);

    const office = await registered(station, { title: '改过数字的一篇', body: '完成3公里。' });
    await edit(sun, office, { body: '完成4公里。' });
    await sun.submit((await topView(sun)).id);
    await cardOf(wang, ['改过数字的一篇', '请复核改动处']);
    view = await formBy(wang, () => wang.command('/xinbao 审签'));
    expect(wordsOn(view)).toContain('请复核改动处并重新审签');
    expect(JSON.stringify(view.blocks)).toContain('"strike":true');
    await pressIn(wang, view, 'waiting-approve');
    await wang.close((await showing(wang, '已无待审签。')).id);
    expect(await refusedCalls(station)).toEqual([]);
  });
});
