import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '#playground/person';
import { adopt, type Card, cardOf, dispatch, press, ready, whisperTo, wordsOn } from './acts.ts';
import { openStation, type Station } from './station.ts';

describe('规则', () => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation();
  });
  afterAll(() => station.close());

  /** What is whispered to a command, as a message to press in. */
  const asked = async (person: Person, text: string): Promise<Card> => ({
    message: await whisperTo(person, () => person.command(text)),
    channel: await person.dm(),
  });

  it('shows the office the version in force in words, with its checksum and what has no rate', async () => {
    const { message } = await asked(station.people.sun, '/xinbao 规则');
    const words = wordsOn(message);
    expect(words).toContain('自2025年1月1日起执行');
    expect(words).toMatch(/校验码 [0-9a-f]{64}/);
    expect(words).toContain('市公路处级：积分2分，稿酬20元');
    expect(words).toContain('省公路局级：积分标准待定，稿酬标准待定');
    expect(words).toContain('采用方式系数：单篇 1、综合 0.6、专报 2、简讯 0.5、约稿 1');
    expect(words).toContain('标准待定：省公路局。');
  });

  it('is for the office and the leaders', async () => {
    expect(wordsOn((await asked(station.people.wang, '/xinbao rules')).message)).toContain('批示加分');
    expect(wordsOn((await asked(station.people.zhao, '/xinbao 规则')).message)).not.toContain('校验码');
  });

  it('tries a year under a published scheme, answered at once and sent as a message, with nothing booked', async () => {
    const { sun } = station.people;
    await dispatch(sun, await ready(station, { title: '路面养护' }));
    await adopt(sun, { search: '路面养护', bodies: ['shi-gonglu-chu'] });
    const shown = await asked(sun, '/xinbao 规则 2025');
    const value = JSON.stringify({ preset: 'port-company', year: 2025 });
    const said = await whisperTo(sun, () => press(sun, shown, 'settings.what-if', value));
    expect(said.text).toBe('正在按“某港口公司”试算2025年，算好后以私信发给您。只作比较，不改动任何记录。');
    const { message } = await cardOf(sun, '2025年按“某港口公司”试算');
    expect(wordsOn(message)).toContain('安澜县公路管理站：积分2分 → 5分（+3分）；稿酬20元 → 0元（-20元）');
    expect(wordsOn(await whisperTo(sun, () => sun.command('/leaderboard')))).toContain('站内积分2分');
  });
});
