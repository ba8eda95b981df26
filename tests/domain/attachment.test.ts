import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { attachmentOf, captionsOf, MOST_BYTES } from '#domain/attachment';
import { extensionOf, kindOf } from '#domain/attachment-kind';

const zip = (...names: string[]) => {
  const made = new PizZip();
  for (const name of names) made.file(name, 'x');
  return made.generate({ type: 'uint8array' });
};
const bytes = (...all: number[]) => Uint8Array.from(all);
const text = (words: string) => new TextEncoder().encode(words);

describe('附件种类', () => {
  it.each([
    ['a photo', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'jpg'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'png'],
    ['a moving picture', text('GIF89a…'), 'gif'],
    ['a printed page', text('%PDF-1.7'), 'pdf'],
    ['a Word document', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['an Excel sheet', zip('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx'],
    ['plain words', text('施工现场\r\n情况\t良好'), 'txt'],
    [
      'a Word document with macros',
      zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'),
      null,
    ],
    ['any other zip', zip('a.exe'), null],
    ['a broken zip', bytes(0x50, 0x4b, 0x03, 0x04, 1, 2, 3), null],
    ['a program', bytes(0x4d, 0x5a, 0x90, 0), null],
    ['words in no UTF-8', bytes(0xca, 0xa9, 0xb9, 0xa4), null],
    ['nothing', bytes(), null],
  ])('of %s is told by its content', (_what, content, kind) => {
    expect(kindOf(content)).toBe(kind);
  });

  it('has the ending of its type', () => {
    expect(extensionOf('image/jpeg')).toBe('jpg');
    expect(extensionOf('something/else')).toBe('bin');
  });
});

describe('附件', () => {
  const file = { id: 'F1', name: '现场.txt', caption: ' 施工现场 ', bytes: text('x') };
  it('has a name to be shown, a caption, and its type by content', () => {
    expect(attachmentOf({ ...file, name: '../../etc/\u202epasswd\u0000' }, 'h')).toEqual({
      ok: true,
      value: { hash: 'h', name: '.. .. etc  passwd', caption: '施工现场', type: 'text/plain', size: 1 },
    });
  });

  it.each([
    ['without a caption', { caption: '  ' }, 'caption'],
    ['with a caption that is too long', { caption: '长'.repeat(101) }, 'caption'],
    ['that is too large', { bytes: new Uint8Array(MOST_BYTES + 1) }, 'too-large'],
    ['of another kind', { bytes: bytes(0x4d, 0x5a, 0x90, 0) }, 'kind'],
  ])('is refused %s', (_what, over, why) => {
    expect(attachmentOf({ ...file, ...over }, 'h')).toEqual({
      ok: false,
      refusal: 'bad-file',
      file: 'F1',
      why,
    });
  });
});

describe('附件说明', () => {
  it.each([
    [0, '', []],
    [1, ' 施工现场 ', ['施工现场']],
    [2, '坡脚\n\n坡顶\n', ['坡脚', '坡顶']],
    [1, '', null],
    [2, '坡脚', null],
    [0, '没有选文件', null],
  ])('of %i files, written as %j, come to %j', (files, written, captions) => {
    expect(captionsOf(files, written)).toEqual(captions);
  });
});
