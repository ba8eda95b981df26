/** 附件种类 by content, whatever the file is called; anything else is refused. */
export const attachmentKinds = {
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  txt: 'text/plain',
} as const;
export type AttachmentKind = keyof typeof attachmentKinds;

const signatures: [AttachmentKind | 'zip', number[]][] = [
  ['jpg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
];

export function kindOf(bytes: Uint8Array): AttachmentKind | null {
  const found = signatures.find(([, begins]) => begins.every((byte, index) => bytes[index] === byte));
  if (!found) return isText(bytes) ? 'txt' : null;
  return found[0] === 'zip' ? officeKind(zipNames(bytes)) : found[0];
}

export const extensionOf = (type: string): string =>
  Object.entries(attachmentKinds).find(([, known]) => known === type)?.[0] ?? 'bin';

/** Word and Excel without macros. */
function officeKind(names: string[]): AttachmentKind | null {
  if (!names.includes('[Content_Types].xml') || names.some((name) => name.endsWith('vbaProject.bin')))
    return null;
  if (names.includes('word/document.xml')) return 'docx';
  return names.includes('xl/workbook.xml') ? 'xlsx' : null;
}

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const MOST_ENTRIES = 5000;

/** The names in a zip's directory, which stands at its end; none where it is broken. */
function zipNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = bytes.length - 22;
  let end = last;
  while (end >= 0 && end > last - 65_536 && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) return [];
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  while (names.length < MOST_ENTRIES && at + 46 <= end && view.getUint32(at, true) === ENTRY) {
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

/** Plain text in UTF-8, with no control characters but tabs and line ends. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13))
    return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
