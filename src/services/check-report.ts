import { type Explanation, explain, type MarkedHint, type Unexplained } from '#domain/explanation';
import type { Hint } from '#domain/hint';
import { hintsIn } from '#domain/hints';
import { localDate } from '#domain/instant';
import type { Report } from '#domain/report';
import { sameWords } from '#domain/similar';
import type { Manuscript } from '#domain/submission';
import type { Alike } from '#domain/title-index';
import { sentBefore } from './arrival-of-words.ts';
import { type EarlierTitles, earlierTitles } from './earlier-titles.ts';
import type { Needs } from './needs.ts';
import { type RepeatCheck, type Repeated, repeatCheck } from './repeat-check.ts';

/** What the checks say of a manuscript: what is kept with the report, or why it waits. */
type Checked = ReturnType<typeof explain> | Repeated;
export type Unchecked = Repeated | Unexplained;
export type Check = (
  manuscript: Manuscript,
  as: Pick<Report, 'id' | 'follows' | 'unit'>,
  given: Explanation,
) => Promise<Checked>;

/** Earlier pieces that are shown, and those looked at for the very same words. */
const SHOWN = 3;
const LOOKED_AT = 10;
/** Where these very words came before, every piece of their title. */
const EVERY = Number.POSITIVE_INFINITY;
const MARK = 8;

/** What is asked of words before they go to a signer; 急报 and 仅登记 are asked the second alone. */
export interface Checks {
  check: Check;
  repeat: RepeatCheck;
}

export function checksOf(needs: Needs): Checks {
  const titles = earlierTitles(needs);
  return { check: reportCheck(needs, titles), repeat: repeatCheck(needs, titles) };
}

/** 送审前校核: the words by themselves, then against every earlier title. */
function reportCheck({ books, organisation, marks }: Needs, titles: EarlierTitles): Check {
  const read = async (alike: Alike[]) =>
    Promise.all(
      alike.map(async ({ report, likeness }) => ({ likeness, report: await books.report(report) })),
    );

  return async (manuscript, { id, follows, unit: own }, given) => {
    const before = await sentBefore({ books, marks }, manuscript);
    const alike = await titles(manuscript.title, before ? EVERY : LOOKED_AT, id);
    const same = await read(alike.filter(({ likeness }) => likeness === 1));
    const repeated = same.find(({ report }) => report && sameWords(report.text, manuscript))?.report;
    if (repeated) return { ok: false, refusal: 'repeated', earlier: repeated };
    const { zone } = await organisation();
    const similar = (await read(alike.slice(0, LOOKED_AT))).flatMap(({ report, likeness }): Hint[] => {
      // What it is known to follow needs no asking.
      if (!report || report.id === follows) return [];
      const { text, unit, submittedAt } = report;
      // What another unit reported as a problem is not told to whoever writes something alike.
      if (text.type === 'problem' && unit !== own) return [];
      const date = localDate(submittedAt, zone);
      return [{ check: 'similar', place: text.title, report: report.id, unit, date, likeness }];
    });
    const found = [...similar.slice(0, SHOWN), ...hintsIn(manuscript)].map(
      (hint): MarkedHint => ({ hint, mark: marks.hash(JSON.stringify(hint)).slice(0, MARK) }),
    );
    const ruling = explain(found, given);
    return ruling.ok
      ? { ok: true, value: { ...ruling.value, follows: ruling.value.follows ?? follows } }
      : ruling;
  };
}
