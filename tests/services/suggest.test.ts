import { expect, it } from 'vitest';
import { clerk, writer } from '../domain/station.ts';
import { openHouse } from './house.ts';

it('feedback that arrives twice is one, and both times answered by that one', async () => {
  const { services, needs } = await openHouse();
  const first = await services.suggest('f1', '提醒能否合并', writer);
  expect(await services.suggest('f1', '提醒能否合并', writer)).toEqual(first);
  const kept = await needs.books.suggestions(9);
  expect(kept.map(({ id }) => id)).toEqual([first.ok && first.value.id]);
});

it('where not all are listed, it says so, and those still open are listed first', async () => {
  const { services } = await openHouse();
  for (let n = 0; n < 13; n += 1) {
    const one = await services.suggest(`f${n}`, `建议${n}`, writer);
    if (n > 0 && one.ok) await services.closeSuggestion(`c${n}`, one.value.id, clerk);
  }
  for (const reader of [writer, clerk]) {
    const { suggestions, more } = await services.listSuggestions(reader);
    expect([suggestions.length, more, suggestions[0]?.words]).toEqual([12, true, '建议0']);
  }
});
