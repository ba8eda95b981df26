/** As large as a text file may be: the longest body, at four bytes a character. */
export const textFileSize = 72_000;

/** 文本文件: its words, with plain line breaks; null where the bytes are no text. UTF-8 first, else GB18030. */
export function wordsOfFile(bytes: Uint8Array): string | null {
  const text = decoded('utf-8', bytes) ?? decoded('gb18030', bytes);
  if (text === null || UNPRINTABLE.test(text)) return null;
  return text.replace(/\r\n?/g, '\n');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a text has none of these; a picture or a Word file has.
const UNPRINTABLE = /[\u0000-\u0008\u000E-\u001F\uFFFD]/;

function decoded(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
