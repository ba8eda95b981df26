import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '#documents/write/csv';
import { fieldsOf, pieces, plainSheet } from './sheets.ts';

const written = async (...values: string[]) => fieldsOf(await writeCsv(plainSheet([values])))[3];

describe('逗号分隔文本', () => {
  it('begins with the mark that Excel knows UTF-8 by, and ends its lines with CRLF', async () => {
    const bytes = await writeCsv(plainSheet([['养护，"雪"']]));
    expect(Buffer.from(bytes).toString('utf8')).toBe(
      '\uFEFF题头\r\n截至2025年3月31日\r\n列1\r\n"养护，""雪"""\r\n',
    );
  });

  it.each(['=SUM(A1:A9)', '+8613800', '-1', '@cmd', '\tx', '\rx', '＝1', '＋1', '－1', '＠a'])(
    'takes %j for words, never for a formula',
    async (words) => {
      expect(await written(words, '养护')).toEqual([`'${words}`, '养护']);
    },
  );

  it('keeps figures figures, below zero too, and words where an amount waits', async () => {
    const sheet = plainSheet([], {
      columns: [
        { name: '日期', kind: 'date', width: 10 },
        { name: '金额', kind: 'money', width: 10, total: true },
        { name: '积分', kind: 'points', width: 10, total: true },
        { name: '完成率', kind: 'percent', width: 10 },
      ],
      rows: pieces([['2025-03-05', -2050, 260, 6667]], [['2025-03-06', '标准待定', null, null]]),
      totals: '合计',
      notes: ['=注'],
    });
    expect(fieldsOf(await writeCsv(sheet)).slice(3)).toEqual([
      ['2025-03-05', '-20.50', '2.6', '66.67%'],
      ['2025-03-06', '标准待定', '', ''],
      ['合计', '-20.50', '2.6', ''],
      ["'=注"],
    ]);
  });

  it('gives back whatever was typed, with an apostrophe before what begins a formula', async () => {
    const typed = fc.string({ unit: fc.constantFrom(...Array.from('=＝+-@"\',\r\n\t 养a1')), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 2, maxLength: 5 }), async (values) => {
        const read = await written(...values);
        expect(read).toEqual(
          values.map((value) => (/^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value)),
        );
        for (const field of read ?? []) expect(field).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
      { numRuns: 500 },
    );
  });
});
