/** A piece of a markdown text, from one blank line or change of kind to the next. */
export type Piece =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph' | 'quote' | 'code'; lines: string[] }
  | { kind: 'list'; ordered: boolean; start: number; items: { indent: number; text: string }[] }
  | { kind: 'table'; head: string[]; rows: string[][] }
  | { kind: 'rule' };

const fence = /^\s*(```|~~~)/;
const heading = /^(#{1,6})\s+(.*?)\s*#*$/;
const item = /^(\s*)(?:[-*+]|(\d{1,9})[.)])\s+(.*)$/;
const rule = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/;
const quote = /^\s*>\s?/;
const divider = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

const cells = (line: string): string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

const beginsTable = (lines: string[], at: number): boolean =>
  (lines[at] ?? '').includes('|') && (lines[at + 1] ?? '').includes('-') && divider.test(lines[at + 1] ?? '');

const isParagraph = (lines: string[], at: number): boolean => {
  const line = lines[at] ?? '';
  const special = [fence, heading, item, rule, quote].some((pattern) => pattern.test(line));
  return line.trim() !== '' && !special && !beginsTable(lines, at);
};

/** How many lines from `at` on belong together. */
function run(lines: string[], at: number, belongs: (line: string, at: number) => boolean): number {
  let end = at;
  while (end < lines.length && belongs(lines[end] ?? '', end)) end += 1;
  return end;
}

function readItems(lines: string[]): Piece {
  const read = lines.map((line) => item.exec(line));
  return {
    kind: 'list',
    ordered: read[0]?.[2] !== undefined,
    start: Number(read[0]?.[2] ?? 1),
    items: read.map((found) => ({
      indent: Math.min(Math.floor((found?.[1] ?? '').replaceAll('\t', '  ').length / 2), 4),
      text: found?.[3] ?? '',
    })),
  };
}

function readAt(lines: string[], at: number): { piece: Piece; end: number } {
  const line = lines[at] ?? '';
  if (fence.test(line)) {
    const end = run(lines, at + 1, (inside) => !fence.test(inside));
    return { piece: { kind: 'code', lines: lines.slice(at + 1, end) }, end: end + 1 };
  }
  const title = heading.exec(line);
  if (title) {
    return { piece: { kind: 'heading', level: title[1]?.length ?? 1, text: title[2] ?? '' }, end: at + 1 };
  }
  if (rule.test(line)) return { piece: { kind: 'rule' }, end: at + 1 };
  if (quote.test(line)) {
    const end = run(lines, at, (quoted) => quote.test(quoted));
    const quoted = lines.slice(at, end).map((each) => each.replace(quote, ''));
    return { piece: { kind: 'quote', lines: quoted }, end };
  }
  if (item.test(line)) {
    const end = run(lines, at, (each) => item.test(each) && !rule.test(each));
    return { piece: readItems(lines.slice(at, end)), end };
  }
  if (beginsTable(lines, at)) {
    const end = run(lines, at + 2, (row) => row.includes('|'));
    return { piece: { kind: 'table', head: cells(line), rows: lines.slice(at + 2, end).map(cells) }, end };
  }
  const end = Math.max(
    at + 1,
    run(lines, at, (_, each) => isParagraph(lines, each)),
  );
  return { piece: { kind: 'paragraph', lines: lines.slice(at, end) }, end };
}

export function markdownPieces(markdown: string): Piece[] {
  const lines = markdown.replaceAll('\r\n', '\n').split('\n');
  const pieces: Piece[] = [];
  for (let at = 0; at < lines.length; ) {
    if (lines[at]?.trim() === '') {
      at += 1;
      continue;
    }
    const { piece, end } = readAt(lines, at);
    pieces.push(piece);
    at = end;
  }
  return pieces;
}
