import type { Imbalance } from '#domain/books-balance';
import { words } from './words.ts';

/** A place to speak, and in which language. */
export interface Voice {
  print(line: string): void;
  locale: 'zh-CN' | 'en';
}

/** So many findings of one check are named; the rest are counted. */
const NAMED = 5;

/** Says what 核对 found, check by check. */
export function sayFindings({ print, locale }: Voice, found: readonly Imbalance[]): void {
  for (const check of new Set(found.map((one) => one.check))) {
    const subjects = found.filter((one) => one.check === check).map(({ subject }) => subject);
    const named = subjects.slice(0, NAMED).join(', ');
    const more = subjects.length > NAMED ? ` … (${subjects.length})` : '';
    print(`✗ ${words.checks[check][locale]}：${named}${more}`);
  }
}
