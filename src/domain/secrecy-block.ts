import type { Ruling } from './ruling.ts';
import { type SecrecyRule, secrecyHit } from './secrecy.ts';

/** A field of some form in which a person writes his own words. */
export type TypedField =
  | 'title'
  | 'body'
  | 'words'
  | 'explanation'
  | 'number'
  | 'carrier'
  | 'issue'
  | 'titlePrinted'
  | 'levelReference'
  | 'matter'
  | 'place'
  | 'code'
  | 'paperPlace'
  | 'route'
  | 'stake'
  | 'cause'
  | 'measures'
  | 'losses'
  | 'to'
  | 'source'
  | 'shares'
  | 'attachments'
  | 'topic'
  | 'note';

/** A "no" to words that may not be kept: which fields were hit by which rule, and nothing of the words. */
export interface Secret<F extends string = TypedField> {
  ok: false;
  refusal: 'secret';
  hits: { field: F; rule: SecrecyRule }[];
}

/** What a service answers that takes typed words. */
export type Gated<T> = Ruling<T> | Secret;

/** 涉密检查 of a form: null where every field may be kept. */
export function secretIn<F extends string = TypedField>(
  typed: Partial<Record<F, string | null>>,
): Secret<F> | null {
  const fields = Object.entries(typed) as [F, string | null][];
  const hits = fields.flatMap(([field, text]) => {
    const rule = secrecyHit(text ?? '');
    return rule ? [{ field, rule }] : [];
  });
  return hits.length > 0 ? { ok: false, refusal: 'secret', hits } : null;
}
