import { localDate } from '#domain/instant';
import type { Person } from '#domain/person';
import { allow, type Ruling, refuse } from '#domain/ruling';
import { permitStation } from '#domain/station-policy';
import { LISTED, type Undelivered } from '#domain/undelivered';
import type { OutboxRow } from '#ports/outbox';
import type { Needs } from './needs.ts';

/** 未送达一览, the oldest first. */
export const listUndelivered =
  ({ books }: Needs) =>
  async (person: Person): Promise<Ruling<Undelivered[]>> => {
    const ruling = permitStation('see-undelivered', person);
    return ruling.ok ? allow(await books.undelivered(LISTED)) : ruling;
  };

/** 重发: what was given up waits again with three tries before it, and is looked for first where it may have arrived. */
export const resendNotice =
  ({ books, clock }: Needs) =>
  async (id: number, person: Person): Promise<Ruling<null>> => {
    const ruling = permitStation('resend-notice', person);
    if (!ruling.ok) return ruling;
    const at = clock.now();
    const kept = await books.keep({
      at,
      resent: [id],
      notices: [],
      audit: [{ at, actor: person.id, action: 'resend-notice', subject: `notice/${id}`, detail: {} }],
    });
    return kept.ok ? allow(null) : refuse(kept.refusal);
  };

/** The office hears of whom the bot does not reach once a day and addressee; of that word itself it hears nothing. */
export async function tellUndelivered(
  { books, clock, organisation }: Pick<Needs, 'books' | 'clock' | 'organisation'>,
  { to, notice }: OutboxRow,
): Promise<void> {
  if (notice.kind === 'undelivered') return;
  const { zone } = await organisation();
  const at = clock.now();
  await books.keep({
    at,
    notices: [
      { to: { channel: 'office' }, notice: { kind: 'undelivered', about: to, day: localDate(at, zone) } },
    ],
    audit: [],
  });
}
