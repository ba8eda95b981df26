import { exact, type Figure } from './figure.ts';
import type { Hint } from './hint.ts';
import { between, type Sentence } from './sentence.ts';

/** 由……到……，增减……: a change that is not the difference of what it stands between. */

const FROM = /(?:由|从)[^，。；;]{0,8}$/;
const TO = /^[^，。；;]{0,8}?(?:到|至|为|成)[了仅约]?$/;
const BY =
  /^[，,]?(?:同比|共|累计|整体|总体|平均|足足)?(?:增加|减少|下降|提高|上升|降低|缩短|压缩|节省|增长|降幅|减幅|增幅|提升|延长|扩大|精简|压减|缩减|节约|下滑|回落|上涨|减)(?:了|达|约|为|近)*$/;

export const changeHints = (sentences: Sentence[]): Hint[] =>
  sentences.flatMap((sentence) => {
    const { figures } = sentence;
    return figures.flatMap((by, index): Hint[] => {
      const [from, to] = [figures[index - 2], figures[index - 1]];
      if (!from || !to || from.kind !== to.kind) return [];
      const said =
        FROM.test(between(sentence, figures[index - 3], from)) &&
        TO.test(between(sentence, from, to)) &&
        BY.test(between(sentence, to, by));
      return said ? judged(sentence, from, to, by) : [];
    });
  });

function judged(sentence: Sentence, from: Figure, to: Figure, by: Figure): Hint[] {
  const difference = exact(Math.abs(from.value - to.value));
  const share = exact((difference / from.value) * 100);
  const place = sentence.text.slice(from.from, by.to);
  const rough = [from, to, by].some((figure) => figure.rough);
  if (by.kind === 'percent') {
    const fits = [share, ...(from.kind === 'percent' ? [difference] : [])];
    if (fits.some((value) => Math.abs(value - by.value) <= (rough ? 5 : 1))) return [];
    return [{ check: 'percent', why: 'change', place, said: by.value, reckoned: Math.round(share) }];
  }
  if (by.kind !== from.kind && !(by.kind === 'points' && from.kind === 'percent')) return [];
  if (difference === by.value || (rough && Math.abs(difference - by.value) <= 0.1 * by.value)) return [];
  const unit = by.value / Number(by.digits) || 1;
  return [
    { check: 'sum', why: 'change', place, said: exact(by.value / unit), reckoned: exact(difference / unit) },
  ];
}
