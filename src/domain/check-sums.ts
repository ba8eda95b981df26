import { exact, type Figure } from './figure.ts';
import type { Hint } from './hint.ts';
import { between, type Sentence } from './sentence.ts';

/** 分项与合计: parts that do not come to their total, a remainder that does not remain. */

const INTO_PARTS = /^[^。；;]{0,12}(?:其中|包括|分别[是为]|：其中|，即)/;
const TOTAL = /(?:共计|合计|总计|一共|总共|共)[\u4e00-\u9fff]{0,6}$/;
const REST = /(?:其余|余下|剩余|剩下|尚余|还剩|其他)(?:的)?[\u4e00-\u9fff]{0,4}$/;
/** Between parts of one list: a mark and a label, nothing that compares, repeats or begins anew. */
const NEXT_PART = /^[^。；;]{0,2}[、，,和及][^，。；;、]{0,12}$/;
const NO_PART =
  /每|各|平均|日均|由|从|到|至|比|占|累计|合计|共|其中|其余|余下|剩|提高|增|减|降|升|超|含|原|计划|去年|上年|同期|上月|节|最/;
/** Those who are counted under more than one name. */
const OVERLAPPING = /党员|女|团员|男|岁|以上|以下|骨干|高级|中级|本科|大专|退伍|少数民族|重复|涉及|同时|还有/;
/** So many figures before a remainder are looked at. */
const MANY = 8;
/** From this part of the total on, a list that comes to less reads as if it were whole. */
const WHOLE = 0.85;
/** More figures than any sentence has: a table, which nobody reads as parts and a total. */
const TABLE = 40;

export const sumHints = (sentences: Sentence[]): Hint[] =>
  sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1];
    const { text, figures } = sentence;
    if (figures.length > TABLE) return [];
    return [
      ...(/其中|包括|分别|，即/.test(text) ? partsAfter(sentence) : []),
      ...(/共|合计|总计/.test(text) ? partsBefore(sentence) : []),
      ...(/其余|余下|剩|尚余|其他/.test(text) ? remainder(sentence, before) : []),
    ].slice(0, 1);
  });

/** 共查出42处，其中用电23处、消防11处. */
function partsAfter(sentence: Sentence): Hint[] {
  const { figures } = sentence;
  return figures.flatMap((first, index): Hint[] => {
    const lead = between(sentence, figures[index - 1], first);
    const whole = figures.slice(0, index).findLastIndex(({ kind }) => kind === first.kind);
    const total = figures[whole];
    if (!total || !isCounted(total) || !INTO_PARTS.test(lead) || NO_PART.test(labelOf(lead))) return [];
    const parts = listFrom(sentence, index, 1);
    const labels = sentence.text.slice(total.to, parts.at(-1)?.to);
    const overlap = OVERLAPPING.test(labels.replace(/男(.*)女/, '$1'));
    if (overlap && parts.every((part) => part.value <= total.value)) return [];
    const earlier = figures.slice(0, whole + 1).filter(({ kind }) => kind === total.kind);
    const prefixes = parts.map((_, end) => parts.slice(0, end + 1));
    if (earlier.some((known) => prefixes.some((list) => comesTo(list, known)))) return [];
    const sum = sumOf(parts);
    const tooMuch = sum > total.value;
    const tooLittle = parts.length > 1 && sum >= total.value * WHOLE;
    return tooMuch || tooLittle ? [wrong(sentence, total, parts.at(-1) ?? first, 'parts', total, sum)] : [];
  });
}

/** What stands behind 其中, before the first figure. */
const labelOf = (lead: string): string => lead.replace(/.*(?:其中|包括|分别[是为]|，即)/, '');

/** 养护工12人、驾驶员4人，共计16人. */
function partsBefore(sentence: Sentence): Hint[] {
  const { figures } = sentence;
  return figures.flatMap((total, index): Hint[] => {
    const last = figures[index - 1];
    if (!last || last.kind !== total.kind || !isCounted(total)) return [];
    const lead = between(sentence, last, total);
    if (!TOTAL.test(lead) || /[。；;]|累计|其中/.test(lead) || lead.length > 12) return [];
    const parts = listFrom(sentence, index - 1, -1);
    const first = parts[0] ?? last;
    const label =
      sentence.text
        .slice(Math.max(0, first.from - 8), first.from)
        .split(/[，。；;、]/)
        .at(-1) ?? '';
    if (parts.length < 2 || /每|各|由|从|比/.test(label)) return [];
    const suffixes = parts.map((_, start) => parts.slice(start));
    if (suffixes.some((list) => comesTo(list, total))) return [];
    return [wrong(sentence, first, total, 'parts', total, sumOf(parts))];
  });
}

/** 收集23条，已答复15条，其余8条. */
function remainder(sentence: Sentence, before: Sentence | undefined): Hint[] {
  const { figures } = sentence;
  return figures.flatMap((rest, index): Hint[] => {
    if (!isCounted(rest) || !REST.test(between(sentence, figures[index - 1], rest))) return [];
    const here = figures.slice(0, index);
    const all = [...(before?.figures ?? []), ...here].filter(isCounted).slice(-MANY);
    const alike = all.filter(({ kind }) => kind === rest.kind);
    const whole = alike.find(({ value }, at) => alike.slice(at + 1).some((part) => part.value < value));
    if (!whole || !alike.every(({ value }) => value <= whole.value) || explained(rest, all)) return [];
    const [done] = alike.slice(alike.indexOf(whole) + 1);
    const from = here.includes(whole) ? whole : (here[0] ?? rest);
    if (!done || !here.includes(done)) return [];
    return [wrong(sentence, from, rest, 'remainder', rest, exact(whole.value - done.value))];
  });
}

/** Whether some figures before leave just this much of another one. */
function explained(rest: Figure, all: Figure[]): boolean {
  return all.some((whole) => {
    let left = new Set([whole.value]);
    for (const part of all)
      if (part !== whole) left = new Set([...left, ...[...left].map((value) => exact(value - part.value))]);
    return left.has(rest.value) || [...left].some((value) => rest.rough && near(value, rest.value));
  });
}

/** The run of parts of one kind that begins at a figure and goes on in one direction. */
function listFrom(sentence: Sentence, start: number, step: 1 | -1): Figure[] {
  const { figures } = sentence;
  const parts: Figure[] = [];
  let mark: string | undefined;
  for (let at = start; ; at += step) {
    const figure = figures[at];
    const neighbour = figures[at - step];
    if (!figure || figure.kind !== figures[start]?.kind) break;
    if (at !== start && neighbour) {
      const words = step > 0 ? between(sentence, neighbour, figure) : between(sentence, figure, neighbour);
      if (!NEXT_PART.test(words) || NO_PART.test(words)) break;
      // A list with 、 ends at the first comma.
      mark ??= words.includes('、') ? '、' : '，';
      if (mark === '、' && /[，,]/.test(words)) break;
    }
    parts.push(figure);
  }
  return step > 0 ? parts : parts.toReversed();
}

const isCounted = ({ kind }: Figure): boolean => kind !== 'percent' && kind !== 'points' && kind !== 'time';
const sumOf = (parts: Figure[]): number => exact(parts.reduce((sum, { value }) => sum + value, 0));
const near = (one: number, other: number): boolean => Math.abs(one - other) <= 0.1 * Math.max(one, other);

function comesTo(parts: Figure[], total: Figure): boolean {
  const sum = sumOf(parts);
  if (sum === total.value) return true;
  return [total, ...parts].some(({ rough }) => rough) && near(sum, total.value);
}

const wrong = (
  { text }: Sentence,
  from: Figure,
  to: Figure,
  why: 'parts' | 'remainder',
  said: Figure,
  reckoned: number,
): Hint => {
  // As it was written: 58 of 58万元, not 580000.
  const unit = said.value / Number(said.digits.replaceAll(',', '')) || 1;
  return {
    check: 'sum',
    place: text.slice(from.from, to.to),
    why,
    said: exact(said.value / unit),
    reckoned: exact(reckoned / unit),
  };
};
