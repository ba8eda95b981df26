/** What a rule answers: a value, or a "no" with a name. A "no" is data for the person, never an exception. */
export type Ruling<T, R extends string = Refusal> = { ok: true; value: T } | { ok: false; refusal: R };

/** Every "no" of the house; each has its sentence in `src/text`. */
export type Refusal =
  | 'not-yours'
  | 'own-report'
  /** 双人办理. */
  | 'second-person'
  | 'already-decided'
  /** An opinion that says no, where one that says yes is to be recorded. */
  | 'reads-as-refusal'
  | 'text-changed'
  /** A colleague has it open. */
  | 'being-edited'
  | 'taken-over'
  | 'wrong-state'
  | 'office-began'
  /** The other report that was chosen cannot be the one. */
  | 'wrong-target'
  /** Joined, the reports have more 附件 than one may have. */
  | 'too-many-files'
  /** It has 采用 that stand: they would go on counting for a piece that is none. */
  | 'adopted'
  | 'unsigned'
  /** Saving an edit brings a new signature for other reasons than were said. */
  | 'unexpected-reasons'
  /** 上报 on a day before the signature. */
  | 'before-signature'
  | 'no-signer'
  | 'register-only'
  | 'wrong-entry'
  | 'wrong-co-writers'
  | 'wrong-shares'
  | 'wrong-co-units'
  /** Its writers cannot change any more: an adoption was shared out among them. */
  | 'shared-out'
  | 'not-eligible'
  | 'wrong-dates'
  | 'delegated-already'
  | 'delegation-circle'
  | 'delegation-over'
  | 'withdrawal-asked'
  | 'wrong-units'
  | 'wrong-due'
  /** 发放依据 is not entered: points are all there is. */
  | 'money-off'
  | 'nothing-to-pay'
  | 'wrong-pay-day'
  | 'wrong-quarter'
  | 'someone-was-faster'
  | 'open-questions'
  /** 通报核对 of the same notice is not done yet. */
  | 'check-undone'
  | 'already-recorded'
  | 'no-such-report'
  /** Not closed yet. */
  | 'period-open'
  | 'wrong-days'
  | 'no-such-bulletin'
  | 'no-such-body'
  /** Nothing of the body's rate is missing. */
  | 'rate-set'
  | 'revision-to-come'
  | 'no-such-adoption'
  /** 嘉奖: no rule in force that day gives it, or it was taken back. */
  | 'no-such-award'
  /** It is confirmed, voided or corrected already. */
  | 'adoption-settled'
  | 'same-adoption'
  | 'future-date'
  | 'no-such-payout'
  | 'no-such-paper'
  | 'no-such-suggestion'
  /** 任务: nothing of it is due that was not done. */
  | 'nothing-due';

/** The rule allows it, and this is what then holds. */
export const allow = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** The rule forbids it, for this reason. */
export const refuse = <R extends string>(refusal: R): { ok: false; refusal: R } => ({ ok: false, refusal });
