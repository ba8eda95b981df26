import { describe, expect, it } from 'vitest';
import { wordsOfFile } from '#domain/text-file';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(typeof part === 'string' ? Buffer.from(part) : part)));
/** 「公路养护」 in GB18030. */
const gb = [0xb9, 0xab, 0xc2, 0xb7, 0xd1, 0xf8, 0xbb, 0xa4];

describe('the words of a text file', () => {
  it.each([
    ['UTF-8', bytes('公路养护'), '公路养护'],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], '公路养护'), '公路养护'],
    ['GB18030, as the editors of an office write it', bytes(gb), '公路养护'],
    ['a rare character of four bytes in GB18030', bytes([0x82, 0x35, 0x9a, 0x33]), '\ua014'],
    ['line breaks of Windows and of old', bytes('甲\r\n乙\r丙\n丁'), '甲\n乙\n丙\n丁'],
    ['tabs and blanks inside and at the ends', bytes(' 甲\t乙\n\n　丙 \n'), ' 甲\t乙\n\n　丙 \n'],
    ['nothing', bytes(''), ''],
  ])('are read from %s', (_what, file, words) => {
    expect(wordsOfFile(file)).toBe(words);
  });

  it.each([
    ['a Word file', bytes('PK', [3, 4, 0, 0], '[Content_Types].xml')],
    ['a picture', bytes([0x89], 'PNG', [13, 10, 26, 10, 0])],
    ['bytes of no encoding', bytes([0xff, 0xff, 0xff])],
    ['words with a zero among them', bytes('公路', [0], '养护')],
  ])('are none in %s', (_what, file) => {
    expect(wordsOfFile(file)).toBeNull();
  });
});
