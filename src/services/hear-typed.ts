import { signTaskOf } from '#domain/notice-key';
import { isOffice, type Person } from '#domain/person';
import { permit } from '#domain/policy';
import type { Report } from '#domain/report';
import { allow, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { readTyped, typedWords } from '#domain/typed-opinion';
import type { NativeRef } from '#ports/messenger';
import type { Needs } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** What words typed to the house come to: an opinion to be offered, nothing to be said, or words nobody acts upon. */
export type Heard = { as: 'opinion'; report: Report; words: string } | { as: 'seen' } | { as: 'other' };

/**
 * Words typed to the house, in the thread of one of its messages or in none. Nothing of them is kept: an opinion is
 * offered to the signer of the card it stands under, and recorded by his press alone.
 */
export const hearTyped =
  ({ books, clock }: Needs) =>
  async (person: Person, text: string, thread: NativeRef | null): Promise<Gated<Heard>> => {
    const typed = readTyped(text);
    if (typed === 'seen') return allow({ as: 'seen' });
    const key = thread && (await books.messageAt(thread));
    const asked = key ? signTaskOf(key) : null;
    if (!asked || typed === 'other') return allow({ as: 'other' });
    const words = typedWords(text);
    const secret = await secrecyGate({ books, clock }, 'typed-opinion', person.id, { words });
    if (secret) return secret;
    const report = await books.report(asked.report);
    if (!report) return refuse('no-such-report');
    if (asked.task !== report.task.number) return refuse('already-decided');
    const ruling = permit('approve', report, person.id, isOffice(person));
    return ruling.ok ? allow({ as: 'opinion', report, words }) : ruling;
  };
