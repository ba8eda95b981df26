import { expect, it } from 'vitest';
import { openStore } from '#db/open';
import { STATION, submission } from './builders.ts';

it('keeps a submission once, with its number and its notices', async () => {
  const store = await openStore(':memory:');
  const books = store.books(STATION);
  expect(await books.keep(submission('r1'))).toEqual({ ok: true });
  expect(await books.keep(submission('r1'))).toEqual({ ok: false, refusal: 'already-recorded' });
  expect((await books.report('r1'))?.receipt).toEqual({ year: 2025, number: 1 });
  expect(await store.outbox(STATION).claim(Date.now(), 10)).toHaveLength(2);
  await store.close();
});
