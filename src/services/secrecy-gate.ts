import type { PersonId } from '#domain/person';
import { type Secret, secretIn, type TypedField } from '#domain/secrecy-block';
import type { Needs } from './needs.ts';

/**
 * 涉密检查: asked of typed words before anything else is. Of a hit only who, when, which form, field and rule are kept:
 * no word of the text, and no hash of it. With `once`, the name of a form that asks at every key, a field's hit is
 * noted once by each rule.
 */
export async function secrecyGate<F extends string = TypedField>(
  { books, clock }: Pick<Needs, 'books' | 'clock'>,
  form: string,
  person: PersonId,
  typed: Partial<Record<F, string | null>>,
  once?: string,
): Promise<Secret<F> | null> {
  const secret = secretIn(typed);
  if (!secret) return null;
  const at = clock.now();
  const audit = secret.hits.map(({ field, rule }) => ({
    at,
    actor: person,
    action: 'secrecy-block',
    subject: form,
    detail: { field, rule },
  }));
  if (once === undefined) await books.keep({ audit });
  else
    for (const event of audit)
      await books.keep({ once: `secret:${once}:${event.detail.field}:${event.detail.rule}`, audit: [event] });
  return secret;
}
