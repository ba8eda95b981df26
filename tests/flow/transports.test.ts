import { describe, expect, it } from 'vitest';
import { cardOf, redrawn } from './acts.ts';
import { coreFlow, refusedCalls } from './core.ts';
import { openStation } from './station.ts';

describe.each(['socket', 'http'] as const)('over %s', (transport) => {
  it('a piece goes its whole way, in one message each, and again after a restart', async () => {
    const station = await openStation({ transport });
    const { zhao } = station.people;
    const { own } = await coreFlow(station, { title: '引进外资建路' });
    await redrawn(zhao, own, '已被市公路处、市交通局采用，计2条次。');
    await cardOf(zhao, '《引进外资建路》被市公路处、市交通局采用，计2条次。');
    await station.stop();
    await station.pass(60);
    await station.start();
    await coreFlow(station, { title: '全面清理工程欠款' });
    const year = { from: '2025-01-01', until: '2026-01-01' };
    expect(await station.books.stationFigures(year, '2025-03-05')).toMatchObject({
      received: 2,
      dispatched: 2,
      adopted: 2,
      adoptions: 4,
      points: 1400,
      money: 14000,
      pending: 0,
    });
    const mine = (await zhao.messages()).filter(({ text }) => text.includes('《'));
    expect(mine).toHaveLength(4);
    expect(await refusedCalls(station)).toEqual([]);
    await station.close();
  });
});
