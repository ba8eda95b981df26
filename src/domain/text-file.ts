/** As large as a text file may be: the longest body, at four bytes a character. */
export const textFileSize = 72_000;

/** 文本文件: its words, with plain line breaks; null where the bytes are no text. UTF-8 first, else GB18030. */
export function wordsOfFile(bytes: Uint8Array): string | null {
  const text = decoded('utf-8', bytes) ?? decoded('gb18030', bytes);
  if (text === null || isNoText(text)) return null;
  return text.replace(/\r\n?/g, '\n');
}

/** A text holds no control characters but tabs and line breaks; a picture or a Word file does. */
function isNoText(text: string): boolean {
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 9 || (code > 13 && code < 32) || character === '\uFFFD') return true;
  }
  return false;
}

function decoded(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
