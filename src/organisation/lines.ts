import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
} from 'yaml';
import type { Finding, Problem } from './problem.ts';

/** `units[3].quota`, as a person reads a path. */
const readable = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

const keyed = (node: unknown, key: PropertyKey): Pair | undefined =>
  isMap(node)
    ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
    : undefined;

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

/** Where a path begins in the text; a step that does not stand there is looked for where it is missing. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: Node | null | undefined = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    const pair = keyed(node, step);
    const found: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    offset = startOf(pair ? pair.key : found) ?? offset;
    if (!isNode(found)) break;
    node = found;
  }
  return offset;
}

/** A finding with its line and column in the file. */
export function placed(document: Document, lines: LineCounter, { path, key, message }: Finding): Problem {
  const whole = key === undefined ? path : [...path, key];
  const { line, col } = lines.linePos(offsetOf(document, whole));
  return { line: Math.max(1, line), column: Math.max(1, col), path: readable(whole), message };
}
