import type { Year } from './period.ts';

/** A number as somebody asks for it: of one series where he names it, of any year where he leaves that out. */
export interface NumberAsked {
  series: 'receipt' | 'registration' | null;
  year: Year | null;
  number: number;
}

const NAMED =
  /^(?:(来稿|receipt|received)|(登记|registration|registered))?\s*(?:号|no\.?)?\s*[:：]?\s*(?:(\d{4})\s*-\s*)?(\d{1,9})\s*号?$/i;

/** 来稿号 or 登记号 in what was typed: `17`, `2025-17`, 来稿17, 登记号2025-017, also in full width; null where it is neither. */
export function numberAsked(typed: string): NumberAsked | null {
  const plain = typed.normalize('NFKC').replace(/[‐-―]/g, '-').trim();
  const [, receipt, registration, year, number] = NAMED.exec(plain) ?? [];
  if (number === undefined) return null;
  const series = receipt ? 'receipt' : registration ? 'registration' : null;
  return { series, year: year === undefined ? null : Number(year), number: Number(number) };
}
