import type { PersonId } from '#domain/person';
import { type Secret, secretIn, type TypedField } from '#domain/secrecy-block';
import type { Needs } from './needs.ts';

/**
 * 涉密检查: asked of typed words before anything else is. Of a hit only who, when, which form, field and rule are kept:
 * no word of the text, and no hash of it.
 */
export async function secrecyGate(
  { books, clock }: Pick<Needs, 'books' | 'clock'>,
  form: string,
  person: PersonId,
  typed: Partial<Record<TypedField, string | null>>,
): Promise<Secret | null> {
  const secret = secretIn(typed);
  if (!secret) return null;
  const at = clock.now();
  await books.keep({
    audit: secret.hits.map(({ field, rule }) => ({
      at,
      actor: person,
      action: 'secrecy-block',
      subject: form,
      detail: { field, rule },
    })),
  });
  return secret;
}
