import { describe, expect, it } from 'vitest';
import { nextStep, queueStates, statusesIn, wholeQueue } from '#domain/queue';
import { reportStatuses } from '#domain/report';

describe('待办', () => {
  it('shows at first what waits with the office, and each status alone when asked', () => {
    expect(statusesIn(wholeQueue.state)).toEqual(['registered', 'editing', 'ready']);
    for (const state of queueStates.filter((one) => one !== 'waiting'))
      expect(statusesIn(state)).toEqual([state]);
  });

  it.each(
    reportStatuses.map((status) => {
      const steps: Record<string, string> = {
        registered: 'edit',
        editing: 'edit',
        kept: 'edit',
        ready: 'dispatch',
        dispatched: 'turns',
      };
      return [status, steps[status] ?? 'read'] as const;
    }),
  )('leads on from %s to %s', (status, step) => {
    expect(nextStep(status)).toBe(step);
  });
});
