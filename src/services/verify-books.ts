import { type ChainedEvent, firstBroken } from '#domain/audit';
import { type Imbalance, imbalances } from '#domain/books-balance';
import {
  closingsBalance,
  ledgerBalance,
  payoutsBalance,
  type ShownSum,
  sumsBalance,
} from '#domain/ledger-balance';
import type { Period } from '#domain/period';
import { isFirstSubmit, receivedBalance, reportsBalance } from '#domain/reports-balance';
import { tallyBalance } from '#domain/tally-balance';
import type { Books } from '#ports/books';
import type { Files } from '#ports/files';
import type { LaidBooks } from '#ports/laid-books';

/** What 核对 reads. */
export interface VerifyNeeds {
  books: Pick<Books, 'unitMonths' | 'unitFigures' | 'stationFigures' | 'moneyOf'>;
  laid: LaidBooks;
  files: Pick<Files, 'read'>;
  hash: (text: string) => string;
}

/** Everything that was ever counted. */
const ever: Period = { from: '2000-01-01', until: '2100-01-01' };

/** 账目核对: whether the books balance, from the first submit to what was said in the chat; empty where they do. */
export async function verifyBooks(needs: VerifyNeeds): Promise<Imbalance[]> {
  const { books, laid } = needs;
  const { broken, submits } = await followChain(needs);
  const [reports, entries] = [await laid.reports(), await laid.entries()];
  const counters = (await books.unitMonths(ever)).filter(({ counter }) => counter === 'received');
  return [
    ...imbalances('audit', broken ? [String(broken.seq)] : []),
    ...reportsBalance(reports, submits),
    ...receivedBalance(reports, counters),
    ...sumsBalance(entries, await shownSums(needs)),
    ...ledgerBalance(entries),
    ...closingsBalance(await laid.closings()),
    ...payoutsBalance(await laid.payouts(), entries),
    ...tallyBalance(await laid.tallies()),
    ...imbalances('said-twice', await laid.saidTwice()),
    ...imbalances('said-nowhere', await laid.saidNowhere()),
    ...imbalances('attachment', await lostFiles(needs)),
  ];
}

/** The chain page by page: its first bad event, and the first submits it tells of. */
async function followChain({ laid, hash }: VerifyNeeds) {
  let broken: ChainedEvent | undefined;
  let last: ChainedEvent | undefined;
  const submits: Pick<ChainedEvent, 'subject' | 'detail'>[] = [];
  for await (const page of laid.chain()) {
    broken ??= firstBroken(page, hash, last);
    last = page.at(-1) ?? last;
    submits.push(...page.filter(isFirstSubmit).map(({ subject, detail }) => ({ subject, detail })));
  }
  return { broken, submits };
}

/** Every sum that people are shown, as the counters say it. */
async function shownSums({ books, laid }: VerifyNeeds): Promise<ShownSum[]> {
  const { points, money } = await books.stationFigures(ever, ever.until);
  const shown: ShownSum[] = [
    { name: 'points', amount: points },
    { name: 'money', amount: money },
  ];
  for (const unit of await books.unitFigures(ever))
    shown.push({ name: `points/${unit.unit}`, amount: unit.points });
  for (const person of await laid.earners())
    shown.push({ name: `money/${person}`, amount: (await books.moneyOf(person, ever)).cents });
  return shown;
}

/** 附件 that are gone, or are not what their hash says. */
async function lostFiles({ laid, files }: VerifyNeeds): Promise<string[]> {
  const lost: string[] = [];
  for (const hash of await laid.attachments()) if (!(await files.read(hash))) lost.push(hash);
  return lost;
}
