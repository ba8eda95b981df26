import { exact, type Figure } from './figure.ts';
import type { Hint } from './hint.ts';
import { between, type Sentence } from './sentence.ts';

/** 百分比: a share over the whole, shares that do not make one whole, a rate that its own figures contradict. */

const LESS = /(?:下降|减少|降低|缩短|压缩|回落|下滑|锐减|降幅[为达]?|减幅[为达]?)(?:了|约|近|达|超过)*$/;
const SHARE = /占(?!地)[^，。；;、]{0,10}$/;
const RATE =
  /(?:合格|满意|达标|到位|到课|到会|参训|参与|参加|出勤|覆盖|优良|优|好路|完好|及格|知晓|办结|整改|超限|签订|准确|回访|命中|结案|破案|成活|普及|采用|兑现|公开|复检|处置|响应|检出|违法|损坏)率[^，。；;\d]{0,4}$/;
const BOUNDED = /以内|以上|以下|左右|目标|力争|要求|不低于|不高于|超过/;
const COMPARED = /由|从|比|同比|环比|提高|提升|增|升|降|回落|下滑/;

export const percentHints = (sentences: Sentence[]): Hint[] =>
  sentences.flatMap((sentence) =>
    [...over(sentence), ...shares(sentence), ...rates(sentence, sentences)].slice(0, 1),
  );

/** 占 or 率 above 100 %, or a fall by more than there was. */
function over(sentence: Sentence): Hint[] {
  return eachPercent(sentence, (percent, lead, previous) => {
    if (percent.value <= 100) return [];
    const full =
      LESS.test(lead) || RATE.test(lead) || (SHARE.test(lead) && !/计划|任务|目标|定额/.test(lead));
    const place = sentence.text.slice(previous?.to ?? 0, percent.to);
    return full
      ? [{ check: 'percent', why: 'over', place: clause(place), said: percent.value, reckoned: 100 }]
      : [];
  });
}

/** 货车占62%、客车占28%、其他占15%. */
function shares(sentence: Sentence): Hint[] {
  const { figures, text } = sentence;
  const runs: Figure[][] = [[]];
  figures.forEach((figure, index) => {
    const lead = between(sentence, figures[index - 1], figure);
    const goesOn = figure.kind === 'percent' && /^[、，,和][^，。；;、]{1,12}$/.test(lead);
    const run = runs.at(-1) ?? [];
    const begins = figure.kind === 'percent' && /占|分别/.test(clause(lead));
    if (goesOn && run.length > 0 && !COMPARED.test(lead) && !/率/.test(lead)) run.push(figure);
    else runs.push(begins && !COMPARED.test(clause(lead)) ? [figure] : []);
  });
  return runs.flatMap((run): Hint[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.length < 2 || run.some(({ rough }) => rough)) return [];
    const place = clause(text.slice(0, first.from)) + text.slice(first.from, last.to);
    const sum = exact(run.reduce((total, { value }) => total + value, 0));
    const whole = /其他|其余|其它/.test(place) ? sum < 99 : false;
    return sum > 101 || whole ? [{ check: 'percent', why: 'shares', place, said: sum, reckoned: 100 }] : [];
  });
}

/** 84人参加，合格79人，合格率98%. */
function rates(sentence: Sentence, all: Sentence[]): Hint[] {
  const { figures, text } = sentence;
  return eachPercent(sentence, (percent, lead, previous, index) => {
    if (!previous || !RATE.test(lead) || COMPARED.test(lead) || BOUNDED.test(lead)) return [];
    if (BOUNDED.test(text.slice(percent.to, percent.to + 3)) || percent.rough) return [];
    const earlier = figures
      .slice(0, index)
      .filter(
        ({ kind, value }, at, every) =>
          kind === previous.kind &&
          every.findLastIndex((one) => one.kind === kind && one.value === value) === at,
      );
    const [whole, part] = earlier;
    if (earlier.length !== 2 || !whole || !part || previous !== part || part.value >= whole.value) return [];
    if (
      !/^[^。；;]*$/.test(text.slice(whole.from, percent.from)) ||
      /每|各|日均/.test(text.slice(0, whole.from))
    )
      return [];
    const share = (part.value / whole.value) * 100;
    const known = all.flatMap((told) => told.figures.filter(({ kind }) => kind === part.kind));
    if (known.some((one) => known.some((other) => fits(one.value, other.value, percent.value)))) return [];
    const place = text.slice(whole.from, percent.to);
    return [
      { check: 'percent', why: 'rate', place, said: percent.value, reckoned: Math.round(share * 10) / 10 },
    ];
  });
}

const fits = (part: number, whole: number, percent: number): boolean =>
  part < whole && [part, whole - part].some((some) => Math.abs((some / whole) * 100 - percent) <= 1);

type Look = (percent: Figure, lead: string, previous: Figure | undefined, index: number) => Hint[];
const eachPercent = (sentence: Sentence, look: Look): Hint[] =>
  sentence.figures.flatMap((figure, index, all) =>
    figure.kind === 'percent'
      ? look(figure, between(sentence, all[index - 1], figure), all[index - 1], index)
      : [],
  );

/** The last clause of some words. */
const clause = (words: string): string => words.split(/[，。；;、]/).at(-1) ?? words;
