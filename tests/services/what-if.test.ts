import { expect, it } from 'vitest';
import { instantAt } from '#domain/instant';
import { underRules } from '#domain/preset';
import { whatIf } from '#services/what-if';
import { clerk, rules, station, writer, ZONE } from '../domain/station.ts';
import { openHouse } from './house.ts';

const facts = { kind: 'single' as const, genre: 'news' as const, titlePrinted: null, instruction: null };
const sum = (points: number, money: number, pending = 0) => ({ points, money, pending });

it('a past year under other rules stands beside the same year under those in force, and nothing is written', async () => {
  const house = await openHouse(instantAt('2025-03-10', '09:00', ZONE));
  const { services, needs } = house;
  const words = {
    title: '养护股完成春季路面养护',
    body: '三月以来，养护股投入12人，修补坑槽340平方米。施工避开早晚高峰，做到当天开挖、当天修复，没有发生拥堵，群众反映良好。下一步将对沿线桥头接缝逐处排查，建议上级增配小型铣刨设备一台，减少对通行的影响，提高修补质量和速度。',
    type: 'general' as const,
    eventDate: '2025-03-09',
  };
  const submitted = await services.submitReport('form', words, { unit: 'roads' }, writer);
  if (!submitted.ok) throw new Error(submitted.refusal);
  const { id, task, text } = submitted.value;
  await services.approveReport(id, 'deputy', { task: task.number, hash: text.hash, words: '同意' });
  const uses = ['division', 'province'].map((body) => ({ body, carrier: '公路信息', issue: '3' }));
  await services.recordAdoption('adopt', id, clerk, { ...facts, date: '2025-03-10', uses });

  const held = station();
  const each = { id: 'each', name: '来稿', per: 'month', each: { of: 'received' }, points: 100 } as const;
  const tiers = { ...rules.tiers, section: { points: 700, money: 1000 }, unrated: { points: 300, money: 0 } };
  const wanted = underRules(held, { ...held, version: { ...rules, tiers, occasions: [each] } });
  const before = await needs.books.entries(id);
  const found = await whatIf(needs, held, wanted, 2025);
  expect(found).toEqual({
    year: 2025,
    held: sum(200, 2000, 2),
    wanted: sum(700 + 300 + 100, 1000),
    units: [{ unit: 'roads', person: null, held: sum(200, 2000, 2), wanted: sum(1100, 1000) }],
    people: [
      { unit: 'roads', person: 'writer', held: sum(200, 2000, 2), wanted: sum(1000, 1000) },
      { unit: 'roads', person: null, held: sum(0, 0), wanted: sum(100, 0) },
    ],
  });
  expect((await whatIf(needs, held, wanted, 2024)).people).toEqual([]);
  expect(await needs.books.entries(id)).toEqual(before);
});
