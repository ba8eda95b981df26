import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import type { TemplateFault } from '#ports/papers';
import { held } from './held.ts';

/** What a tag is replaced by: words, or one entry for each round of a `{#tag}…{/tag}`. */
export interface Values {
  readonly [tag: string]: string | Values[];
}

type Filled = { ok: true; bytes: Uint8Array } | ({ ok: false } & Omit<TemplateFault, 'template'>);

/** The tags of a paper: those that a template may have, and groups of which it must have one each. */
export interface Tags {
  known: string[];
  needed: string[][];
}

/** Wall-clock time, as an archive keeps it. */
const MADE = new Date(2025, 0, 1);

/**
 * Word 模板填写: every tag gives way to its value, literally, line breaks kept. A template with a tag that is not `known`,
 * or with none of a group that is `needed`, is answered by what is wrong with it.
 */
export function fillTemplate(template: Uint8Array, values: Values, { known, needed }: Tags): Filled {
  const used = new Set<string>();
  try {
    const paper = new Docxtemplater(new PizZip(template), {
      modules: [noting(used)],
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      nullGetter: () => '',
    });
    const unknown = [...used].filter((tag) => !known.includes(tag));
    if (unknown.length > 0) return fault('unknown-tags', unknown);
    const missing = needed.filter((group) => !group.some((tag) => used.has(tag)));
    if (missing.length > 0)
      return fault(
        'missing-tags',
        missing.flatMap((group) => group.slice(0, 1)),
      );
    paper.render(holdable(values));
    const zip = paper.getZip();
    // Parts that were filled in bear the moment of it, and the same paper must be the same bytes.
    for (const part of Object.values(zip.files)) part.date = MADE;
    return { ok: true, bytes: zip.generate({ type: 'uint8array', compression: 'DEFLATE' }) };
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

const holdable = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([tag, value]) => [
      tag,
      typeof value === 'string' ? held(value) : value.map(holdable),
    ]),
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
