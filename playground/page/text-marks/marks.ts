/** A piece of text as Slack's mrkdwn marks it up. */
export type Mark =
  | { kind: 'text'; text: string }
  | { kind: 'bold' | 'italic' | 'strike' | 'quote'; marks: Mark[] }
  | { kind: 'code' | 'fence'; text: string }
  | { kind: 'link'; url: string; label: string }
  | { kind: 'person' | 'channel'; id: string; label: string }
  | { kind: 'group'; label: string }
  | { kind: 'break' };

const signs = { '*': 'bold', _: 'italic', '~': 'strike' } as const;
const isSign = (sign: string): sign is keyof typeof signs => sign in signs;

// Code, then <…>, then a pair of signs that touches no word from outside, then a bare address.
const inlinePattern =
  /`([^`\n]+)`|<([^<>\n]+)>|(?<![\p{L}\p{N}*_~])([*_~])(?=\S)(?!\3)([^\n]+?)(?<=\S)\3(?![\p{L}\p{N}]|\3)|https?:\/\/[^\s<>"'，。；、）】」]+/gu;

const plain = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Only what opens a page or a letter: everything else stays text. */
const isAddress = (url: string): boolean => /^(?:https?:\/\/|mailto:)/i.test(url);

function bracketed(inner: string): Mark {
  const bar = inner.indexOf('|');
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const label = bar < 0 ? '' : plain(inner.slice(bar + 1));
  if (target.startsWith('@')) return { kind: 'person', id: target.slice(1), label };
  if (target.startsWith('#')) return { kind: 'channel', id: target.slice(1), label };
  if (/^!date\^/.test(target)) return { kind: 'text', text: label };
  if (target.startsWith('!')) return { kind: 'group', label: label || `@${target.slice(1)}` };
  const url = plain(target);
  if (!isAddress(url)) return { kind: 'text', text: `<${plain(inner)}>` };
  return { kind: 'link', url, label: label || url.replace(/^mailto:/i, '') };
}

function marked([whole, code, inner, sign, within]: RegExpExecArray): Mark {
  if (code !== undefined) return { kind: 'code', text: plain(code) };
  if (inner !== undefined) return bracketed(inner);
  if (sign !== undefined && isSign(sign)) return { kind: signs[sign], marks: inlineMarks(within ?? '') };
  const url = plain(whole);
  return { kind: 'link', url, label: url };
}

/** The marks within a line. */
function inlineMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  for (const found of text.matchAll(inlinePattern)) {
    if (found.index > at) marks.push({ kind: 'text', text: plain(text.slice(at, found.index)) });
    marks.push(marked(found));
    at = found.index + found[0].length;
  }
  if (at < text.length) marks.push({ kind: 'text', text: plain(text.slice(at)) });
  return marks;
}

const quotePattern = /^(?:&gt;|>) ?/;

function lineMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const line of text.split('\n')) {
    const last = marks.at(-1);
    const content = inlineMarks(line.replace(quotePattern, ''));
    if (!quotePattern.test(line)) {
      if (last && last.kind !== 'quote') marks.push({ kind: 'break' });
      marks.push(...content);
      if (content.length === 0) marks.push({ kind: 'text', text: '' });
    } else if (last?.kind === 'quote') last.marks.push({ kind: 'break' }, ...content);
    else marks.push({ kind: 'quote', marks: content });
  }
  return marks;
}

/** Reads mrkdwn: fences first, then quotes, then what is within a line. */
export const marksOf = (text: string): Mark[] =>
  text
    .split(/```\n?([\s\S]+?)```\n?/)
    .flatMap((part, index): Mark[] =>
      index % 2 === 1
        ? [{ kind: 'fence', text: plain(part.replace(/\n$/, '')) }]
        : part === ''
          ? []
          : lineMarks(part.replace(/\n$/, '')),
    );
