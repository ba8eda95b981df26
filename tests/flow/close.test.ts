import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf, dispatch, formBy, press, ready, redrawn, topView, wordsOn } from './acts.ts';
import { openStation, type Station } from './station.ts';

describe.each(['socket', 'http'] as const)('办结 over %s', (transport) => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation({ transport });
  });
  afterAll(() => station.close());

  it('is the director’s, who takes it up again with a reason', async () => {
    const { sun, zhao } = station.people;
    const chen = station.client.as('U04CHEN');
    const title = '年度工作办结';
    await dispatch(sun, await ready(station, { title }));
    const card = await cardOf(sun, [title, '已上报'], station.office);

    const clerks = await formBy(sun, () => press(sun, card, 'office.more'));
    expect(wordsOn(clerks)).toContain('登记回执');
    expect(wordsOn(clerks)).not.toContain('办结此件');
    await sun.close(clerks.id);

    const acts = await formBy(chen, () => press(chen, card, 'office.more'));
    await chen.press({ view: acts.id, action_id: 'office.close' });
    expect(wordsOn(await topView(chen))).toContain('《年度工作办结》已办结。');
    await chen.close((await topView(chen)).id);
    await redrawn(sun, card, '已办结');

    const again = await formBy(chen, () => press(chen, card, 'office.more'));
    await chen.press({ view: again.id, action_id: 'office.reopen' });
    const form = await topView(chen);
    expect(await chen.submit(form.id, { words: ' ' })).toMatchObject({ errors: { words: '请填写原因' } });
    await chen.submit(form.id, { words: '上级要求补报' });
    await redrawn(sun, card, '已上报');
    const own = await cardOf(zhao, `《${title}》`);
    const course = wordsOn(await formBy(zhao, () => press(zhao, own, 'report.timeline')));
    expect(course).toContain('陈立办公室主任：办结');
    expect(course).toContain('陈立办公室主任：恢复办理，上级要求补报');
  });
});
