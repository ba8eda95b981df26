import type { Hint } from './hint.ts';

/** 【】 and 〔〕 have other uses; a template's places stand in square brackets, narrow or wide, and hold no figures. */
const BLANK = /[[［][^[\]［］\d\n]{1,30}[\]］]/gu;
const SHOWN = 3;

/** 模板中方括号里的字, which the writer has not yet replaced. */
export function blankHints(title: string, body: string): Hint[] {
  const blanks = [...new Set(`${title}\n${body}`.match(BLANK))];
  return blanks.length > 0 ? [{ check: 'blanks', place: blanks.slice(0, SHOWN).join('') }] : [];
}
