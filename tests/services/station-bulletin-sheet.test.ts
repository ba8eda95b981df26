import { expect, it } from 'vitest';
import { instantAt } from '#domain/instant';
import { periodNamed } from '#domain/named-period';
import { closeMonth } from '#jobs/close-month';
import { everyJob } from '#jobs/every-job';
import { closePeriods } from '#services/close-periods';
import { dueSlots } from '#services/run-due-slots';
import { makeServices } from '#services/services';
import { bulletinSheetOf } from '#services/station-bulletin-sheet';
import { clerk, writer, ZONE } from '../domain/station.ts';
import { type House, openHouse } from './house.ts';

const facts = { kind: 'single' as const, genre: 'news' as const, titlePrinted: null, instruction: null };
const moment = (date: string) => instantAt(date, '18:00', ZONE);

/** A piece of March, approved; its id. */
async function approved({ services, needs }: House, title: string, matter: string): Promise<string> {
  const unasked = makeServices(needs, everyJob(needs), {
    check: () => Promise.resolve({ ok: true, value: { hints: null, follows: null } }),
    repeat: () => Promise.resolve(null),
  });
  const body = `三月以来，${matter}，投入12人。施工避开早晚高峰，做到当天开挖、当天修复，没有发生拥堵，群众反映良好。下一步将逐处排查，建议上级增配设备一台，减少对通行的影响，提高质量和速度。`;
  const manuscript = { title, body, type: 'general' as const, eventDate: '2025-03-09' };
  const submitted = await unasked.submitReport(title, manuscript, { unit: 'roads' }, writer);
  if (!submitted.ok) throw new Error(submitted.refusal);
  const { id, task, text } = submitted.value;
  await services.approveReport(id, 'deputy', { task: task.number, hash: text.hash, words: '同意' });
  return id;
}

it('the titles of a bulletin are those that its totals count: as they were when the month was closed', async () => {
  const house = await openHouse(moment('2025-03-10'));
  const { services, needs } = house;
  const { books } = needs;
  const voided = await approved(house, '养护股完成春季路面养护', '养护股修补坑槽340平方米');
  const late = await approved(house, '桥梁定期检查按期完成', '检查桥梁二十一座');
  const uses = [{ body: 'division', carrier: '公路信息', issue: '3' }];
  await services.recordAdoption('first', voided, clerk, { ...facts, date: '2025-03-10', uses });
  house.set(moment('2025-04-20'));
  await dueSlots(needs, [closeMonth(closePeriods(needs))]).run();

  const [adoption] = await books.adoptions(voided);
  await services.voidAdoption('void', adoption?.id ?? '', clerk, '有误');
  await services.recordAdoption('late', late, clerk, { ...facts, date: '2025-03-20', uses });
  const [closing, march] = [await books.closing('2025-03'), periodNamed('2025-03')];
  if (!closing || !march) throw new Error('not closed');
  const { totals, titles } = await bulletinSheetOf(needs, march, closing);
  expect(totals).toMatchObject({ adopted: 1, adoptions: 1 });
  expect(titles.map(({ title }) => title)).toEqual(['养护股完成春季路面养护']);
  // A closing of before kept no list: then the titles are those of today.
  const { adopted: _adopted, ...snapshot } = closing.snapshot;
  const before = await bulletinSheetOf(needs, march, { snapshot });
  expect(before.titles.map(({ title }) => title)).toEqual(['桥梁定期检查按期完成']);
});
