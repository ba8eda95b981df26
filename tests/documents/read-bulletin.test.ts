import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { openBulletins } from '#documents/read/bulletins';
import { limits } from '#documents/read/limits';
import { readBulletin } from '#documents/read/read-bulletin';
import { gbk, wordPaper, workbook } from './bulletins/make-files.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const refused = async (file: Uint8Array) => {
  const read = await readBulletin(file);
  return read.ok ? 'read' : read.refusal;
};
/** A workbook with one part put in the place of its own. */
async function workbookWith(name: string, content: string | Uint8Array): Promise<Uint8Array> {
  const zip = new PizZip(await workbook({ 一: [['题目', '得分']] }));
  zip.file(name, content);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
const sheetXml = (rows: string): string =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
const SHEET = 'xl/worksheets/sheet1.xml';

describe('a bulletin as a file', () => {
  it('is read from Excel with its sheets, figures, days and merged cells', async () => {
    const day = new Date(Date.UTC(2025, 11, 31));
    const file = await workbook({
      '一 & 二': [
        [{ text: '单位', down: 2 }, '题目'],
        [null, 0.1 + 0.2],
        [1234567.5, day],
      ],
      三: [['甲']],
    });
    expect(await readBulletin(file)).toEqual({
      ok: true,
      sheets: [
        {
          name: '一 & 二',
          rows: [
            ['单位', '题目'],
            ['', '0.3'],
            ['1234567.5', '2025-12-31'],
          ],
          merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
        },
        { name: '三', rows: [['甲']], merges: [] },
      ],
    });
  });

  it('is read from Word with its lines, tables and merged cells', async () => {
    const file = wordPaper(
      '一 < 二 & 三',
      [
        [
          { text: '甲', down: 2 },
          { text: '乙', across: 2 },
        ],
        ['丙', '丁'],
      ],
      '完',
    );
    expect(await readBulletin(file)).toEqual({
      ok: true,
      sheets: [
        { name: '', rows: [['一 < 二 & 三']], merges: null },
        {
          name: '',
          rows: [
            ['甲', '乙', ''],
            ['', '丙', '丁'],
          ],
          merges: [
            { top: 0, left: 0, bottom: 1, right: 0 },
            { top: 0, left: 1, bottom: 0, right: 2 },
          ],
        },
        { name: '', rows: [['完']], merges: null },
      ],
    });
  });

  it.each([
    ['UTF-8', bytes('甲,乙,丙\n1,2,3')],
    ['UTF-8 with a mark', bytes('\uFEFF甲,乙,丙\n1,2,3')],
    ['GBK', gbk('甲,乙,丙\r\n1,2,3')],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFF甲\t乙\t丙\r\n1\t2\t3', 'utf16le'))],
  ])('is read from a text in %s', async (_what, file) => {
    const rows = [
      ['甲', '乙', '丙'],
      ['1', '2', '3'],
    ];
    expect(await readBulletin(file)).toMatchObject({ ok: true, sheets: [{ rows }] });
  });
});

describe('a file is refused that', () => {
  it('is larger than any bulletin', async () => {
    expect(await refused(new Uint8Array(limits.file + 1))).toBe('too-large');
  });

  it('unpacks to more than it may, whatever it says of its size', async () => {
    const bomb = await workbookWith(SHEET, new Uint8Array(limits.part + 1));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refused(bomb)).toBe('too-large');
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(await refused(bomb)).toBe('too-large');
  });

  it('unpacks to more than it may in many parts', async () => {
    const zip = new PizZip(await workbook({ 一: [['题目', '得分']] }));
    for (let part = 0; part < 4; part += 1) zip.file(`xl/x${part}.xml`, new Uint8Array(10_000_000));
    expect(await refused(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }))).toBe('too-large');
  });

  it.each([
    ['too many rows', '<row r="1"/>'.repeat(limits.rows + 1)],
    ['too many cells', `<row r="1">${'<c/>'.repeat(limits.cells + 1)}</row>`],
    ['a cell a million rows down', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'],
    ['a cell in the last column', '<row r="1"><c r="XFD1"><v>1</v></c></row>'],
  ])('has %s', async (_what, rows) => {
    expect(await refused(await workbookWith(SHEET, sheetXml(rows)))).toBe('too-many-cells');
  });

  it('has too long a table in Word, or too many lines of text', async () => {
    expect(await refused(wordPaper(Array.from({ length: limits.rows + 1 }, () => ['甲'])))).toBe(
      'too-many-cells',
    );
    expect(await refused(bytes('甲\n'.repeat(limits.rows + 1)))).toBe('too-many-cells');
  });

  it('declares what its words stand for', async () => {
    const lol = `<?xml version="1.0"?><!DOCTYPE lol [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>`;
    expect(await refused(await workbookWith(SHEET, lol))).toBe('broken');
  });

  it.each([
    ['is cut off', 0.5],
    ['is cut off near its end', 0.95],
  ])('%s', async (_what, share) => {
    const file = await workbook({ 一: [['题目', '得分']] });
    expect(await refused(file.slice(0, file.length * share))).toBe('broken');
  });

  it.each([
    [
      'a zip of something else',
      new PizZip().file('a.txt', 'x').generate({ type: 'uint8array' }),
      'unknown-kind',
    ],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'unknown-kind'],
    ['nothing', new Uint8Array(0), 'empty'],
    ['blanks', bytes(' \n \t\n'), 'empty'],
    [
      'a Word 97 file with nothing in it',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'broken',
    ],
    [
      'an Excel 97 file',
      new Uint8Array(
        Buffer.concat([Buffer.of(0xd0, 0xcf, 0x11, 0xe0), Buffer.from('Workbook\0', 'utf16le')]),
      ),
      'old-excel',
    ],
  ])('is %s', async (_what, file, why) => expect(await refused(file)).toBe(why));

  it('has any of its bytes changed, or is read: nothing else', async () => {
    const whole = await workbook({
      一: [
        ['题目', '得分'],
        ['甲', 2],
      ],
    });
    for (let at = 0; at < whole.length; at += 7) {
      const file = whole.slice();
      file[at] = (file[at] ?? 0) ^ 0xff;
      expect(['read', 'broken', 'unknown-kind', 'too-large', 'too-many-cells', 'empty']).toContain(
        await refused(file),
      );
    }
  });
});

describe('the reader of files', () => {
  it('reads each in a process of its own, and comes back from one that it cannot read', async () => {
    const bulletins = openBulletins();
    const file = await workbook({ 一: [['题目', '得分']] });
    const reads = await Promise.all([
      bulletins.read(file),
      bulletins.read(bytes('\0')),
      bulletins.read(file),
    ]);
    expect(reads.map((read) => (read.ok ? read.sheets[0]?.rows : read.refusal))).toEqual([
      [['题目', '得分']],
      'unknown-kind',
      [['题目', '得分']],
    ]);
  });
});
