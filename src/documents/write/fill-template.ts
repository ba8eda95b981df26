import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import type { TemplateFault } from '#ports/papers';

/** What a tag is replaced by: words, or one entry for each round of a `{#tag}…{/tag}`. */
export type Values = Readonly<Record<string, string | Record<string, string>[]>>;

type Filled = { ok: true; bytes: Uint8Array } | ({ ok: false } & Omit<TemplateFault, 'template'>);

/**
 * Word 模板填写: every tag gives way to its value, literally, line breaks kept. A template with a tag that has no value,
 * or with none of a group that is `needed`, is answered by what is wrong with it.
 */
export function fillTemplate(template: Uint8Array, values: Values, needed: string[][]): Filled {
  const used = new Set<string>();
  try {
    const paper = new Docxtemplater(new PizZip(template), {
      modules: [noting(used)],
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
    });
    const unknown = [...used].filter((tag) => !valued(values).includes(tag));
    if (unknown.length > 0) return fault('unknown-tags', unknown);
    const missing = needed.filter((group) => !group.some((tag) => used.has(tag)));
    if (missing.length > 0)
      return fault(
        'missing-tags',
        missing.flatMap((group) => group.slice(0, 1)),
      );
    paper.render(holdable(values));
    return { ok: true, bytes: paper.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }) };
  } catch (error) {
    const broken = brokenTags(error);
    return broken.length > 0 ? fault('broken-tags', broken) : fault('not-word', []);
  }
}

const fault = (why: TemplateFault['why'], tags: string[]): Filled => ({
  ok: false,
  why,
  tags: [...new Set(tags)],
});

/** What XML 1.0 has no place for: control signs, halves of characters, U+FFFE and U+FFFF. */
const UNHOLDABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const held = (words: string): string => words.replace(UNHOLDABLE, '');
const heldIn = (round: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(round).map(([tag, words]) => [tag, held(words)]));
const holdable = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([tag, value]) => [
      tag,
      typeof value === 'string' ? held(value) : value.map(heldIn),
    ]),
  );

const valued = (values: Values): string[] =>
  Object.entries(values).flatMap(([tag, value]) =>
    typeof value === 'string' ? [tag] : [tag, ...value.flatMap(Object.keys)],
  );

/** Notes every tag of the template. `{@tag}` would take typed words for markup, and has no value here. */
const noting = (used: Set<string>): DXT.Module => ({
  name: 'tags',
  postparse: (parts) => {
    for (const { type, module, value } of parts)
      if (type === 'placeholder') used.add(module === 'rawxml' ? `@${value}` : value);
    return parts;
  },
});

/** The tags that do not close, or close nothing; none where the file is no Word document at all. */
function brokenTags(error: unknown): string[] {
  const { properties } = Object(error);
  const errors: unknown = properties?.errors ?? [error];
  if (!Array.isArray(errors)) return [];
  return errors.map((one) => Object(one).properties?.xtag).filter((tag) => typeof tag === 'string');
}
