import type { Ruling } from '#domain/ruling';
import type { Books } from '#ports/books';
import type { Services } from '#services/services';
import { AT, clerk, head, person, station } from '../domain/station.ts';
import { adoption, entry, submission } from './builders.ts';

export { AT };

const director = person('director', 'office', ['director']);
const money = person('money', 'roads', ['finance']);
const writer = person('p-writer', 'roads', ['correspondent']);

/** A station with one for each part of a payout, and a writer to be paid. */
export const payoutStation = station({ people: [head, clerk, director, money, writer] });

/** 20 元 earned by a confirmed adoption. */
export async function earn(books: Books): Promise<void> {
  const one = adoption('a1', 'r1', { status: 'confirmed', date: '2025-03-04' });
  await books.keep(submission('r1'));
  const entries = [entry('e1', one, { kind: 'money', amount: 2000, at: AT })];
  await books.keep({ adoptions: [one], entries, audit: [] });
}

const batch = async (services: Services): Promise<string> => {
  const listed = await services.listPayouts(clerk);
  return (listed.ok && listed.value.payouts[0]?.payout.id) || '';
};

type Step = (services: Services) => Promise<Ruling<unknown, string>>;
const prepare: Step = (services) => services.preparePayout('V1', 'all', clerk);

/** Courses of a batch, step by step as the doors take them, each by whose part it is. */
export const courses: Record<string, Record<string, Step>> = {
  paid: {
    prepare,
    check: async (services) => services.decidePayout('check', await batch(services), director),
    approve: async (services) => services.decidePayout('approve', await batch(services), head),
    pay: async (services) => services.payPayout(await batch(services), '2025-03-10', money),
  },
  cancelled: {
    prepare,
    cancel: async (services) => services.cancelPayout(await batch(services), '重算', clerk),
  },
};
