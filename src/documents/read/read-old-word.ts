import type { BulletinRead } from '#domain/bulletin';
import { pastedSheet } from '#domain/bulletin-text';

/** Word 97—2003 (.doc): lines, the cells of a table parted by tabs. Which cells were merged is not told. */
export async function readOldWord(bytes: Uint8Array): Promise<BulletinRead> {
  const { default: WordExtractor } = await import('word-extractor');
  const document = await new WordExtractor().extract(Buffer.from(bytes));
  return { ok: true, sheets: [pastedSheet(document.getBody())] };
}
