import { describe, expect, it } from 'vitest';
import { reportStatuses } from '#domain/report';
import { transmittalOf } from '#domain/transmittal';
import { AT, clerk, signed } from './station.ts';

const taken = { by: clerk.id, at: AT, press: 'p1' };

describe('报送单', () => {
  it.each(reportStatuses)(
    'of a report that is %s shows the signature only under words it was given for',
    (status) => {
      const changedSince = ['pending-sign', 'pending-resign', 'returned'].includes(status);
      const report = signed(status);
      expect(transmittalOf(report, [], 'division', taken).signature).toBe(
        changedSince ? null : report.signature,
      );
    },
  );

  it.each([
    ['nothing, before it was sent', [], null],
    [
      'the day it went to the superior',
      [
        ['city', '2025-03-11'],
        ['division', '2025-03-12'],
      ],
      '2025-03-12',
    ],
    [
      'the day it first went anywhere, where the superior has not had it',
      [['city', '2025-03-11']],
      '2025-03-11',
    ],
  ] as const)('is dated with %s', (_what, sent, date) => {
    const dispatches = sent.map(([body, on]) => ({ body, date: on }));
    expect(transmittalOf(signed('dispatched'), dispatches, 'division', taken).sentOn).toBe(date);
  });
});
