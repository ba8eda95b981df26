import { safeLink } from './safe-link.ts';

/** A stretch of a line of markdown. Whatever is not understood stays the text it was. */
export type Stretch =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'link'; href: string; inner: Stretch[] }
  | { kind: 'bold' | 'italic' | 'strike'; inner: Stretch[] };

const plain = (text: string): Stretch => ({ kind: 'text', text });

type Rule = [pattern: RegExp, read: (found: RegExpExecArray) => Stretch];

const inner = (found: RegExpExecArray): Stretch[] => markdownLine(found[1] ?? '');

const link = (found: RegExpExecArray): Stretch => {
  const href = safeLink(found[2]);
  return href === undefined ? plain(found[0]) : { kind: 'link', href, inner: inner(found) };
};

const rules: Rule[] = [
  [/^\\([\\`*_~[\]()#+\-.!|>])/, (found) => plain(found[1] ?? '')],
  [/^`([^`]+)`/, (found) => ({ kind: 'code', text: found[1] ?? '' })],
  [/^\[([^\]]+)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/, link],
  [
    /^<(https?:\/\/[^<>\s]+)>/,
    (found) => ({ kind: 'link', href: found[1] ?? '', inner: [plain(found[1] ?? '')] }),
  ],
  [/^https?:\/\/[^\s<>，。；：！？、）》”]+/, ([href]) => ({ kind: 'link', href, inner: [plain(href)] })],
  [/^\*\*(?=\S)(.+?\S|\S)\*\*(?!\*)/, (found) => ({ kind: 'bold', inner: inner(found) })],
  [/^__(?=\S)(.*?\S)__(?!\w)/, (found) => ({ kind: 'bold', inner: inner(found) })],
  [/^~~(?=\S)(.*?\S)~~/, (found) => ({ kind: 'strike', inner: inner(found) })],
  [/^\*(?=[^\s*])([^*]*[^\s*])\*(?!\*)/, (found) => ({ kind: 'italic', inner: inner(found) })],
  [/^_(?=[^\s_])([^_]*[^\s_])_(?!\w)/, (found) => ({ kind: 'italic', inner: inner(found) })],
];

/** `_` and a bare address count only at the beginning of a word. */
const mayBegin = (line: string, at: number): boolean =>
  !/[_h]/.test(line[at] ?? '') || at === 0 || !/[A-Za-z0-9]/.test(line[at - 1] ?? '');

export function markdownLine(line: string): Stretch[] {
  const stretches: Stretch[] = [];
  let plainText = '';
  for (let at = 0; at < line.length; ) {
    const rest = line.slice(at, at + 2_000);
    const found = /^[\\`[<h*_~]/.test(rest) && mayBegin(line, at) ? apply(rest) : undefined;
    if (!found) {
      plainText += line[at];
      at += 1;
      continue;
    }
    if (found.stretch.kind === 'text') plainText += found.stretch.text;
    else {
      if (plainText !== '') stretches.push(plain(plainText));
      plainText = '';
      stretches.push(found.stretch);
    }
    at += found.length;
  }
  return plainText === '' ? stretches : [...stretches, plain(plainText)];
}

function apply(rest: string): { stretch: Stretch; length: number } | undefined {
  for (const [pattern, read] of rules) {
    const found = pattern.exec(rest);
    if (found) return { stretch: read(found), length: found[0].length };
  }
  return undefined;
}
