/** 账目核对: what is looked at, from the file itself to what was said in the chat. */
export const balanceChecks = [
  'file',
  'audit',
  'first-submit',
  'first-text',
  'received',
  'sums',
  'ledger-key',
  'ledger-answer',
  'closing',
  'payout',
  'tally',
  'said-twice',
  'said-nowhere',
  'attachment',
] as const;
export type BalanceCheck = (typeof balanceChecks)[number];

/** Where the books do not balance: by which check, and whose record it is. Names records and figures, never words. */
export interface Imbalance {
  check: BalanceCheck;
  subject: string;
}

export const imbalances = (check: BalanceCheck, subjects: Iterable<string>): Imbalance[] =>
  [...subjects].map((subject) => ({ check, subject }));

/** Names that occur more than once. */
export function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = names.filter((name) => seen.has(name) || !seen.add(name));
  return [...new Set(twice)];
}
