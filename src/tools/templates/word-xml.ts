/** WordprocessingML, as little of it as an official paper needs. */

/** 小标宋 · 仿宋 · 黑体 · 楷体 · 宋体, as offices have them installed. */
export const fonts = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  black: '黑体',
  kai: '楷体_GB2312',
  song: '宋体',
} as const;

export interface Look {
  font: keyof typeof fonts;
  halfPoints: number;
  align: 'left' | 'center' | 'both' | 'right';
  /** Two characters in, as each paragraph of a text begins. */
  indent?: boolean;
  /** Space below, in twentieths of a point. */
  after?: number;
  /** From line to line, in twentieths of a point; 28 points where nothing is said. */
  line?: number;
  /** Space at the right, in twentieths of a point. */
  aside?: number;
}

const SPACE =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
export const part = (root: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${SPACE}>${inner}</w:${root}>`;

const properties = ({ font, halfPoints }: Look) => {
  const name = fonts[font];
  const size = `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
  return `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>${size}</w:rPr>`;
};
const run = (look: Look, inner: string) => `<w:r>${properties(look)}${inner}</w:r>`;
const written = (look: Look, text: string) => run(look, `<w:t xml:space="preserve">${text}</w:t>`);

const laidOut = ({ align, indent, after = 0, line = 560, aside = 0 }: Look) => {
  const spacing = `<w:spacing w:before="0" w:after="${after}" w:line="${line}" w:lineRule="atLeast"/>`;
  const first = indent ? '<w:ind w:firstLineChars="200" w:firstLine="640"/>' : '';
  const last = aside > 0 ? `<w:ind w:right="${aside}"/>` : '';
  return `<w:pPr>${spacing}${first}${last}<w:jc w:val="${align}"/></w:pPr>`;
};

export const paragraph = (look: Look, text: string): string =>
  `<w:p>${laidOut(look)}${text ? written(look, text) : ''}</w:p>`;

/** One cell; `down` joins it with the one below, which goes on with the one above. */
export const cell = (
  width: number,
  paragraphs: string[],
  columns = 1,
  down?: 'restart' | 'continue',
): string => {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const joined = down ? `<w:vMerge w:val="${down}"/>` : '';
  const look = `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${joined}<w:vAlign w:val="center"/></w:tcPr>`;
  return `<w:tc>${look}${paragraphs.join('')}</w:tc>`;
};

const lined = (properties: string, cells: string): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const height = (twentieths: number) => `<w:trHeight w:val="${twentieths}" w:hRule="atLeast"/>`;

export const row = (cells: string): string => lined(height(680), cells);

/** A line of a long table: it never breaks across pages. */
export const listRow = (cells: string): string => lined(`<w:cantSplit/>${height(520)}`, cells);

/** The row of names, which stands at the head of every page. */
export const headRow = (cells: string): string => lined(`<w:cantSplit/>${height(560)}<w:tblHeader/>`, cells);

export function table(widths: number[], ...rows: string[]): string {
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const borders = edges.map((edge) => `<w:${edge} w:val="single" w:sz="6" w:space="0" w:color="000000"/>`);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const look = `<w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/>`;
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr>${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** A4 with the margins of GB/T 9704: 37 mm above, 35 below, 28 left, 26 right; across, for wide tables. */
const pages = {
  upright:
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1361" w:gutter="0"/>',
  across:
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1588" w:right="1134" w:bottom="1474" w:left="1134" w:header="851" w:footer="851" w:gutter="0"/>',
};

export const section = (page: keyof typeof pages, ...blocks: string[]): string =>
  part(
    'document',
    `<w:body>${blocks.join('')}<w:sectPr><w:footerReference w:type="default" r:id="rId1"/>${pages[page]}</w:sectPr></w:body>`,
  );

/** — 1 — */
export function footer(look: Look): string {
  const field = (kind: string) => run(look, `<w:fldChar w:fldCharType="${kind}"/>`);
  const page = `${field('begin')}${run(look, '<w:instrText xml:space="preserve"> PAGE </w:instrText>')}${field('separate')}${written(look, '1')}${field('end')}`;
  return part('ftr', `<w:p>${laidOut(look)}${written(look, '— ')}${page}${written(look, ' —')}</w:p>`);
}
