import { cardsOf } from '#domain/announce';
import type { AuditEvent } from '#domain/audit';
import { localDate } from '#domain/instant';
import type { Addressed, Notice } from '#domain/notice';
import type { Opinion, Verdict } from '#domain/opinion';
import { yearOf } from '#domain/period';
import type { PersonId } from '#domain/person';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { approve, type Decision, reject, returnForRevision, undoApproval } from '#domain/sign-off';
import { adoptedAmong } from './adopted-among.ts';
import { leaving } from './left-behind.ts';
import { changeReport, type Needs, onReport, routingNow, type Step } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

type Pressed = Omit<Decision, 'at'>;
/** News for the writers that names the opinion it comes from. */
type Tells = Extract<Notice, { opinion: string }>['kind'];

/** 同意报送: the first approval gives the 登记号. */
export const approveReport = decide('approved', approve);
/** 暂不报送. */
export const rejectReport = decide('rejected', reject, 'held-back');
/** 退回修改 by the signer. */
export const returnReport = decide('returned', returnForRevision, 'returned');

function decide(verdict: Verdict, rule: typeof reject, tells?: Tells) {
  return ({ books, organisation, clock, marks }: Needs) =>
    async (id: ReportId, signer: PersonId, pressed: Pressed, arrival?: string): Promise<Gated<Report>> => {
      const secret = await secrecyGate({ books, clock }, verdict, signer, { words: pressed.words });
      if (secret) return secret;
      const ask = async (before: Report): Promise<Ruling<Step>> => {
        const at = clock.now();
        const adopted = verdict === 'rejected' && (await adoptedAmong(books, [id])).size > 0;
        const ruling = rule(before, signer, { ...pressed, at }, adopted);
        if (!ruling.ok) return ruling;
        const { zone } = await organisation();
        // A step before the leader's own is an opinion, not yet the signature.
        const said = verdict === 'approved' && before.task.rest?.length ? 'endorsed' : verdict;
        const opinion = opinionOn(before, said, signer, pressed.words, at, marks.fresh());
        const done = told(before, ruling.value, opinion, tells);
        const step = verdict === 'rejected' ? await leaving({ books, organisation }, done) : done;
        const year = yearOf(localDate(at, zone));
        const numbers = said === 'approved' ? [{ report: id, series: 'registration' as const, year }] : [];
        return allow({ ...step, with: { ...step.with, numbers } });
      };
      return changeReport(books, id, ask, arrival && `decide:${arrival}`);
    };
}

/** 撤回意见. */
export const undoReportApproval =
  (needs: Needs) =>
  (id: ReportId, signer: PersonId, task: number): Promise<Ruling<Report>> =>
    changeReport(needs.books, id, async (before) => {
      const routing = await routingNow(needs);
      const ruling = undoApproval(before, signer, task, routing);
      if (!ruling.ok) return ruling;
      const opinion = opinionOn(before, 'undone', signer, '', routing.at, needs.marks.fresh());
      return allow(told(before, ruling.value, opinion));
    });

/** What a person said of a report as it stood. */
export const opinionOn = (
  { id, task, text }: Report,
  verdict: Verdict,
  by: PersonId,
  words: string,
  at: number,
  mark: string,
): Opinion => ({
  id: mark,
  report: id,
  task: task.number,
  verdict,
  by,
  words,
  text: text.number,
  hash: text.hash,
  at,
  ...(task.principal && by === task.signer && { principal: task.principal }),
});

/** Its writers, and of 代录 the office, any of whom goes on for them. */
const hearers = ({ writers, origin }: Report): Addressed['to'][] => [
  ...writers.map(({ person }) => ({ person })),
  ...(origin ? [{ channel: 'office' as const }] : []),
];

/** A step with its opinion kept, all cards redrawn, and the writers told where they must act or lose the piece. */
export function told(
  before: Report,
  report: Report,
  opinion: Opinion,
  tells?: Tells,
  mark: AuditEvent['detail'] = {},
): Step {
  const news: Addressed[] = tells
    ? hearers(report).map((to) => ({
        to,
        notice: { kind: tells, report: report.id, opinion: opinion.id },
      }))
    : [];
  const audit = [
    onReport(opinion.at, opinion.enteredBy ?? opinion.by, opinion.verdict, report, {
      opinion: opinion.id,
      task: opinion.task,
      ...mark,
    }),
  ];
  return { report, with: { opinions: [opinion], notices: [...cardsOf(report, before), ...news], audit } };
}
