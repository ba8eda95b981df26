import { isLeftBehind } from '#domain/left-behind';
import type { Notice } from '#domain/notice';
import { outcomeOf } from '#domain/opinion';
import { paperMissing } from '#domain/paper-signature';
import type { Report } from '#domain/report';
import type { Letter } from '#ports/letter';
import type { Needs } from './needs.ts';
import { changedSinceSigned, courseOf, solicitationOf } from './read-report.ts';
import { handoverOf } from './where-it-went.ts';

/** A question is answered once; a signer who signs no longer leaves it to the one who does. */
function questionStands(
  { withdrawal, task }: Report,
  { at, signer }: Extract<Notice, { kind: 'withdrawal-asked' }>,
): Extract<Letter, { kind: 'withdrawal-asked' }>['stands'] {
  if (withdrawal?.at !== at) return 'answered';
  return signer === null || signer === task.signer ? 'open' : 'elsewhere';
}

type OfReport = Extract<
  Notice,
  {
    kind:
      | 'sign-card'
      | 'author-card'
      | 'office-card'
      | 'problem-copy'
      | 'returned'
      | 'held-back'
      | 'not-withdrawn'
      | 'withdrawal-asked'
      | 'paper-due'
      | 'left-behind'
      | 'adoption-void'
      | 'adoption-corrected'
      | 'adopted';
  }
>;
type ReportLetter<L = Letter> = L extends { report: Report } ? Omit<L, 'organisation'> : never;

/** Gathers what a notice about one report needs to be drawn; null when there is nothing left to say. */
export async function writeReportLetter(
  needs: Needs,
  notice: OfReport,
  report: Report,
): Promise<ReportLetter | null> {
  const { books } = needs;
  switch (notice.kind) {
    case 'sign-card': {
      const opinion = outcomeOf(notice.task, await books.opinions(report.id));
      const texts = await books.texts(report.id);
      return {
        kind: 'sign-card',
        report,
        task: notice.task,
        opinion,
        text: texts.find(({ number }) => number === opinion?.text) ?? report.text,
        changed: await changedSinceSigned(needs, report),
        moved: await handoverOf(needs, report, notice.task),
        solicitation: await solicitationOf(books, report),
      };
    }
    case 'author-card':
    case 'office-card':
      return { kind: notice.kind, ...(await courseOf(needs, report)) };
    case 'problem-copy':
      return { kind: 'problem-copy', report };
    case 'withdrawal-asked':
      return { kind: notice.kind, report, stands: questionStands(report, notice) };
    case 'left-behind': {
      const pieces = (await books.reportsInto(report.id)).filter((piece) => isLeftBehind(piece, report));
      return pieces.length > 0 ? { kind: 'left-behind', report, pieces } : null;
    }
    case 'paper-due': {
      const opinions = paperMissing(report) ? await books.opinions(report.id) : [];
      const last = opinions.findLast(({ verdict }) => verdict === 'approved');
      return last?.id === notice.opinion ? { kind: 'paper-due', report } : null;
    }
    case 'returned':
    case 'held-back':
    case 'not-withdrawn': {
      const opinion = (await books.opinions(report.id)).find(({ id }) => id === notice.opinion);
      if (!opinion) throw new Error(`opinion ${notice.opinion} of ${report.id} is missing`);
      return { kind: notice.kind, report, opinion };
    }
    case 'adopted': {
      const live = await books.adoptions(report.id);
      const adoptions = live.filter(({ id }) => notice.adoptions.includes(id));
      // What was voided before it could be said was never said.
      return adoptions.length > 0 ? { kind: 'adopted', report, adoptions } : null;
    }
    case 'adoption-void': {
      const was = await books.adoption(notice.adoption);
      return was && { kind: notice.kind, report, was };
    }
    case 'adoption-corrected': {
      const now = await books.adoption(notice.adoption);
      const was = now?.corrects ? await books.adoption(now.corrects) : null;
      return now && was && { kind: notice.kind, report, was, now };
    }
  }
}
