import type { BulletinRead, BulletinSheet, Unreadable } from '#domain/bulletin';
import { textSheet } from '#domain/bulletin-text';
import { wordsOfFile } from '#domain/text-file';
import { limits } from './limits.ts';

/** 读入市公路处通报: by what the bytes are, whatever the file is called. Never throws; a file that cannot be read says why. */
export async function readBulletin(bytes: Uint8Array): Promise<BulletinRead> {
  if (bytes.length > limits.file) return no('too-large');
  try {
    const read = await readAs(bytes);
    if (!read.ok) return read;
    const sheets = read.sheets.map(trimmed);
    const cells = sheets.reduce((sum, { rows }) => sum + rows.reduce((all, row) => all + row.length, 0), 0);
    const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
    if (cells > limits.cells * 2 || rows > limits.rows) return no('too-many-cells');
    return sheets.some((sheet) => sheet.rows.length > 0) ? { ok: true, sheets } : no('empty');
  } catch {
    return no('broken');
  }
}

const no = (refusal: Unreadable): BulletinRead => ({ ok: false, refusal });

async function readAs(bytes: Uint8Array): Promise<BulletinRead> {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) return readPacked(bytes);
  if (first === 0xd0 && second === 0xcf) {
    if (holds(bytes, 'Workbook') || holds(bytes, 'Book')) return no('old-excel');
    const { readOldWord } = await import('./read-old-word.ts');
    return readOldWord(bytes);
  }
  const text = unicodeText(bytes) ?? wordsOfFile(bytes);
  return text === null ? no('unknown-kind') : { ok: true, sheets: [textSheet(text)] };
}

async function readPacked(bytes: Uint8Array): Promise<BulletinRead> {
  const { unpack } = await import('./unpack.ts');
  const named = unpack(bytes, (name) => name === 'word/document.xml' || name === 'xl/workbook.xml');
  if (!named.ok) return named;
  if (named.parts.has('xl/workbook.xml')) return (await import('./read-workbook.ts')).readWorkbook(bytes);
  if (named.parts.has('word/document.xml')) return (await import('./read-word.ts')).readWord(bytes);
  return no('unknown-kind');
}

/** An old Excel file has a stream of this name, in UTF-16. */
const holds = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(`${name}\0`, 'utf16le'));

/** “Unicode text” of Excel. */
const unicodeText = (bytes: Uint8Array): string | null =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? new TextDecoder('utf-16le').decode(bytes) : null;

/** Without the empty rows at the end. */
function trimmed(sheet: BulletinSheet): BulletinSheet {
  const last = sheet.rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  return { ...sheet, rows: sheet.rows.slice(0, last + 1) };
}
