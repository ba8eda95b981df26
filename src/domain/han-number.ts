const DIGITS = '零一二三四五六七八九';
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A number in Chinese numerals, 两万一千 = 21000; null where it is none (三四, 千, 一百十百). */
export function hanNumber(text: string): number | null {
  const plain = text.replaceAll('〇', '零').replaceAll('两', '二');
  if (!/^[零一二三四五六七八九十]/.test(plain)) return null;
  let total = 0;
  for (const [scale, size] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = plain.lastIndexOf(scale);
    if (at < 0) continue;
    const many = hanNumber(plain.slice(0, at));
    const rest = plain.slice(at + 1);
    const few = rest === '' ? 0 : hanNumber(rest.replace(/^零/, ''));
    if (many === null || few === null) return null;
    total = many * size + few;
    return total;
  }
  return belowTenThousand(plain);
}

/** 三千零二十: every digit but the last before its step, steps going down. */
function belowTenThousand(text: string): number | null {
  let total = 0;
  let last = 10_000;
  for (const [part, digit = '', step = ''] of text.matchAll(/零|([一二三四五六七八九])?([十百千])?/g)) {
    if (part === '' || part === '零') continue;
    const size = STEPS[step] ?? 1;
    if (size >= last || (digit === '' && step !== '十')) return null;
    total += (digit === '' ? 1 : DIGITS.indexOf(digit)) * size;
    last = size;
  }
  return total;
}
