import type { Figure } from './figure.ts';
import type { Hint } from './hint.ts';
import type { Sentence } from './sentence.ts';

/** 计量单位: the same thing measured in two ways that cannot both be true. */

const SET_IN = /^[（(](?:合|即|约合|折合|约)?$/;
const FILLER = /(?:约|近|逾|达到?|为|是|共计?|合计|了|计|仅|超过|不足|不到)+$/;
/** What a piece has one of: said twice, it is the same. */
const ONLY_ONE = /总投资|总造价|总里程|总长|全长|总面积|总工期|路线长|桥长/;

/** So many measures are held against each other; a text with more is a table. */
const MOST = 200;

interface Named {
  figure: Figure;
  /** The words before it, without fillers. */
  name: string;
  words: string;
}

export function unitHints(sentences: Sentence[]): Hint[] {
  const set = sentences.flatMap(setIn);
  if (set.length > 0) return set;
  const named = sentences.flatMap(namesIn).slice(0, MOST);
  for (const [index, one] of named.entries())
    for (const other of named.slice(index + 1))
      if (atOdds(one, other)) return [{ check: 'units', place: one.words, other: other.words }];
  return [];
}

/** 3.5公里（350米）. */
function setIn({ text, figures }: Sentence): Hint[] {
  return figures.flatMap((figure, index): Hint[] => {
    const before = figures[index - 1];
    if (before?.kind !== figure.kind || !isMeasured(figure)) return [];
    const between = text.slice(before.to, figure.from);
    if (!SET_IN.test(between) || !/^[）)]/.test(text.slice(figure.to))) return [];
    const most = (figure.rough || before.rough ? 0.1 : 0.03) * before.value;
    if (Math.abs(before.value - figure.value) <= most) return [];
    return [
      {
        check: 'units',
        place: text.slice(before.from, before.to),
        other: text.slice(figure.from, figure.to),
      },
    ];
  });
}

const namesIn = ({ text, figures }: Sentence): Named[] =>
  figures.filter(isMeasured).map((figure, index, all) => {
    const lead =
      text
        .slice(all[index - 1]?.to ?? 0, figure.from)
        .split(/[，。；;、（(：:]/)
        .at(-1) ?? '';
    const name = lead.replace(FILLER, '').slice(-6);
    return { figure, name, words: name + text.slice(figure.from, figure.to) };
  });

function atOdds({ name, figure }: Named, { name: other, figure: again }: Named): boolean {
  if (figure.kind !== again.kind || figure.value === again.value) return false;
  const shared = sharedEnd(name, other);
  if (figure.digits === again.digits) return shared >= 2;
  const [one] = ONLY_ONE.exec(name) ?? [];
  if (one === undefined || !name.endsWith(one) || !other.endsWith(one)) return false;
  return [name, other].some((words) =>
    /^(?:该|本|此|全|其)*(?:工程|项目|路段)*$/.test(words.slice(0, -one.length)),
  );
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length))
    length += 1;
  return length;
}

const isMeasured = ({ kind }: Figure): boolean =>
  ['length', 'area', 'volume', 'mass', 'money'].includes(kind);
