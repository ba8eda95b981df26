import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '#playground/person';
import { adopt, dispatch, ready, submit, topView, whisperTo, wordsOn } from './acts.ts';
import { openStation, type Station } from './station.ts';

describe('任务、积分榜和我的信息', () => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation();
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  const asked = async (person: Person, text: string) =>
    wordsOn(await whisperTo(person, () => person.command(text)));

  it('begins with nothing, and says so', async () => {
    const { zhao } = station.people;
    expect(await asked(zhao, '/xinbao 我的')).toBe('您还没有报送过信息。输入/report报送第一篇。');
    expect(await asked(zhao, '/leaderboard')).toContain('暂无采用。');
    expect(await asked(zhao, '/quota')).toBe(
      '3月报送任务\n大队综合股：来稿0篇／任务2篇，还差2篇\n' +
        '全站全年：上报0／60篇，采用0／24篇，采用0条次（截至3月5日）。\n' +
        '上报0／60篇，照此进度全年约0篇，今后每月需6篇｜采用0／24篇，照此进度全年约0篇，今后每月需3篇',
    );
  });

  it('counts 来稿, 上报, 采用篇 and 条次 each by its name', async () => {
    const { zhao, sun } = station.people;
    await submit(zhao, { title: '综合股第一篇' });
    await dispatch(sun, await ready(station, { title: '综合股第二篇' }));
    await adopt(sun, { search: '第二篇', bodies: ['shi-gonglu-chu', 'shi-wei-ban'] });
    await sun.close((await topView(sun)).id);
    expect(await asked(zhao, '/quota')).toBe(
      '3月报送任务\n大队综合股：来稿2篇／任务2篇，已完成\n' +
        '全站全年：上报1／60篇，采用1／24篇，采用2条次（截至3月5日）。\n' +
        '上报1／60篇，照此进度全年约6篇，今后每月需6篇｜采用1／24篇，照此进度全年约6篇，今后每月需3篇',
    );
    expect(await asked(zhao, '/leaderboard')).toBe(
      '报送采用积分榜（截至3月5日）\n' +
        '全年上报1篇，采用1篇、2条次，站内积分12分（截至3月5日）。\n' +
        '采用较多的部门：大队综合股 12分。\n第1名 大队综合股：站内积分12分，采用1篇、2条次\n为什么',
    );
    const mine = await asked(zhao, '/xinbao mine');
    expect(mine).toContain('来稿2025-001《综合股第一篇》：待审签');
    expect(mine).toContain('来稿2025-002《综合股第二篇》：已上报');
    expect(mine).toContain('已被市公路处、市委办采用，计2条次。');
    expect(mine).toContain('本年稿酬：应得120元，已发0元，待发120元（截至3月5日）');
  });

  it.each(['sun', 'wang', 'head', 'overseer'] as const)('shows all twelve units to %s', async (who) => {
    const lines = (await asked(station.people[who], '/quota')).split('\n');
    expect(lines.filter((line) => line.includes('／任务'))).toHaveLength(12);
  });

  it('shows another unit its own row and not its neighbour’s', async () => {
    const { qian } = station.people;
    const quota = await asked(qian, '/quota');
    expect(quota).toContain('养护工程股：来稿0篇／任务1篇，还差1篇');
    expect(quota).not.toContain('大队综合股');
    expect(await asked(qian, '/leaderboard')).toContain('第2名 养护工程股：站内积分0分，采用0篇、0条次');
  });

  it.each([['/xinbao 帮助'], ['/xinbao help'], ['/xinbao HELP'], ['/xinbao'], ['/xinbao   ']])(
    '%s names every command',
    async (text) => {
      const help = await asked(station.people.zhao, text);
      expect(help).toContain('信报使用说明');
      for (const command of ['/report', '/quota', '/leaderboard', '/adopt', '/xinbao 我的', '/xinbao 帮助'])
        expect(help).toContain(command);
    },
  );

  it.each([
    ['/xinbao 任务', '3月报送任务'],
    ['/xinbao quota', '3月报送任务'],
    ['/xinbao 积分榜', '报送采用积分榜'],
    ['/xinbao leaderboard', '报送采用积分榜'],
    ['/xinbao 采用', '此项不由您办理。'],
  ])('%s does what the short command does', async (text, says) => {
    expect(await asked(station.people.zhao, text)).toContain(says);
  });

  it('answers a word it does not know with the help, and repeats no more than a little of it', async () => {
    const said = await asked(station.people.zhao, `/xinbao <!channel>${'乱'.repeat(3000)}`);
    expect(said).toContain('没有“&lt;!channel&gt;乱乱乱乱乱乱乱乱乱…”这一项。');
    expect(said).toContain('/xinbao 帮助');
    expect(said.length).toBeLessThan(1200);
  });

  it('names no money where the station has no authority to pay', async () => {
    const poor = await openStation({
      organisation: (demo) => ({ ...demo, settings: { ...demo.settings, moneyAuthority: null } }),
    });
    const { zhao } = poor.people;
    await submit(zhao, { title: '只计分不计酬' });
    const mine = wordsOn(await whisperTo(zhao, () => zhao.command('/xinbao 我的')));
    expect(mine).toContain('《只计分不计酬》');
    expect(mine).not.toContain('元');
    await poor.close();
  });
});
