import { describe, expect, it } from 'vitest';
import { mutate } from './mutated.ts';

describe('bent payloads', { timeout: 300_000 }, () => {
  it('have no effect beyond the right of whoever sends them, and harm nobody', async () => {
    expect(await mutate({ tries: 150, seed: 1 })).toEqual({ tries: 150, lost: 0, doubled: 0, wrong: [] });
  });

  it('are found out to work where those without rights were given them', async () => {
    const { doubled } = await mutate({ tries: 300, seed: 1 }, (demo) => ({
      ...demo,
      people: demo.people.map((person) => ({
        ...person,
        roles: person.id === 'wu-hao' || person.id === 'liu-jing' ? ['clerk' as const] : person.roles,
      })),
    }));
    expect(doubled).toBeGreaterThan(0);
  });
});
