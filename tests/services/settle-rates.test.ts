import { expect, it } from 'vitest';
import { setRate } from '#services/set-rate';
import { settleRates } from '#services/settle-rates';
import { AT, clerk, person, writer } from '../domain/station.ts';
import { openHouse } from './house.ts';

const facts = { kind: 'single' as const, genre: 'news' as const, titlePrinted: null, instruction: null };
const director = person('director', 'office', ['director']);
const body =
  '三月以来，养护股投入12人，修补坑槽340平方米。施工避开早晚高峰，做到当天开挖、当天修复，没有发生拥堵，群众反映良好。下一步将对沿线桥头接缝逐处排查，建议上级增配小型铣刨设备一台，减少对通行的影响，提高修补质量和速度。';

it('a settling that was killed between two pieces is taken up again, and values nothing twice', async () => {
  const house = await openHouse();
  const { services, needs, store } = house;
  const ids: string[] = [];
  for (const [n, title] of ['养护股完成春季路面养护', '桥梁支座更换完工', '服务区绿化补植结束'].entries()) {
    house.set(AT + n * 60_000);
    const words = { title, body: `${title}。${body}${n}`, type: 'general' as const, eventDate: '2025-03-09' };
    const reason = { reason: '另一件事', follows: null, shown: [] };
    const sent = await services.submitReport(`v${n}`, words, { unit: 'roads', given: reason }, writer);
    if (!sent.ok) throw new Error(sent.refusal);
    const { id, text } = sent.value;
    await services.approveReport(id, 'deputy', { task: 1, hash: text.hash, words: '同意' });
    const uses = [{ body: 'province', carrier: '公路信息', issue: '3' }];
    await services.recordAdoption(`a${n}`, id, clerk, { ...facts, date: '2025-03-10', uses });
    ids.push(id);
  }
  expect(await needs.books.unrated()).toHaveLength(3);
  const year = { from: '2025-01-01', until: '2026-01-01' };
  const before = await needs.books.stationFigures(year, '2025-03-10');

  let kept = 0;
  const dying = {
    ...needs,
    books: {
      ...needs.books,
      keep: (change: Parameters<typeof needs.books.keep>[0]) => {
        if (change.entries) kept += 1;
        if (kept > 1) throw new Error('killed');
        return needs.books.keep(change);
      },
    },
  };
  await expect(setRate(dying)('province', { points: 300, money: 3000 }, director)).rejects.toThrow('killed');
  expect(await needs.books.unrated()).toHaveLength(2);

  const now = await store.organisations.current();
  if (!now) throw new Error('no organisation');
  expect(await settleRates(needs, now, null)).toBe(2);
  expect(await settleRates(needs, now, null)).toBe(0);
  expect(await needs.books.stationFigures(year, '2025-03-10')).toMatchObject({
    points: before.points + 900,
    money: before.money + 9000,
    pending: 0,
  });
  for (const id of ids)
    expect((await needs.books.entries(id)).filter(({ settles }) => settles)).toHaveLength(2);
  await store.close();
});
