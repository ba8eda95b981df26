import { type Figure, figuresIn, narrow } from './figure.ts';
import type { Hint } from './hint.ts';
import type { Sentence } from './sentence.ts';

/** 题文数字: a figure of the title that the text tells otherwise. */

const NEAR = 5;
const COUNTED = /^[\u4e00-\u9fff]/;

interface Told {
  figure: Figure;
  /** What stands around it, in pairs of characters. */
  around: Set<string>;
  words: string;
}

export function titleFigureHints(title: string, sentences: Sentence[]): Hint[] {
  const head = narrow(title);
  const figures = figuresIn(head);
  if (figures.length === 0) return [];
  const body = sentences.flatMap(({ text, figures }) => told(text, figures));
  for (const said of told(head, figures)) {
    const alike = body.filter(({ figure }) => comparable(said.figure, figure));
    if (
      said.figure.kind === 'time' ||
      alike.length === 0 ||
      alike.some(({ figure }) => means(said.figure, figure))
    )
      continue;
    if (
      adding(
        alike.map(({ figure }) => figure),
        said.figure,
      )
    )
      continue;
    const same =
      alike.find(({ around }) => [...around].some((pair) => said.around.has(pair))) ?? alone(said, alike);
    if (same) return [{ check: 'title-figure', place: said.words, other: same.words }];
  }
  return [];
}

/** What is counted in one classifier, or measured in the very same measure: a text tells of metres and of kilometres. */
const comparable = (one: Figure, other: Figure): boolean =>
  one.kind === other.kind &&
  (one.kind === 'percent' || COUNTED.test(one.kind) || one.measure === other.measure);

/** Measured once in the text, it is what the title speaks of. */
const alone = ({ figure }: Told, alike: Told[]): Told | undefined =>
  alike.length === 1 && !COUNTED.test(figure.kind) ? alike[0] : undefined;

const told = (text: string, figures: Figure[]): Told[] =>
  figures.map((figure) => {
    const before = text.slice(Math.max(0, figure.from - NEAR), figure.from);
    const after = text.slice(figure.to, figure.to + NEAR);
    const words = before.split(/[，。；;、：:]/).at(-1) + text.slice(figure.from, figure.to);
    return { figure, around: new Set([...pairsOf(before), ...pairsOf(after)]), words };
  });

const pairsOf = (text: string): string[] =>
  [...text.matchAll(/(?=([\u4e00-\u9fff]{2}))/g)].map(([, pair]) => pair ?? '');

/** The title may round: 三千 of 3026, 八成 of 83%. */
function means(said: Figure, figure: Pick<Figure, 'value' | 'rough'>): boolean {
  const apart = Math.abs(said.value - figure.value);
  if (said.kind === 'percent') return apart <= (said.rough || figure.rough ? 5 : 1);
  const round = said.rough || figure.rough || /[百千万]$|0{2,}$/.test(said.digits);
  return apart <= (round ? 0.1 * Math.max(said.value, figure.value) : 0);
}

/** Whether some of the text's figures, or two of them apart, come to it. */
function adding(figures: Figure[], said: Figure): boolean {
  let sums = [0];
  for (const { value } of figures.slice(0, 8)) sums = [...sums, ...sums.map((sum) => sum + value)];
  const apart = figures.flatMap((one) => figures.map((other) => one.value - other.value));
  return [...sums, ...apart].some((value) => value > 0 && means(said, { value, rough: false }));
}
