import { describe, expect, it } from 'vitest';
import { backupName, backupNamed, keepersOf, newestGood, outdated } from '#domain/backup';
import { station } from './station.ts';

const at = (moment: string) => Date.parse(moment);
const good = { at: at('2025-03-05T19:00:00Z'), good: true };
const bad = { at: at('2025-03-06T19:00:00Z'), good: false };
const all = [good, bad].map((one) => ({ ...one, name: backupName(one) }));

describe('a backup', () => {
  it.each(all)('is known by its name, $name', (backup) => {
    expect(backupNamed(backup.name)).toEqual(backup);
  });

  it.each(['', 'xinbao.db', '.partial-1', '2025-13-40T99-00-00Z', '2025-03-05'])('is not %s', (name) => {
    expect(backupNamed(name)).toBeNull();
  });

  it('to go back to is the newest that is good', () => {
    expect(newestGood(all)?.at).toBe(good.at);
    expect(newestGood([])).toBeUndefined();
  });

  it('goes when enough newer ones of its kind are there', () => {
    expect(outdated(all, 1)).toEqual([]);
    const newer = { ...good, at: good.at + 1, name: 'newer' };
    expect(outdated([...all, newer], 1).map(({ at: when }) => when)).toEqual([good.at]);
  });
});

it('troubles of the house are told to its administrators, else to the office', () => {
  const organisation = station();
  const people = organisation.people.map((person) => ({ ...person, roles: [] }));
  expect(keepersOf({ ...organisation, people })).toEqual([{ channel: 'office' }]);
  const [first] = people;
  if (!first) throw new Error('a station has people');
  const admin = { ...first, roles: ['admin' as const] };
  expect(keepersOf({ ...organisation, people: [admin] })).toEqual([{ person: admin.id }]);
  expect(keepersOf({ ...organisation, people: [{ ...admin, active: false }] })).toEqual([
    { channel: 'office' },
  ]);
});
