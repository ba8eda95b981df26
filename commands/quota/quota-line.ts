import { isMet, type QuotaState } from '#domain/quota';
import type { Words } from '#text/zh';

/** A unit's month in one line: what came, what is owed, and whether that is done. A unit that owes nothing is neither. */
export const quotaLine = (words: Words, { unit, received, quota, short, exempt }: QuotaState): string =>
  words.clauses([
    words.quota.line(unit.name, received, quota),
    ...(exempt === undefined ? [] : [words.quota.exempt(exempt)]),
    ...(short > 0 ? [words.quota.short(short)] : isMet({ quota, received }) ? [words.quota.met] : []),
  ]);
