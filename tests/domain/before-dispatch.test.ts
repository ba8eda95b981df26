import { describe, expect, it } from 'vitest';
import { beforeDispatch } from '#domain/before-dispatch';
import { reportStatuses } from '#domain/report';

describe('what a piece has before it until it can be sent up', () => {
  it.each([
    ['before-edit', 'pending-sign', ['sign', 'edit']],
    ['before-edit', 'registered', ['edit']],
    ['before-edit', 'editing', ['edit']],
    ['before-edit', 'pending-resign', ['sign-again']],
    ['after-edit', 'registered', ['edit', 'sign']],
    ['after-edit', 'editing', ['edit', 'sign']],
    ['after-edit', 'pending-sign', ['sign']],
  ] as const)('%s, %s', (order, status, steps) => {
    expect(beforeDispatch({ order, status, signature: null })).toEqual(steps);
  });

  it.each(['before-edit', 'after-edit'] as const)(
    'is nothing where it can be sent up, was, or will not be: %s',
    (order) => {
      const open = ['pending-sign', 'registered', 'editing', 'pending-resign'];
      for (const status of reportStatuses.filter((one) => !open.includes(one)))
        expect(beforeDispatch({ order, status, signature: null })).toEqual([]);
    },
  );
});
