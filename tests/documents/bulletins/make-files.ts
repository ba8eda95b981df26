import { TextDecoder } from 'node:util';
import PizZip from 'pizzip';
import writeWorkbook, { type SheetData } from 'write-excel-file/node';

/** A cell of a made-up bulletin: words, a figure, a day, or one that covers others below or beside it. */
export type Made = string | number | Date | null | { text: string | number; down?: number; across?: number };

/** Excel: each sheet by its name. */
export async function workbook(sheets: Record<string, Made[][]>): Promise<Uint8Array> {
  const made = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map(cell)) as SheetData,
  }));
  return writeWorkbook(made).toBuffer();
}

function cell(made: Made) {
  if (made instanceof Date) return { value: made, type: Date, format: 'yyyy-mm-dd' };
  if (made === null || typeof made !== 'object') return made;
  const { text, down = 1, across = 1 } = made;
  return { value: text, rowSpan: down, columnSpan: across };
}

/** Word: a paragraph is a string, a table is rows of cells. */
export function wordPaper(...blocks: (string | Made[][])[]): Uint8Array {
  const zip = new PizZip();
  const body = blocks.map((block) => (typeof block === 'string' ? paragraph(block) : table(block)));
  zip.file(
    '[Content_Types].xml',
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    '_rels/.rels',
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
  );
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r></w:p>`;

/** Cells covered from above are written as Word writes them: present, and continuing the one above. */
function table(rows: Made[][]): string {
  const open = new Map<number, { left: number; across: number }>();
  const lines = rows.map((row) => {
    let column = 0;
    const cells: string[] = [];
    const continued = (): void => {
      for (let down = open.get(column); down; down = open.get(column)) {
        cells.push(wordCell('', `<w:gridSpan w:val="${down.across}"/><w:vMerge/>`));
        if (down.left === 1) open.delete(column);
        else open.set(column, { ...down, left: down.left - 1 });
        column += down.across;
      }
    };
    for (const made of row.filter((one) => one !== null)) {
      continued();
      const {
        text,
        down = 1,
        across = 1,
      } = typeof made === 'object' && !(made instanceof Date) ? made : { text: String(made) };
      if (down > 1) open.set(column, { left: down - 1, across });
      cells.push(
        wordCell(
          String(text),
          `<w:gridSpan w:val="${across}"/>${down > 1 ? '<w:vMerge w:val="restart"/>' : ''}`,
        ),
      );
      column += across;
    }
    continued();
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl>${lines.join('')}</w:tbl>`;
}

const wordCell = (text: string, properties: string): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;

/** GBK, as Excel in China saves a .csv. Node only reads it, so its table is turned round. */
export function gbk(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((character) => inGbk().get(character) ?? character.charCodeAt(0)),
  );
}

let known: Map<string, number[]> | undefined;
function inGbk(): Map<string, number[]> {
  if (known) return known;
  known = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) {
      if (low === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(high, low));
      if (Array.from(character).length === 1 && !known.has(character)) known.set(character, [high, low]);
    }
  return known;
}
