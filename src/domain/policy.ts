import { has, isOffice, type Person, type PersonId } from './person.ts';
import { type Report, type ReportStatus, reportStatuses } from './report.ts';
import { allow, type Refusal, type Ruling, refuse } from './ruling.ts';
import { secondPerson } from './two-persons.ts';

/** How a person stands to a report. `office` and the like come from his roles, the rest from the report. */
export type Relation = 'writer' | 'enterer' | 'signer' | 'office' | 'director' | 'lock-holder';

/** What can be done to a report. */
export type Action =
  | 'resubmit'
  | 'withdraw'
  | 'approve'
  | 'reject'
  | 'return'
  | 'undo'
  | 'claim'
  | 'edit'
  | 'office-return'
  | 'dispatch'
  | 'keep'
  | 'take-up-again'
  | 'merge'
  | 'mark-duplicate'
  | 'note-receipt'
  | 'correct-dispatch'
  | 'recall-dispatch'
  | 'record-adoption'
  | 'confirm-adoption'
  | 'correct-adoption'
  | 'void-adoption'
  | 'pass-on'
  | 'raise'
  | 'lower'
  | 'enter-signature'
  | 'place-paper'
  /** 办结, 恢复办理. */
  | 'close'
  | 'reopen'
  | 'ask-withdrawal'
  | 'answer-withdrawal'
  /** 报送单, 复制文本. */
  | 'take-paper';

interface Rule {
  from: readonly ReportStatus[];
  by: readonly Relation[];
  never?: Relation;
  /** 双人办理: who stands so did the first part, and leaves this to another, where the office has one. */
  secondTo?: 'writer';
  /** What a person who may, but comes in the wrong state, is told. */
  otherwise: Refusal;
}

/** From the first approval, or the office's first look at it, until it goes up. */
const afterSigning: readonly ReportStatus[] = ['registered', 'editing', 'pending-resign', 'ready', 'kept'];

/** An adoption is a fact of its own: it is confirmed, corrected or voided whatever has become of the piece since. */
const ofAdoption: Rule = { from: reportStatuses, by: ['office'], otherwise: 'wrong-state' };

/** Who may do what to a report, and when: the one table every door and every test asks. */
export const policy: Readonly<Record<Action, Rule>> = {
  // 代录: its writer may have no account, so the office that entered it goes on for him, whoever of it did.
  resubmit: { from: ['returned'], by: ['writer', 'enterer'], otherwise: 'wrong-state' },
  withdraw: { from: ['pending-sign', 'returned'], by: ['writer', 'enterer'], otherwise: 'wrong-state' },
  approve: {
    from: ['pending-sign', 'pending-resign'],
    by: ['signer'],
    never: 'writer',
    otherwise: 'already-decided',
  },
  reject: {
    from: ['pending-sign', 'pending-resign'],
    by: ['signer'],
    never: 'writer',
    otherwise: 'already-decided',
  },
  return: {
    from: ['pending-sign', 'pending-resign'],
    by: ['signer'],
    never: 'writer',
    otherwise: 'already-decided',
  },
  undo: { from: ['registered', 'ready'], by: ['signer'], otherwise: 'office-began' },
  claim: { from: ['registered', 'ready', 'editing'], by: ['office'], otherwise: 'wrong-state' },
  edit: { from: ['editing'], by: ['lock-holder'], otherwise: 'wrong-state' },
  'office-return': {
    from: ['pending-sign', 'registered', 'editing', 'ready', 'pending-resign'],
    by: ['office'],
    otherwise: 'wrong-state',
  },
  dispatch: { from: ['ready', 'dispatched'], by: ['office'], otherwise: 'wrong-state' },
  keep: { from: ['registered', 'editing', 'ready'], by: ['office'], otherwise: 'wrong-state' },
  'take-up-again': {
    from: ['kept', 'merged-into', 'duplicate-of'],
    by: ['office'],
    otherwise: 'wrong-state',
  },
  merge: { from: ['registered', 'editing', 'ready'], by: ['office'], otherwise: 'wrong-state' },
  'mark-duplicate': { from: ['registered', 'editing', 'ready'], by: ['office'], otherwise: 'wrong-state' },
  'note-receipt': { from: ['dispatched', 'closed'], by: ['office'], otherwise: 'wrong-state' },
  'correct-dispatch': { from: ['dispatched'], by: ['office'], otherwise: 'wrong-state' },
  'recall-dispatch': { from: ['dispatched'], by: ['office'], otherwise: 'wrong-state' },
  'record-adoption': {
    from: ['registered', 'editing', 'pending-resign', 'ready', 'dispatched', 'closed', 'kept'],
    by: ['office'],
    otherwise: 'wrong-state',
  },
  'confirm-adoption': ofAdoption,
  'correct-adoption': ofAdoption,
  'void-adoption': ofAdoption,
  'pass-on': {
    from: ['pending-sign', 'pending-resign'],
    by: ['signer'],
    never: 'writer',
    otherwise: 'already-decided',
  },
  raise: { from: ['pending-sign', 'registered'], by: ['signer', 'office'], otherwise: 'wrong-state' },
  lower: { from: ['pending-sign', 'registered'], by: ['signer'], never: 'writer', otherwise: 'wrong-state' },
  'enter-signature': {
    from: ['pending-sign', 'pending-resign'],
    by: ['office'],
    secondTo: 'writer',
    otherwise: 'already-decided',
  },
  'place-paper': {
    from: ['registered', 'editing', 'pending-resign', 'ready', 'dispatched', 'closed', 'kept'],
    by: ['office'],
    otherwise: 'wrong-state',
  },
  close: { from: ['dispatched'], by: ['director'], otherwise: 'wrong-state' },
  reopen: { from: ['closed'], by: ['director'], otherwise: 'wrong-state' },
  'ask-withdrawal': { from: afterSigning, by: ['writer'], otherwise: 'wrong-state' },
  'answer-withdrawal': {
    from: afterSigning,
    by: ['signer', 'office'],
    never: 'writer',
    otherwise: 'wrong-state',
  },
  'take-paper': {
    from: [
      'pending-sign',
      'registered',
      'editing',
      'pending-resign',
      'ready',
      'dispatched',
      'closed',
      'kept',
    ],
    by: ['office'],
    otherwise: 'wrong-state',
  },
};

/**
 * Whether this person may do this to this report now. `office` says whether he is of the office, `people` tell it too, who directs it,
 * and who else there is for the second part of what two persons do. Without them nobody directs, and nobody does both.
 */
export function permit(
  action: Action,
  report: Report,
  person: PersonId,
  office = false,
  people?: readonly Person[],
): Ruling<Report> {
  const rule = policy[action];
  const ofOffice =
    office || (people?.some((one) => one.id === person && one.active && isOffice(one)) ?? false);
  const stands: Record<Relation, boolean> = {
    writer: report.writers.some((writer) => writer.person === person),
    enterer: report.origin !== null && ofOffice,
    signer: report.task.signer === person,
    office: ofOffice,
    director: people?.some((one) => one.id === person && one.active && has(one, 'director')) ?? false,
    'lock-holder': ofOffice && report.lock?.by === person,
  };
  if (rule.never && stands[rule.never]) return refuse('own-report');
  if (!rule.by.some((relation) => stands[relation])) return refuse('not-yours');
  const first = firstHands(report);
  if (rule.secondTo && first.includes(person)) {
    const hands = people ? secondPerson(person, first, people) : refuse('second-person');
    if (!hands.ok) return hands;
  }
  return rule.from.includes(report.status) ? allow(report) : refuse(rule.otherwise);
}

/** Who did the first part of what two persons do: its writers, and who of the office entered it for them. */
export const firstHands = ({ writers, origin }: Report): PersonId[] => [
  ...writers.map(({ person }) => person),
  ...(origin ? [origin.enteredBy] : []),
];

/** Who may read the words of a report: its writers and signer, the heads of its units, the leaders, the office, and the overseer. */
export function mayRead(report: Report, person: Person): boolean {
  if (isOffice(person) || has(person, 'deputy', 'station-head', 'overseer')) return true;
  if (report.task.signer === person.id) return true;
  if (report.writers.some((writer) => writer.person === person.id)) return true;
  return has(person, 'unit-head') && [report.unit, ...report.coUnits].includes(person.unit);
}
