import type { Made, Taken } from '#ports/papers';
import { fileName } from './file-name.ts';
import type { Tags, Values } from './fill-template.ts';
import { readTemplate } from './templates.ts';

/** A paper to be filled in: its template, its title, the tags it may and must have, and their values. */
export interface WordPaper extends Tags {
  template: string;
  title: string;
  values: Values;
}

/** Word 公文, from the template in `folder` or ours; a template that is not in order is answered by what is wrong. */
export async function wordPaper(
  folder: string | undefined,
  { template, title, values, known, needed }: WordPaper,
  taken: Taken,
): Promise<Made> {
  const read = await readTemplate(folder, template).catch(() => null);
  if (!read) return { ok: false, fault: { template, why: 'unreadable', tags: [] } };
  const { fillTemplate } = await import('./fill-template.ts');
  const filled = fillTemplate(read, values, { known, needed });
  if (!filled.ok) return { ok: false, fault: { template, why: filled.why, tags: filled.tags } };
  return { ok: true, file: { name: fileName(title, taken, 'docx'), title, bytes: filled.bytes } };
}
