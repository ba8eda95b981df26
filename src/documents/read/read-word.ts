import type { BulletinRead } from '#domain/bulletin';
import { blocksOf } from './html-blocks.ts';
import { limits } from './limits.ts';
import { countOf, hasDoctype, repack, textOf } from './repack.ts';
import { unpack } from './unpack.ts';

/** Word 文档 (.docx) into its tables and the lines between them; pictures are not unpacked. */
export async function readWord(bytes: Uint8Array): Promise<BulletinRead> {
  const unpacked = unpack(bytes, (name) => /\.(?:xml|rels)$/.test(name));
  if (!unpacked.ok) return unpacked;
  const { parts } = unpacked;
  if (hasDoctype(parts)) return { ok: false, refusal: 'broken' };
  const document = textOf(parts.get('word/document.xml'));
  const pieces = countOf(document, /<w:(?:tc|p|r)[ />]/g);
  if (pieces > limits.cells || countOf(document, /<w:tr[ />]/g) > limits.rows)
    return { ok: false, refusal: 'too-many-cells' };
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { buffer: await repack(parts) },
    { externalFileAccess: false, includeDefaultStyleMap: false },
  );
  return { ok: true, sheets: blocksOf(value) };
}
