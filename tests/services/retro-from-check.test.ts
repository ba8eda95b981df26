import { expect, it } from 'vitest';
import { clerk, writer } from '../domain/station.ts';
import { openHouse } from './house.ts';

const notice = {
  ...{
    file: null,
    words: '1.《隧道消防演练》（《公路信息》第3期，2月18日）',
    body: 'division',
    replaces: false,
  },
  ...{ from: '2025-01-01', until: '2025-04-01' },
};
const entry = '0.0.0';
const form = {
  ...{ title: '隧道消防演练', type: 'general' as const, unit: 'roads', writers: ['writer'] },
  ...{ noticed: '2025-03-01', body: 'division', carrier: '公路信息', issue: '3', date: '2025-02-18' },
};

it('an entry that nobody here knows is entered once with its adoption, and agrees from then on', async () => {
  const house = await openHouse();
  const { services, needs } = house;
  const begun = await services.startCheck('a1', clerk, notice);
  if (!begun.ok) throw new Error(begun.refusal);
  const id = begun.value;
  expect(await services.readEntry(id, entry, writer)).toEqual({ ok: false, refusal: 'not-yours' });
  expect(await services.readEntry(id, entry, clerk)).toEqual({
    ok: true,
    value: { title: '隧道消防演练', body: 'division', carrier: '公路信息', issue: '3', date: '2025-02-18' },
  });
  const outcomes = async () => {
    const checked = await services.readCheck(id, clerk);
    return checked.ok
      ? checked.value.reconciliation.rows.flatMap((row) => (row.is === 'pieces' ? row.outcomes : []))
      : [];
  };
  expect((await outcomes()).map(({ kind }) => kind)).toEqual(['unknown']);
  const secret = { ...form, title: '机密★一年' };
  expect(await services.retroFromCheck('b0', id, entry, secret, clerk)).toMatchObject({ refusal: 'secret' });
  const late = { ...form, date: '2025-12-01' };
  expect(await services.retroFromCheck('b1', id, entry, late, clerk)).toMatchObject({
    refusal: 'future-date',
  });

  // Under a title of its own: the notice's is kept as the printed one.
  const own = { ...form, title: '隧道管理所组织消防演练' };
  for (const _ of ['sent', 'sent again'])
    expect(await services.retroFromCheck('b2', id, entry, own, clerk)).toMatchObject({ ok: true });
  expect(await services.retroFromCheck('b3', id, entry, own, clerk)).toMatchObject({
    refusal: 'already-recorded',
  });
  const [matched, ...others] = await outcomes();
  expect(others).toEqual([]);
  if (matched?.kind !== 'matched') throw new Error('does not agree');
  const adoptions = () => needs.books.adoptions(matched.report);
  expect(await adoptions()).toMatchObject([
    { body: 'division', issue: '第3期', date: '2025-02-18', titlePrinted: '隧道消防演练', status: 'noted' },
  ]);
  expect(await needs.books.report(matched.report)).toMatchObject({ status: 'closed', noticed: '2025-03-01' });
  expect((await needs.books.entries(matched.report)).map(({ kind }) => kind)).toContain('points');
  const leftOut = { date: '2025-03-01', carrier: '' };
  expect(await services.confirmCheck('c1', id, clerk, leftOut)).toMatchObject({ ok: true });
  expect((await adoptions()).map(({ status }) => status)).toEqual(['confirmed']);
  await house.store.close();
});
