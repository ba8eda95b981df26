import type { Entry } from '#domain/ledger';
import type { Organisation } from '#domain/organisation';
import type { Because } from '#domain/worth';
import type { Words } from './zh.ts';

/** An amount as an entry counts it: yuan, points, or 标准待定. */
export const amountOf = (words: Words, kind: Entry['kind'], amount: number | null): string =>
  amount === null ? words.why.pending : kind === 'money' ? words.yuan(amount) : words.points(amount);

/** 为什么, in words: 市交通局级5分 × 综合0.6 = 3分；共4份，赵磊2份，计1.5分. */
export function explain(
  words: Words,
  organisation: Pick<Organisation, 'bodies' | 'tiers' | 'people'>,
  entry: Pick<Entry, 'kind' | 'person' | 'amount' | 'because'>,
): string {
  const { steps } = words.why;
  const said = (amount: number | null) => amountOf(words, entry.kind, amount);
  let whole: number | null = null;
  let reckoned = 0;
  let tail = '';
  let line = '';
  for (const step of entry.because) {
    const { share, text, value } = stepOf(step, whole);
    whole = value;
    if (share) tail += text;
    else {
      line += text;
      reckoned += 1;
    }
  }
  return `${line}${reckoned > 1 && whole !== null ? steps.sum(said(whole)) : ''}${tail}`;

  function stepOf(
    step: Because,
    before: number | null,
  ): { text: string; value: number | null; share?: true } {
    const from = before ?? 0;
    switch (step.step) {
      case 'rate':
        return { text: steps.rate(rateName(step), said(step.amount)), value: step.amount };
      case 'addition':
        return {
          text: steps.addition(said(step.amount)),
          value: before === null ? null : from + step.amount,
        };
      case 'factor':
        return {
          text: steps.factor(words.kind[step.kind], String(step.hundredths / 100)),
          value: before === null ? null : Math.round((from * step.hundredths) / 100),
        };
      case 'instruction':
        return { text: steps.instruction(words.level[step.level], said(step.amount)), value: step.amount };
      case 'highest':
        return { text: steps.highest(said(step.less)), value: before === null ? null : from - step.less };
      case 'once-per-tier':
        return { text: steps.oncePerTier, value: 0 };
      case 'share':
        return {
          text: steps.share(nameOf(entry.person), step.share, step.of, said(entry.amount)),
          value: before,
          share: true,
        };
      case 'occasion':
        return { text: steps.occasion(step.name, said(step.points)), value: step.points };
      case 'times':
        return { text: steps.times(step.times), value: from * step.times };
      case 'cap':
        return { text: steps.cap(said(step.cap)), value: entry.amount };
      case 'given':
        return { text: steps.given(nameOf(step.by), words.dayOfYear(step.date)), value: before, share: true };
      case 'condition':
        return { text: '', value: before, share: true };
      case 'reversal':
        return { text: steps.reversal, value: null };
    }
  }

  function rateName({ by, of }: Extract<Because, { step: 'rate' }>): string {
    if (by === 'special') return steps.special;
    const named = by === 'body' ? organisation.bodies : organisation.tiers;
    return named.find(({ id }) => id === of)?.name ?? String(of);
  }

  function nameOf(id: string | null): string {
    return organisation.people.find((person) => person.id === id)?.name ?? id ?? '';
  }
}
