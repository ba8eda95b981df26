import { expect, it } from 'vitest';
import { payoutCard } from '#commands/payout/payout-card';
import { seenBy } from '#domain/payout-policy';
import { zh } from '#text/zh';
import { payout } from '../domain/payouts.ts';
import { clerk, station } from '../domain/station.ts';

it('a batch that waits while 发放依据 was taken away says what is missing, not that nobody can do it', () => {
  const now = station();
  const organisation = { ...now, settings: { ...now.settings, moneyAuthority: null } };
  for (const status of ['draft', 'checked', 'approved'] as const) {
    const seen = seenBy(payout({ status }), clerk, organisation);
    const said = JSON.stringify(
      payoutCard(zh, { kind: 'payout-card', organisation, reader: clerk, ...seen }),
    );
    expect(said).toContain('本站尚未录入发放依据');
    expect(said).not.toContain('尚无人可办');
  }
});
