import { field, modal, press } from '#commands/ids';
import { localDate } from '#domain/instant';
import { type Report, type ReportStatus, reportStatuses } from '#domain/report';
import type { Person } from '#playground/person';
import type { SeenView } from '#playground/seen';
import { until } from '#playground/until';
import type { Books } from '#ports/books';
import { zh } from '#text/zh';
import { closeForms, fillCard, pressCard } from '#tools/demo/acts';
import { pickReport } from '#tools/demo/adoptions';
import { playBooks } from '#tools/demo/play-books';
import { botIsBack, findMessage, nudge, openForm, persist, sendForm } from '#tools/demo/screen';
import { correspondents, officeClerk, signerOf, unitIds } from '#tools/demo-year/cast';
import { entered } from '../flow/acts.ts';
import type { Stand } from './stand.ts';

const DIRECTOR = 'chen-li';
const HEAD = 'zhou-jianguo';
const FINANCE = 'liu-jing';
const MOST_SECONDS = 30;
/** Units whose writers have no part in what becomes of their pieces. */
const units = unitIds.filter((unit) => unit !== 'office' && unit !== 'finance');

export type DeedName =
  | 'open'
  | 'send'
  | 'sign'
  | 'edit'
  | 'dispatch'
  | 'look-up'
  | 'adopt'
  | 'confirm'
  | 'prepare'
  | 'check'
  | 'approve'
  | 'pay';

export interface Deed {
  name: DeedName;
  do(): Promise<unknown>;
}

/** Titles of what people were told is done. */
export interface Told {
  sent: string[];
  adopted: string[];
}

/** What the people of the station do in turn, whenever the bot is there to do it with: a piece, its adoption, the money for it. */
export function stationAtWork({ stage, organisation }: Stand, books: Books, told: Told) {
  const clerk = stage.as(officeClerk);
  const at = async () => new Date(await stage.client.clock.now()).getTime();
  const today = async () => localDate(await at(), organisation.zone);
  const named = (title: string): Promise<Report[]> => books.search(title, reportStatuses, 9);
  const becomes = (title: string, status: ReportStatus) => async () =>
    (await named(title))[0]?.status === status || undefined;
  const adoptions = async (title: string) => {
    const all = await Promise.all((await named(title)).map(({ id }) => books.adoptions(id)));
    return all.flat().filter(({ status }) => status !== 'void');
  };

  /** Until a card offers this; seconds pass, since posts keep their pace. */
  const offered = async (person: Person, card: { words: string; action: string; channel?: string }) => {
    for (let second = 0; second < MOST_SECONDS; second += 1) {
      if (await findMessage(person, card.words, card)) return;
      await botIsBack(stage);
      await nudge(stage);
    }
  };
  /** A card that opens a form, and the form sent. */
  const fill = async (
    person: Person,
    card: { words: string; action: string; channel?: string },
    form: { id: string; values: Record<string, unknown> },
    look: () => Promise<true | undefined>,
  ) => {
    await offered(person, card);
    await fillCard(stage, person, card, form, look);
  };

  const report = (round: number, title: string): Deed[] => {
    const unit = units[round % units.length] ?? 'general';
    const writer = stage.as(correspondents[unit]);
    const signer = stage.as(signerOf({ unit, type: 'general' }));
    let form: SeenView;
    let kept = false;
    return [
      {
        name: 'open',
        do: async () => {
          form = await openForm(stage, writer, modal.report, () => writer.command('/report'));
        },
      },
      {
        name: 'send',
        do: async () => {
          const values = entered({ title });
          const sent = await sendForm(stage, writer, form, values);
          const explained = { ...values, explanation: '情况属实，按原文报送。' };
          const acted = sent.outcome === 'updated' ? await sendForm(stage, writer, form, explained) : sent;
          if (acted.outcome === 'closed') told.sent.push(title);
          kept = await stands(() => named(title));
        },
      },
      {
        name: 'sign',
        do: async () => {
          const card = { words: title, action: press.approve };
          if (!kept) return;
          await offered(signer, card);
          await pressCard(stage, signer, card, becomes(title, 'registered'));
        },
      },
    ];
  };

  const adoption = (round: number, title: string): Deed[] => {
    const onCard = { words: title, channel: stage.office };
    let form: SeenView;
    let piece = '';
    return [
      {
        name: 'edit',
        do: () =>
          fill(
            clerk,
            { ...onCard, action: press.edit },
            { id: modal.edit, values: {} },
            becomes(title, 'ready'),
          ),
      },
      {
        name: 'dispatch',
        do: async () =>
          fill(
            clerk,
            { ...onCard, action: press.dispatch },
            { id: modal.dispatch, values: { [field.date]: await today() } },
            becomes(title, 'dispatched'),
          ),
      },
      {
        name: 'look-up',
        do: async () => {
          form = await openForm(stage, clerk, modal.adopt, () => clerk.command('/adopt'));
          await persist(
            stage,
            `${title} is looked up`,
            async () => piece || undefined,
            async () => {
              piece = await pickReport(clerk, form.id, title);
            },
          );
        },
      },
      {
        name: 'adopt',
        do: async () => {
          const sent = await sendForm(stage, clerk, form, {
            [field.report]: piece,
            [field.bodies]: ['shi-gonglu-chu'],
            [field.carrier]: '公路信息',
            [field.issue]: `第${round + 1}期`,
            [field.kind]: 'single',
            [field.date]: await today(),
          });
          // The form says what was recorded; a bot that acknowledges and says nothing closes it.
          if (['updated', 'closed'].includes(sent.outcome)) told.adopted.push(title);
          await stands(() => adoptions(title));
          await closeForms(clerk);
        },
      },
      { name: 'confirm', do: () => playBooks(stage, { do: 'confirm', by: DIRECTOR, at: '' }) },
    ];
  };

  const payout = (): Deed[] => {
    const newest = async () => (await books.payouts(1))[0]?.status;
    return [
      {
        name: 'prepare',
        do: () => playBooks(stage, { do: 'prepare-payout', by: officeClerk, at: '', period: 'all' }),
      },
      {
        name: 'check',
        do: async () => {
          await offered(stage.as(DIRECTOR), { words: zh.payout.asked.draft, action: press.payoutCheck });
          await playBooks(stage, { do: 'check-payout', by: DIRECTOR, at: '' });
        },
      },
      {
        name: 'approve',
        do: async () => {
          await offered(stage.as(HEAD), { words: zh.payout.asked.checked, action: press.payoutApprove });
          await playBooks(stage, { do: 'approve-payout', by: HEAD, at: '' });
        },
      },
      {
        name: 'pay',
        do: async () =>
          fill(
            stage.as(FINANCE),
            { words: zh.payout.asked.approved, action: press.payoutPay },
            { id: modal.payoutPay, values: { [field.date]: await today() } },
            async () => (await newest()) === 'paid' || undefined,
          ),
      },
    ];
  };

  return { named, adoptions, report, adoption, payout };
}

/** Whether it comes to stand there. */
const stands = (look: () => Promise<unknown[]>): Promise<boolean> =>
  until(look, (found) => found.length > 0).then(
    () => true,
    () => false,
  );
