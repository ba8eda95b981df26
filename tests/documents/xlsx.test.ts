import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import type { Value } from '#documents/write/sheet';
import { writeXlsx } from '#documents/write/xlsx';
import { zip } from '#documents/write/zip';
import { pieces, plainSheet, rowsOf } from './sheets.ts';

const sheetXml = (bytes: Uint8Array) => new PizZip(bytes).file('xl/worksheets/sheet1.xml')?.asText() ?? '';

describe('Excel 工作簿', () => {
  it('holds the title, the day, the names, typed values, their sum and what stands below', async () => {
    const sheet = plainSheet([], {
      columns: [
        { name: '姓名', kind: 'text', width: 10 },
        { name: '日期', kind: 'date', width: 12 },
        { name: '篇数', kind: 'integer', width: 8, total: true },
        { name: '金额', kind: 'money', width: 10, total: true },
        { name: '积分', kind: 'points', width: 10, total: true },
        { name: '完成率', kind: 'percent', width: 10 },
      ],
      rows: pieces(
        [['钱芳', '2025-01-01', 3, 134_005, 260, 5000]],
        [['吴昊', '2024-02-29', 0, '标准待定', null, null]],
      ),
      totals: '合计',
      notes: ['说明'],
    });
    expect(await rowsOf(await writeXlsx(sheet))).toEqual([
      ['题头', null, null, null, null, null],
      ['截至2025年3月31日', null, null, null, null, null],
      ['姓名', '日期', '篇数', '金额', '积分', '完成率'],
      ['钱芳', '2025-01-01', 3, 1340.05, 2.6, 0.5],
      ['吴昊', '2024-02-29', 0, '标准待定', null, null],
      ['合计', null, 3, 1340.05, 2.6, null],
      ['说明', null, null, null, null, null],
    ]);
  });

  it('takes typed words for words: no cell is a formula, and those that look like one stay words when edited', async () => {
    const bytes = await writeXlsx(plainSheet([['=1+1', '＠cmd', '<b>&"', '_x000D_']]));
    expect((await rowsOf(bytes))[3]).toEqual(['=1+1', '＠cmd', '<b>&"', '_x000D_']);
    expect(sheetXml(bytes)).not.toContain('<f>');
    expect(new PizZip(bytes).file('xl/styles.xml')?.asText()).toContain('quotePrefix="1"');
  });

  it('keeps the names in sight, filters by them, repeats them on paper and is A4 across', async () => {
    const bytes = await writeXlsx(plainSheet([['一', '二']]));
    expect(sheetXml(bytes)).toMatch(
      /ySplit="3".*<autoFilter ref="A3:B4"\/>.*paperSize="9" orientation="landscape"/,
    );
    expect(new PizZip(bytes).file('xl/workbook.xml')?.asText()).toContain('$3:$3');
  });

  it('gives back every row of however many pieces, in order, and drops what no file can hold', async () => {
    const value = fc.oneof(
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.constantFrom('养护', 'a\u0000b', '𠮷', null),
    );
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 9999 }), value), {
      minLength: 1,
      maxLength: 450,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 3 }), async (some) => {
        const all: Value[][] = some.flat();
        const bytes = await writeXlsx({ ...plainSheet(all), rows: pieces<Value[]>(...some) });
        const told = all.map(([number, held]) => [number, held === 'a\u0000b' ? 'ab' : held]);
        expect((await rowsOf(bytes)).slice(3)).toEqual(told);
      }),
      { numRuns: 20 },
    );
  });

  it('names the columns after the 26th', async () => {
    const row = Array.from({ length: 30 }, (_, index) => index);
    const bytes = await writeXlsx(plainSheet([row]));
    expect(sheetXml(bytes)).toContain('<c r="AD4"');
    expect((await rowsOf(bytes))[3]).toEqual(row);
  });
});

describe('压缩包', () => {
  it('is read by others, with names in Chinese', async () => {
    const words = '养护'.repeat(40_000);
    const packed = await zip([
      { name: '登记簿/来稿.txt', pieces: [words.slice(0, 7), words.slice(7)] },
      { name: '空.txt', pieces: [] },
    ]);
    const read = new PizZip(packed, { checkCRC32: true });
    expect(read.file('登记簿/来稿.txt')?.asText()).toBe(words);
    expect(read.file('空.txt')?.asText()).toBe('');
    expect(
      inflateRawSync(Buffer.from(packed).subarray(30 + Buffer.byteLength('登记簿/来稿.txt'))).toString(),
    ).toBe(words);
  });

  it('is the same for the same parts', async () => {
    const parts = () => [{ name: 'a', pieces: ['b'] }];
    expect(await zip(parts())).toEqual(await zip(parts()));
  });
});
