import type { Adoption } from '#domain/adoption';
import type { Dispatch } from '#domain/dispatch';
import type { Verdict } from '#domain/opinion';
import { noParticulars, type Report, type ReportStatus, type ReportText, type Writer } from '#domain/report';
import type { Signature } from '#domain/signature';
import { plainBody } from './acts.ts';
import type { Station } from './station.ts';

/** 2025-03-05 10:00 on the wall of the office, when the clock of a station stands still. */
const AT = Date.parse('2025-03-05T02:00:00Z');

/** How the last task of a piece ended that stands there. */
const ended: Partial<Record<ReportStatus, Verdict>> = {
  returned: 'returned',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
};
const unsigned: readonly ReportStatus[] = ['pending-sign', 'returned', 'rejected', 'withdrawn'];
const waits: readonly ReportStatus[] = ['pending-sign', 'pending-resign'];

let placed = 0;

export interface Placing {
  status: ReportStatus;
  writers: string[];
  type?: ReportText['type'];
  /** How its signature came. */
  way?: Signature['way'];
  withdrawal?: boolean;
  /** It went to 市公路处, by the dispatch named after it. */
  sent?: boolean;
  /** 市公路处 adopted it, as 刘静, who is none of the office, once recorded. */
  adopted?: boolean;
}

export const sendingOf = ({ id }: Report): string => `${id}-sent`;
export const adoptionOf = ({ id }: Report): string => `${id}-adopted`;

/** A piece of 综合股, for 王志远 to sign, put into a status without its way there; 孙晓梅 has the lock of one that is edited, since long. */
export async function place(station: Station, { status, writers, ...over }: Placing): Promise<Report> {
  placed += 1;
  const id = `placed-${placed}`;
  const title = `${'甲乙丙丁戊己庚辛壬癸'.charAt(placed % 10)}路段${placed}号`;
  const signer = 'wang-zhiyuan';
  const text: ReportText = {
    number: 1,
    title,
    body: plainBody(title),
    eventDate: '2025-03-05',
    type: over.type ?? 'general',
    attachments: [],
    hash: `hash-${placed}`,
    by: status === 'ready' ? 'sun-xiaomei' : 'zhao-lei',
    at: AT,
  };
  const signature: Signature = {
    by: signer,
    words: '同意报送',
    text: 1,
    hash: text.hash,
    at: AT,
    // What is ready to send was edited and signed again.
    ...(status === 'ready' && { edited: true }),
    ...(over.way && { way: over.way, enteredBy: 'sun-xiaomei' }),
  };
  const verdict = ended[status] ?? 'approved';
  const by = verdict === 'withdrawn' ? 'zhao-lei' : signer;
  const report: Report = {
    ...noParticulars,
    id,
    revision: 0,
    status,
    order: 'before-edit',
    unit: 'general',
    writers: writers.map((person): Writer => ({ person, share: 1 })),
    text,
    receipt: null,
    registration: null,
    submittedAt: AT,
    creditMonth: '2025-03',
    task: {
      number: 1,
      signer,
      openedAt: AT,
      decided: waits.includes(status) ? null : { verdict, by, at: AT },
    },
    signature: unsigned.includes(status) ? null : signature,
    lock: status === 'editing' ? { by: 'sun-xiaomei', at: AT - 3_600_000 } : null,
    target: null,
    withdrawal: over.withdrawal ? { by: 'zhao-lei', at: AT } : null,
  };
  const sending: Dispatch = {
    id: sendingOf(report),
    report: id,
    body: 'shi-gonglu-chu',
    date: '2025-03-05',
    number: null,
    way: 'system',
    text: 1,
    by: 'sun-xiaomei',
    at: AT,
  };
  const adoption: Adoption = {
    id: adoptionOf(report),
    report: id,
    body: 'shi-gonglu-chu',
    carrier: '公路信息',
    issue: '',
    kind: 'single',
    genre: 'news',
    date: '2025-03-05',
    titlePrinted: null,
    instruction: null,
    status: 'noted',
    corrects: null,
    reason: null,
    recordedBy: 'liu-jing',
    recordedAt: AT,
  };
  const kept = await station.books.keep({
    reports: [report],
    dispatches: over.sent ? [sending] : [],
    adoptions: over.adopted ? [adoption] : [],
    numbers: [{ report: id, series: 'receipt', year: 2025 }],
    at: AT,
    audit: [],
  });
  if (!kept.ok) throw new Error(`${id} was not kept`);
  const now = await station.books.report(id);
  if (!now) throw new Error(`${id} is not there`);
  return now;
}
