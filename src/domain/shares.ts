import type { Person } from './person.ts';
import { allow, type Ruling, refuse } from './ruling.ts';

/** 份额: a name and a whole number from 1 to 999, `钱芳 2`, `钱芳：2`. */
const SHARE = /^(\D+?)[\s:]*([1-9]\d{0,2})份?$/;

/** Shares in the order of the writers, each named once; where nothing is typed they are even. Namesakes are taken in order. */
export function readShares(typed: string, writers: Pick<Person, 'name'>[]): Ruling<number[]> {
  const plain = typed.normalize('NFKC').trim();
  if (plain === '') return allow(writers.map(() => 1));
  const said = plain
    .split(/[,、;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => SHARE.exec(part));
  const shares = writers.map(({ name }) => {
    const at = said.findIndex((part) => part?.[1] === name.normalize('NFKC'));
    const [part] = at < 0 ? [] : said.splice(at, 1);
    return Number(part?.[2] ?? 0);
  });
  // Somebody who is left out, or left over.
  return said.length > 0 || shares.includes(0) ? refuse('wrong-shares') : allow(shares);
}

/** The same the other way round: 钱芳 2，赵磊 1. */
export const writeShares = (writers: { name: string; share: number }[]): string =>
  writers.map(({ name, share }) => `${name} ${share}`).join('，');
