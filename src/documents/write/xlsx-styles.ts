/** 表册的样式: one look for each place on a sheet, by the number that a cell names it with. */

const looks = [
  'plain',
  'title',
  'asOf',
  'head',
  'text',
  'integer',
  'money',
  'points',
  'date',
  'percent',
] as const;
const sums = ['sumText', 'sumInteger', 'sumMoney', 'sumPoints', 'sumPercent'] as const;
const others = ['note', 'typed'] as const;
const all = [...looks, ...sums, ...others];
export type Style = (typeof all)[number];

export const styleNumber = (style: Style): number => all.indexOf(style);

const [MONEY, DAY, POINTS, SHARE] = [164, 165, 166, 167];
const [BODY, TITLE, BOLD] = [0, 1, 2];
const [NONE, FRAME] = [0, 1];

interface Look {
  font: number;
  frame: number;
  format?: number;
  align: 'left' | 'center' | 'right';
  /** Excel's apostrophe: the words stay words when the cell is edited. */
  quoted?: true;
}

const cell = (align: Look['align'], format?: number): Look => ({
  font: BODY,
  frame: FRAME,
  align,
  ...(format ? { format } : {}),
});
const sum = (align: Look['align'], format?: number): Look => ({ ...cell(align, format), font: BOLD });

const INTEGER = 1;
const look: Record<Style, Look> = {
  plain: { font: BODY, frame: NONE, align: 'left' },
  title: { font: TITLE, frame: NONE, align: 'center' },
  asOf: { font: BODY, frame: NONE, align: 'right' },
  head: { font: BOLD, frame: FRAME, align: 'center' },
  text: cell('left'),
  integer: cell('right', INTEGER),
  money: cell('right', MONEY),
  points: cell('right', POINTS),
  date: cell('center', DAY),
  percent: cell('right', SHARE),
  sumText: sum('center'),
  sumInteger: sum('right', INTEGER),
  sumMoney: sum('right', MONEY),
  sumPoints: sum('right', POINTS),
  sumPercent: sum('right', SHARE),
  note: { font: BODY, frame: NONE, align: 'left' },
  typed: { ...cell('left'), quoted: true },
};

const xf = ({ font, frame, format = 0, align, quoted }: Look): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="${frame}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"${quoted ? ' quotePrefix="1"' : ''}><alignment horizontal="${align}" vertical="center" wrapText="1"${align === 'center' ? '' : ' indent="1"'}/></xf>`;

const font = (name: string, size: number, bold = '') =>
  `<font>${bold}<sz val="${size}"/><name val="${name}"/><family val="3"/><charset val="134"/></font>`;
const edges = ['left', 'right', 'top', 'bottom'].map(
  (edge) => `<${edge} style="thin"><color auto="1"/></${edge}>`,
);

/** The part of a workbook in which the looks stand. */
export const styles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="4"><numFmt numFmtId="${MONEY}" formatCode="#,##0.00"/><numFmt numFmtId="${DAY}" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="${POINTS}" formatCode="General"/><numFmt numFmtId="${SHARE}" formatCode="0.0%"/></numFmts><fonts count="3">${font('仿宋', 11)}${font('宋体', 18, '<b/>')}${font('黑体', 11)}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${edges.join('')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${all.length}">${all.map((style) => xf(look[style])).join('')}</cellXfs></styleSheet>`;
