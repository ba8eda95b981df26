import type { Hint } from './hint.ts';
import type { ReportId } from './report.ts';

/** 校核说明: hints that a writer left standing, and his one reason for all of them. */
export interface Explained {
  found: Hint[];
  reason: string;
}

/** What a form answers to the hints it was shown; each hint goes by a mark. */
export interface Explanation {
  reason: string;
  /** 续报 of this earlier piece. */
  follows: ReportId | null;
  shown: string[];
}

export const unexplained: Explanation = { reason: '', follows: null, shown: [] };

/** A hint, and the mark that its words give it. */
export interface MarkedHint {
  hint: Hint;
  mark: string;
}

/** A "no" that shows what was found; `reason-missing` where all of it had been shown before. */
export interface Unexplained {
  ok: false;
  refusal: 'unexplained' | 'reason-missing';
  found: MarkedHint[];
}

/**
 * One reason covers every hint that was shown; a hint that the words have since given rise to is shown first. 续报 answers
 * what is similar, and needs no reason for it.
 */
export function explain(
  found: MarkedHint[],
  { reason, follows, shown }: Explanation,
): { ok: true; value: { hints: Explained | null; follows: ReportId | null } } | Unexplained {
  const earlier = found.flatMap(({ hint }) => (hint.check === 'similar' ? [hint.report] : []));
  const continued = follows !== null && earlier.includes(follows) ? follows : null;
  const asked = found.filter(({ hint }) => continued === null || hint.check !== 'similar');
  const known = asked.every(({ mark }) => shown.includes(mark));
  if (asked.length === 0) return { ok: true, value: { hints: null, follows: continued } };
  if (!known) return { ok: false, refusal: 'unexplained', found };
  if (reason.trim() === '') return { ok: false, refusal: 'reason-missing', found };
  const hints = { found: asked.map(({ hint }) => hint), reason: reason.trim() };
  return { ok: true, value: { hints, follows: continued } };
}
