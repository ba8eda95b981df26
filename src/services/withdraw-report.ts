import { cardsOf, withdrawalCards } from '#domain/announce';
import { isOffice, type Person, type PersonId } from '#domain/person';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling } from '#domain/ruling';
import { answerWithdrawal, askWithdrawal, withdraw } from '#domain/withdrawal';
import { adoptedAmong } from './adopted-among.ts';
import { opinionOn, told } from './decide-report.ts';
import { leaving } from './left-behind.ts';
import { changeReport, type Needs, onReport } from './needs.ts';

/** 撤回 by the writer, before sign-off. */
export const withdrawReport =
  ({ books, clock, organisation }: Needs) =>
  (id: ReportId, writer: PersonId): Promise<Ruling<Report>> =>
    changeReport(books, id, async (before) => {
      const at = clock.now();
      const adopted = (await adoptedAmong(books, [id])).size > 0;
      const { people } = await organisation();
      const ruling = withdraw(before, writer, at, adopted, people);
      if (!ruling.ok) return ruling;
      const report = ruling.value;
      const audit = [onReport(at, writer, 'withdraw', report)];
      return allow(
        await leaving({ books, organisation }, { report, with: { notices: cardsOf(report), audit } }),
      );
    });

/** 申请撤回 after sign-off: the signer and the office are asked. */
export const requestWithdrawal =
  ({ books, clock }: Needs) =>
  (id: ReportId, writer: PersonId): Promise<Ruling<Report>> =>
    changeReport(books, id, (before) => {
      const at = clock.now();
      const ruling = askWithdrawal(before, writer, at);
      if (!ruling.ok) return ruling;
      const report = ruling.value;
      const notices = [...cardsOf(report), ...withdrawalCards(report)];
      return allow({ report, with: { notices, audit: [onReport(at, writer, 'ask-withdrawal', report)] } });
    });

/** 同意撤回 or 不同意: the first answer holds. The writers are told. */
export const settleWithdrawal =
  ({ books, clock, marks, organisation }: Needs) =>
  (id: ReportId, by: Person, consents: boolean): Promise<Ruling<Report>> =>
    changeReport(books, id, async (before) => {
      const at = clock.now();
      const adopted = (await adoptedAmong(books, [id])).size > 0;
      const stands = { person: by.id, office: isOffice(by) };
      const ruling = answerWithdrawal(before, stands, consents, at, adopted);
      if (!ruling.ok) return ruling;
      const verdict = consents ? 'withdrawn' : 'withdrawal-declined';
      const opinion = opinionOn(before, verdict, by.id, '', at, marks.fresh());
      const step = told(before, ruling.value, opinion, consents ? undefined : 'not-withdrawn');
      return allow(consents ? await leaving({ books, organisation }, step) : step);
    });
