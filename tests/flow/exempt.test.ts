import { afterEach, expect, it } from 'vitest';
import { cardOf, formBy, topView, whisperTo, wordsOn } from './acts.ts';
import { openStation, type Station } from './station.ts';

let station: Station;
afterEach(() => station.close());

it('an exempt unit is not reminded that month, and its reason stands beside its task', async () => {
  station = await openStation({ at: '2025-03-20T00:50:00Z' });
  const { sun, wu, zhao } = station.people;
  const exempt = async (reason: string) => {
    const form = await formBy(sun, () => sun.command('/xinbao 免报'));
    await sun.submit(form.id, { unit: 'road-admin', period: '2025-03', note: reason });
    return wordsOn(await topView(sun));
  };
  expect(await exempt('机构调整')).toContain('路政管理股2025年3月免报，当月不再提醒；已报送的照常计数。');
  expect((await station.audit()).at(-1)).toMatchObject({ action: 'exempt', actor: 'sun-xiaomei' });
  const quota = await whisperTo(sun, () => sun.command('/quota'));
  expect(wordsOn(quota)).toContain('路政管理股：来稿0篇／任务1篇，本月免报（机构调整）');
  await station.goTo('2025-03-20T09:00');
  await cardOf(zhao, '距任务还有');
  expect((await wu.messages()).map(wordsOn).join()).not.toContain('距任务还有');
  const told = await whisperTo(zhao, () => zhao.command('/xinbao 免报'));
  expect(told.text).toContain('此项不由您办理。');
});
