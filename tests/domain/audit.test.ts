import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditEvent, auditBytes, type ChainedEvent, firstBroken } from '#domain/audit';
import { marks } from '#operations/marks';

const hash = (bytes: string): string => marks.hash(bytes);
const event = fc.record({
  at: fc.integer({ min: 0 }),
  actor: fc.option(fc.string()),
  action: fc.string(),
  subject: fc.string(),
  detail: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant(null))),
});
const events = fc.array(event, { minLength: 3, maxLength: 12 });

function chained(list: AuditEvent[]): ChainedEvent[] {
  let previous = '';
  return list.map((one, index) => {
    const link = { ...one, seq: index + 1, previous, hash: marks.hash(auditBytes(one, index + 1, previous)) };
    previous = link.hash;
    return link;
  });
}

describe('the audit chain', () => {
  it('verifies as it was written', () => {
    fc.assert(
      fc.property(events, (list) => {
        expect(firstBroken(chained(list), hash)).toBeUndefined();
      }),
    );
    expect(firstBroken([], hash)).toBeUndefined();
  });

  it.each([
    ['a changed actor', (one: ChainedEvent) => ({ ...one, actor: `${one.actor ?? ''}x` })],
    ['a changed time', (one: ChainedEvent) => ({ ...one, at: one.at + 1 })],
    ['a changed action', (one: ChainedEvent) => ({ ...one, action: `${one.action}x` })],
    ['a changed subject', (one: ChainedEvent) => ({ ...one, subject: `${one.subject}x` })],
    ['a changed detail', (one: ChainedEvent) => ({ ...one, detail: { ...one.detail, more: 1 } })],
    ['a changed place', (one: ChainedEvent) => ({ ...one, seq: one.seq + 1 })],
  ])('shows %s at its event', (_what, change) => {
    fc.assert(
      fc.property(events, fc.nat(), (list, n) => {
        const index = n % list.length;
        const chain = chained(list).map((one, at) => (at === index ? change(one) : one));
        expect(firstBroken(chain, hash)).toBe(chain[index]);
      }),
    );
  });

  it('shows an event rewritten with a hash of its own at the next one', () => {
    const chain = chained(
      [1, 2, 3].map((at) => ({ at, actor: null, action: 'a', subject: 's', detail: {} })),
    );
    const forged = chain.map((one) => {
      const other = { ...one, subject: 'other' };
      return one.seq === 2 ? { ...other, hash: marks.hash(auditBytes(other, 2, one.previous)) } : one;
    });
    expect(firstBroken(forged, hash)).toBe(forged[2]);
  });

  it('shows an event taken out, and two that changed places', () => {
    const chain = chained(
      [1, 2, 3].map((at) => ({ at, actor: null, action: 'a', subject: 's', detail: {} })),
    );
    expect(firstBroken(chain.slice(1), hash)?.seq).toBe(2);
    expect(
      firstBroken(
        chain.filter(({ seq }) => seq !== 2),
        hash,
      )?.seq,
    ).toBe(3);
    expect(firstBroken(chain.toReversed(), hash)?.seq).toBe(3);
  });
});
